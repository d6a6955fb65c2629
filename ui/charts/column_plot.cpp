// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_plot.h"

#include "ui/charts/hatch.h"
#include "ui/words/label_words.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QValueAxis>

#include <algorithm>

namespace yumiao::ui::charts {

using figures::ChartData;

namespace {
constexpr double kColumnShare = 0.68;
constexpr double kColumnGap = 6.0;

int columnGroups(const ChartData &data)
{
    return static_cast<int>(data.categories.size());
}

double tickWidth(const AxisScale &scale, const ChartForm &form)
{
    double width = 0.0;
    for (int i = 0; i < scale.tickCount(); ++i)
        width = std::max(width, LabelBoard::sizeOf(numberText(scale.tick(i), form.thousands), chartFont(form)).width());
    return width;
}
} // namespace

void ColumnPlot::build(QChart &chart, const ChartData &data, const ChartForm &form)
{
    double low = 0.0;
    double high = 0.0;
    if (!valueRange(data, low, high))
        high = 4.0;
    m_scale = roundScale(low, high, true, allWhole(data));
    auto *bars = new QBarSeries(&chart);
    bars->setBarWidth(kColumnShare);
    QStringList groups;
    for (int i = 0; i < columnGroups(data); ++i)
        groups.append(QString::number(i));
    for (int series = 0; series < data.series.size(); ++series) {
        auto *set = new QBarSet(QString::number(series), bars);
        QList<qreal> values;
        for (int i = 0; i < columnGroups(data); ++i)
            values.append(valueAt(data, series, i).value_or(0.0));
        set->append(values);
        set->setBrush(seriesBrush(data, series, form));
        set->setPen(barEdge(form));
        bars->append(set);
    }
    auto *categories = new QBarCategoryAxis(&chart);
    categories->append(groups);
    categories->setLabelsVisible(false);
    categories->setGridLineVisible(false);
    categories->setLinePen(QPen(form.tokens.colour("line2"), 1.0));
    auto *heights = new QValueAxis(&chart);
    heights->setRange(m_scale.low, m_scale.high);
    heights->setTickCount(m_scale.tickCount());
    heights->setLabelsVisible(false);
    heights->setLineVisible(false);
    heights->setGridLinePen(QPen(form.tokens.colour("line"), 1.0));
    chart.addSeries(bars);
    chart.addAxis(categories, Qt::AlignBottom);
    chart.addAxis(heights, Qt::AlignLeft);
    bars->attachAxis(categories);
    bars->attachAxis(heights);
}

bool ColumnPlot::replace(const ChartData &)
{
    return false;
}

QRectF ColumnPlot::plotArea(const QRectF &body, const ChartData &data, const ChartForm &form) const
{
    const double text = LabelBoard::sizeOf(QStringLiteral("0"), chartFont(form)).height();
    const double top = keyHeight(data, form) + text + 2.0;
    return body.adjusted(tickWidth(m_scale, form) + 8.0, top, -2.0, -text - kColumnGap);
}

void ColumnPlot::writeTicks(const QRectF &area, const ChartForm &form, LabelBoard &board) const
{
    const QFont font = chartFont(form);
    for (int i = 0; i < m_scale.tickCount(); ++i) {
        const QString text = numberText(m_scale.tick(i), form.thousands);
        const QSizeF size = LabelBoard::sizeOf(text, font);
        const double y = area.bottom() - area.height() * i / std::max(1, m_scale.tickCount() - 1);
        board.writeIfFree(
            text, font, form.tokens.colour("t3"), {area.left() - 8.0 - size.width(), y - size.height() / 2});
    }
}

QList<ChartMark> ColumnPlot::label(
    const QRectF &area, const ChartData &data, const ChartForm &form, LabelBoard &board, QGraphicsItem *sheet) const
{
    QList<ChartMark> marks;
    const QFont font = chartFont(form);
    const QRectF whole = sheet->boundingRect();
    const double text = LabelBoard::sizeOf(QStringLiteral("0"), font).height();
    writeKey({area.left(), whole.top(), whole.right() - area.left(), text}, data, form, board, sheet);
    writeTicks(area, form, board);
    const double groupWidth = area.width() / std::max(1, columnGroups(data));
    const double barWidth = groupWidth * kColumnShare / static_cast<double>(std::max<qsizetype>(1, data.series.size()));
    const auto heightOf = [&](double value) {
        return area.bottom() - (value - m_scale.low) / (m_scale.high - m_scale.low) * area.height();
    };
    for (int i = 0; i < columnGroups(data); ++i) {
        const double middle = area.left() + (i + 0.5) * groupWidth;
        const QString name = LabelBoard::elided(words::shown(data.categories.at(i)), font, std::max(groupWidth, 72.0));
        board.writeIfFree(name, font, form.tokens.colour("t2"),
            {middle - LabelBoard::sizeOf(name, font).width() / 2, area.bottom() + kColumnGap - 2.0});
        double x = middle - groupWidth * kColumnShare / 2;
        for (int series = 0; series < data.series.size(); ++series, x += barWidth) {
            const std::optional<double> value = valueAt(data, series, i);
            const QString number = value ? numberText(*value, form.thousands) : QStringLiteral("—");
            const QSizeF size = LabelBoard::sizeOf(number, font);
            const double end = heightOf(value.value_or(0.0));
            const double zero = heightOf(0.0);
            if (size.width() <= groupWidth)
                board.writeIfFree(number, font, form.tokens.colour(value ? "t1" : "t3"),
                    {x + (barWidth - size.width()) / 2, std::min(end, zero) - size.height() - 1.0});
            if (!value)
                continue;
            const QRectF bar = QRectF(QPointF(x, end), QPointF(x + barWidth, zero)).normalized();
            addHatch(sheet, bar, series, form);
            marks.append(
                ChartMark{series, i, bar, {x + barWidth / 2, end}, true, data.series.at(series).values.at(i).counted});
        }
    }
    return marks;
}

} // namespace yumiao::ui::charts
