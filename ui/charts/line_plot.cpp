// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_plot.h"

#include "ui/charts/line_labels.h"

#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace yumiao::ui::charts {

using figures::ChartData;
using figures::ChartKind;
using figures::SeriesRole;

namespace {
constexpr double kTickGap = 8.0;

/// The known values as unbroken runs of points; a step line doubles its points.
QList<QList<QPointF>> runsOf(const ChartData &data, int series)
{
    QList<QList<QPointF>> runs;
    bool open = false;
    for (int i = 0; i < data.dates.size(); ++i) {
        const std::optional<double> value = valueAt(data, series, i);
        if (!value) {
            open = false;
            continue;
        }
        if (!open)
            runs.append(QList<QPointF>{});
        const double day = static_cast<double>(data.dates.at(i).toJulianDay());
        if (data.kind == ChartKind::StepLine && open)
            runs.last().append(QPointF(day, runs.last().last().y()));
        runs.last().append(QPointF(day, *value));
        open = true;
    }
    return runs;
}

/// What matters most is drawn last, on top.
int drawingOrder(SeriesRole role)
{
    switch (role) {
    case SeriesRole::PlannedPace:
        return 0;
    case SeriesRole::Context:
        return 1;
    case SeriesRole::Target:
        return 2;
    case SeriesRole::Projection:
        return 3;
    case SeriesRole::Actual:
    case SeriesRole::LampRed:
    case SeriesRole::LampAmber:
    case SeriesRole::LampGreen:
    case SeriesRole::LampDone:
        return 4;
    }
    return 4;
}

QList<int> drawnInOrder(const ChartData &data)
{
    QList<int> order;
    for (int i = 0; i < data.series.size(); ++i)
        order.append(i);
    std::stable_sort(order.begin(), order.end(),
        [&data](int a, int b) { return drawingOrder(data.series.at(a).role) < drawingOrder(data.series.at(b).role); });
    return order;
}
} // namespace

void LinePlot::build(QChart &chart, const ChartData &data, const ChartForm &form)
{
    m_days = new QValueAxis(&chart);
    m_days->setGridLineVisible(false);
    m_days->setLabelsVisible(false);
    m_days->setTickCount(2);
    m_days->setLinePen(QPen(form.tokens.colour("line2"), 1.0));
    m_values = new QValueAxis(&chart);
    m_values->setLabelsVisible(false);
    m_values->setLineVisible(false);
    m_values->setGridLinePen(QPen(form.tokens.colour("line"), 1.0));
    setRanges(data);
    chart.addAxis(m_days, Qt::AlignBottom);
    chart.addAxis(m_values, Qt::AlignLeft);
    m_runs.clear();
    m_runs.resize(data.series.size());
    const QList<int> order = drawnInOrder(data);
    for (const int series : order) {
        const QList<QList<QPointF>> runs = runsOf(data, series);
        for (const QList<QPointF> &points : runs) {
            auto *line = new QLineSeries(&chart);
            line->setPen(seriesPen(data, series, form));
            line->replace(points);
            m_runs[series].append(line);
            chart.addSeries(line);
            line->attachAxis(m_days);
            line->attachAxis(m_values);
        }
    }
}

bool LinePlot::replace(const ChartData &data)
{
    if (m_runs.size() != data.series.size())
        return false;
    QList<QList<QList<QPointF>>> fresh;
    for (int i = 0; i < data.series.size(); ++i) {
        fresh.append(runsOf(data, i));
        if (fresh.last().size() != m_runs.at(i).size())
            return false;
    }
    for (int i = 0; i < fresh.size(); ++i) {
        for (int run = 0; run < fresh.at(i).size(); ++run)
            m_runs.at(i).at(run)->replace(fresh.at(i).at(run));
    }
    setRanges(data);
    return true;
}

void LinePlot::setRanges(const ChartData &data)
{
    double low = 0;
    double high = 0;
    if (!valueRange(data, low, high)) {
        low = 0.0;
        high = 4.0;
    }
    // Small counts start at zero; large ones may start higher so that the change can be seen.
    const bool fromZero = low >= 0.0 && low < 0.5 * high;
    m_scale = roundScale(low, high, fromZero, allWhole(data));
    m_values->setRange(m_scale.low, m_scale.high);
    m_values->setTickCount(m_scale.tickCount());
    const qint64 first = data.dates.isEmpty() ? 0 : data.dates.first().toJulianDay();
    const qint64 last = data.dates.isEmpty() ? 1 : data.dates.last().toJulianDay();
    m_days->setRange(static_cast<double>(first), static_cast<double>(std::max(last, first + 1)));
}

QRectF LinePlot::plotArea(const QRectF &body, const ChartData &data, const ChartForm &form) const
{
    const QFont font = chartFont(form);
    double left = LabelBoard::sizeOf(numberText(m_scale.high, form.thousands), chartFont(form, true)).width();
    for (int i = 0; i < m_scale.tickCount(); ++i)
        left = std::max(left, LabelBoard::sizeOf(numberText(m_scale.tick(i), form.thousands), font).width());
    const QSizeF date = LabelBoard::sizeOf(QStringLiteral("2000-00"), font);
    const double right = std::max(date.width() / 2.0, endLabelWidth(data, form, body.width() * 0.28));
    return body.adjusted(left + kTickGap, date.height() / 2.0 + 2.0, -right - 2.0, -date.height() - 6.0);
}

QPointF LinePlot::placeOf(const QRectF &area, QDate date, double value) const
{
    const double first = m_days->min();
    const double across = (static_cast<double>(date.toJulianDay()) - first) / (m_days->max() - first);
    const double up = (value - m_scale.low) / (m_scale.high - m_scale.low);
    return {area.left() + across * area.width(), area.bottom() - up * area.height()};
}

QList<ChartMark> LinePlot::label(
    const QRectF &area, const ChartData &data, const ChartForm &form, LabelBoard &board, QGraphicsItem *sheet) const
{
    const auto place = [this, &area](QDate date, double value) { return placeOf(area, date, value); };
    LineLabels labels{area, data, form, board, sheet, place};
    labels.writeTargets();
    labels.writeValueTicks(m_scale);
    labels.writeDates();
    labels.keepLinesFree();
    labels.drawLonePoints();
    labels.writeNames();
    return labels.marks();
}

} // namespace yumiao::ui::charts
