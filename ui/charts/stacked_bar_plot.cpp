// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_plot.h"

#include "ui/charts/chart_words.h"
#include "ui/charts/hatch.h"
#include "ui/words/label_words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QFontMetricsF>
#include <QGraphicsRectItem>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace yumiao::ui::charts {

using figures::ChartData;

namespace {
constexpr double kTallestRow = 34.0; // few bars in a tall picture do not become blocks
constexpr double kBarShare = 18.0 / 25.0;
constexpr double kBarGap = 8.0;

struct RowTotal {
    double known = 0.0;
    bool complete = true; ///< false when a part is unknown: the total is then "at least"
};

RowTotal totalOf(const ChartData &data, int category)
{
    RowTotal total;
    for (int series = 0; series < data.series.size(); ++series) {
        const std::optional<double> value = valueAt(data, series, category);
        total.known += std::max(0.0, value.value_or(0.0));
        total.complete = total.complete && value.has_value();
    }
    return total;
}

QString totalText(const RowTotal &total, const ChartForm &form)
{
    const QString number = numberText(total.known, form.thousands);
    return total.complete ? number : QStringLiteral("≥ %1").arg(number);
}

/// What is written at the end of a bar: its total, or its one value with what stands beside.
QString endText(const ChartData &data, int category, const ChartForm &form)
{
    const RowTotal total = totalOf(data, category);
    if (data.beside.isEmpty())
        return totalText(total, form);
    const QString value = total.complete ? numberText(total.known, form.thousands) : ChartWords::unknown();
    return ChartWords::valueLabel(value, ChartWords::allBeside(data, category));
}

/// The number on its own bar, left out where the bar is too short for it.
void writeInside(const QRectF &bar, double value, int series, const ChartData &data, const ChartForm &form,
    LabelBoard &board, QGraphicsItem *sheet)
{
    const QFont font = chartFont(form);
    const QString number = numberText(value, form.thousands);
    const QSizeF size = LabelBoard::sizeOf(number, font);
    if (bar.width() < size.width() + 3.0)
        return;
    const QFontMetricsF metrics(font);
    const double above = metrics.ascent() - metrics.capHeight() / 2; // digits have nothing below their line
    const QPointF at = bar.center() - QPointF(size.width() / 2, above);
    if (form.hatched && hatchOf(series) != Hatch::Solid) {
        auto *ground = new QGraphicsRectItem(QRectF(at, size).adjusted(-1, 2, 1, -2), sheet);
        ground->setPen(Qt::NoPen);
        ground->setBrush(form.tokens.colour("base"));
    }
    board.writeOver(number, font, inkOnBar(data, series, form), at);
}

int rowCount(const ChartData &data)
{
    return static_cast<int>(data.categories.size());
}
} // namespace

void StackedBarPlot::build(QChart &chart, const ChartData &data, const ChartForm &form)
{
    auto *bars = new QHorizontalStackedBarSeries(&chart);
    bars->setBarWidth(kBarShare);
    QStringList rows;
    m_longest = 0.0;
    for (int i = rowCount(data) - 1; i >= 0; --i) { // the axis counts from below, people read from above
        rows.append(QString::number(i));
        m_longest = std::max(m_longest, totalOf(data, i).known);
    }
    if (m_longest <= 0.0)
        m_longest = 1.0;
    for (int series = 0; series < data.series.size(); ++series) {
        auto *set = new QBarSet(QString::number(series), bars);
        QList<qreal> values;
        for (int i = rowCount(data) - 1; i >= 0; --i)
            values.append(std::max(0.0, valueAt(data, series, i).value_or(0.0)));
        set->append(values);
        set->setBrush(seriesBrush(data, series, form));
        set->setPen(barEdge(form));
        bars->append(set);
    }
    auto *lengths = new QValueAxis(&chart);
    lengths->setRange(0.0, m_longest);
    lengths->setVisible(false);
    auto *categories = new QBarCategoryAxis(&chart);
    categories->append(rows);
    categories->setVisible(false);
    chart.addSeries(bars);
    chart.addAxis(lengths, Qt::AlignBottom);
    chart.addAxis(categories, Qt::AlignLeft);
    bars->attachAxis(lengths);
    bars->attachAxis(categories);
}

bool StackedBarPlot::replace(const ChartData &)
{
    return false;
}

QRectF StackedBarPlot::plotArea(const QRectF &body, const ChartData &data, const ChartForm &form) const
{
    const QFont font = chartFont(form);
    double left = 0.0;
    for (const figures::Label &category : data.categories)
        left = std::max(left, LabelBoard::sizeOf(words::shown(category), font).width());
    double right = 0.0;
    for (int i = 0; i < rowCount(data); ++i)
        right = std::max(right, LabelBoard::sizeOf(endText(data, i, form), font).width());
    left = std::min(left, body.width() * 0.36);
    right = std::min(right, body.width() * 0.45);
    const double top = keyHeight(data, form);
    const double height = std::min(body.height() - top, kTallestRow * std::max(1, rowCount(data)));
    return {body.left() + left + kBarGap, body.top() + top, body.width() - left - right - 2 * kBarGap, height};
}

QList<ChartMark> StackedBarPlot::label(
    const QRectF &area, const ChartData &data, const ChartForm &form, LabelBoard &board, QGraphicsItem *sheet) const
{
    QList<ChartMark> marks;
    const QRectF whole = sheet->boundingRect();
    const double rowHeight = area.height() / std::max(1, rowCount(data));
    writeKey({area.left(), area.top() - keyHeight(data, form), whole.right() - area.left(), rowHeight}, data, form,
        board, sheet);
    const QFont font = chartFont(form);
    const double textHeight = LabelBoard::sizeOf(QStringLiteral("0"), font).height();
    const bool roomForText = rowHeight >= textHeight * 0.8;
    for (int i = 0; i < rowCount(data); ++i) {
        const double middle = area.top() + (i + 0.5) * rowHeight;
        const double barHeight = rowHeight * kBarShare;
        double x = area.left();
        for (int series = 0; series < data.series.size(); ++series) {
            const std::optional<double> value = valueAt(data, series, i);
            if (!value || *value <= 0.0)
                continue;
            const QRectF bar(x, middle - barHeight / 2, *value / m_longest * area.width(), barHeight);
            x = bar.right();
            marks.append(ChartMark{series, i, bar, bar.center(), true, data.series.at(series).values.at(i).counted});
            addHatch(sheet, bar, series, form);
            if (roomForText && data.beside.isEmpty())
                writeInside(bar, *value, series, data, form, board, sheet);
        }
        if (!roomForText)
            continue;
        const QString name
            = LabelBoard::elided(words::shown(data.categories.at(i)), font, area.left() - kBarGap - whole.left());
        const QSizeF size = LabelBoard::sizeOf(name, font);
        board.write(
            name, font, form.tokens.colour("t1"), {area.left() - kBarGap - size.width(), middle - size.height() / 2});
        board.write(endText(data, i, form), font, form.tokens.colour("t2"), {x + kBarGap, middle - size.height() / 2});
    }
    return marks;
}

} // namespace yumiao::ui::charts
