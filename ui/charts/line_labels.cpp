// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/line_labels.h"

#include "ui/charts/chart_words.h"
#include "ui/words/label_words.h"

#include <QGraphicsEllipseItem>

#include <algorithm>
#include <cmath>

namespace yumiao::ui::charts {

using figures::ChartData;
using figures::ChartKind;
using figures::SeriesRole;

namespace {
constexpr double kGap = 8.0;
constexpr int kMostJumps = 12;
constexpr qint64 kLongTime = 400; // days: from then on months are told apart, not days

/// The index of the last known value, -1 if none.
int lastKnown(const ChartData &data, int series)
{
    int last = -1;
    for (int i = 0; i < data.dates.size(); ++i) {
        if (valueAt(data, series, i))
            last = i;
    }
    return last;
}

bool isMeasured(SeriesRole role)
{
    return role != SeriesRole::Target && role != SeriesRole::PlannedPace && role != SeriesRole::Projection;
}
} // namespace

int actualCount(const ChartData &data)
{
    return static_cast<int>(std::count_if(data.series.begin(), data.series.end(),
        [](const figures::ChartSeries &series) { return isMeasured(series.role); }));
}

double endLabelWidth(const ChartData &data, const ChartForm &form, double most)
{
    if (actualCount(data) < 2)
        return 0.0;
    double width = 0.0;
    for (const figures::ChartSeries &series : data.series) {
        if (isMeasured(series.role))
            width = std::max(width, LabelBoard::sizeOf(words::shown(series.name), chartFont(form)).width());
    }
    return std::min(width, most) + kGap;
}

void LineLabels::writeTargets()
{
    const QFont bold = chartFont(form, true);
    for (int series = 0; series < data.series.size(); ++series) {
        const int last = lastKnown(data, series);
        if (data.series.at(series).role != SeriesRole::Target || last < 0)
            continue;
        const double value = *valueAt(data, series, last);
        const double y = place(data.dates.at(last), value).y();
        const QString number = numberText(value, form.thousands);
        const QSizeF size = LabelBoard::sizeOf(number, bold);
        board.write(number, bold, form.tokens.colour("t1"), {area.left() - kGap - size.width(), y - size.height() / 2});
        const QString name = words::shown(data.series.at(series).name);
        const QFont font = chartFont(form);
        const double height = LabelBoard::sizeOf(name, font).height();
        const double below = y + 2;
        board.writeNear(name, font, labelColour(data, series, form),
            {{area.left() + kGap / 2, below}, {area.left() + kGap / 2, y - height - 1}});
    }
}

void LineLabels::writeValueTicks(const AxisScale &scale)
{
    const QFont font = chartFont(form);
    for (int i = 0; i < scale.tickCount() && !data.dates.isEmpty(); ++i) {
        const QString text = numberText(scale.tick(i), form.thousands);
        const QSizeF size = LabelBoard::sizeOf(text, font);
        const double y = place(data.dates.first(), scale.tick(i)).y();
        board.writeIfFree(
            text, font, form.tokens.colour("t3"), {area.left() - kGap - size.width(), y - size.height() / 2});
    }
}

void LineLabels::writeDates()
{
    if (data.dates.isEmpty())
        return;
    const QFont font = chartFont(form);
    const bool isLong = data.dates.first().daysTo(data.dates.last()) >= kLongTime;
    const auto write = [&](QDate date) {
        const QString text = isLong ? date.toString(QStringLiteral("yyyy-MM")) : dateText(date, data.dates);
        const double width = LabelBoard::sizeOf(text, font).width();
        const double least = area.left() - kGap;
        const double x = std::clamp(
            place(date, 0.0).x() - width / 2, least, std::max(least, sheet->boundingRect().right() - width));
        board.writeIfFree(text, font, form.tokens.colour("t3"), {x, area.bottom() + 4});
    };
    write(data.dates.first());
    write(data.dates.last());
    for (QDate end(data.dates.first().year(), 12, 31); end < data.dates.last(); end = end.addYears(1))
        write(end);
    // A short time has no year's end: as many of the other dates as there is room for.
    if (!isLong) {
        const qsizetype stride = std::max<qsizetype>(1, data.dates.size() / 4);
        for (qsizetype i = stride; i + 1 < data.dates.size(); i += stride)
            write(data.dates.at(i));
    }
}

void LineLabels::avoidStretch(QPointF from, QPointF to)
{
    constexpr double sampleEvery = 4.0;
    const double steps = std::max(1.0, std::hypot(to.x() - from.x(), to.y() - from.y()) / sampleEvery);
    for (double step = 0; step < steps; ++step)
        board.avoid(from + (to - from) * (step / steps));
    board.avoid(to);
}

void LineLabels::keepLinesFree()
{
    for (int series = 0; series < data.series.size(); ++series) {
        QPointF before;
        bool hasBefore = false;
        for (int i = 0; i < data.dates.size(); ++i) {
            const std::optional<double> value = valueAt(data, series, i);
            if (!value) {
                hasBefore = false;
                continue;
            }
            const QPointF here = place(data.dates.at(i), *value);
            const QPointF from = hasBefore ? before : here;
            const QPointF corner = data.kind == ChartKind::StepLine ? QPointF(here.x(), from.y()) : here;
            avoidStretch(from, corner);
            avoidStretch(corner, here);
            before = here;
            hasBefore = true;
        }
    }
}

void LineLabels::drawLonePoints()
{
    for (int series = 0; series < data.series.size(); ++series) {
        for (int i = 0; i < data.dates.size(); ++i) {
            const std::optional<double> value = valueAt(data, series, i);
            if (value && !valueAt(data, series, i - 1) && !valueAt(data, series, i + 1))
                drawPoint(place(data.dates.at(i), *value), 2.0, seriesPen(data, series, form).color(), false);
        }
    }
}

void LineLabels::writeNames()
{
    const bool only = actualCount(data) < 2;
    for (int series = 0; series < data.series.size(); ++series) {
        if (isMeasured(data.series.at(series).role))
            writeLatest(series, only);
    }
    for (int series = 0; series < data.series.size(); ++series) {
        switch (data.series.at(series).role) {
        case SeriesRole::Projection:
            writeProjection(series);
            break;
        case SeriesRole::PlannedPace:
            writeAlong(series);
            break;
        case SeriesRole::Actual:
        case SeriesRole::Context:
            if (only && data.kind == ChartKind::StepLine)
                writeJumps(series);
            break;
        case SeriesRole::Target:
        case SeriesRole::LampRed:
        case SeriesRole::LampAmber:
        case SeriesRole::LampGreen:
        case SeriesRole::LampDone:
            break;
        }
    }
}

void LineLabels::writeLatest(int series, bool only)
{
    const int last = lastKnown(data, series);
    if (last < 0)
        return;
    const double value = *valueAt(data, series, last);
    const QPointF point = place(data.dates.at(last), value);
    const QColor colour = labelColour(data, series, form);
    drawPoint(point, 4.0, colour, true);
    const QString name = words::shown(data.series.at(series).name);
    if (!only) {
        const QFont font = chartFont(form);
        const QString text = LabelBoard::elided(name, font, sheet->boundingRect().right() - point.x() - kGap);
        const double height = LabelBoard::sizeOf(text, font).height();
        board.writeNear(text, font, colour, {{point.x() + kGap, point.y() - height / 2}});
        return;
    }
    const QFont font = chartFont(form, true);
    const QString text
        = ChartWords::latestLabel(dateText(data.dates.at(last), data.dates), name, numberText(value, form.thousands));
    const QSizeF size = LabelBoard::sizeOf(text, font);
    const double right = area.right() - size.width();
    const double middle = std::min(point.x() - size.width() / 2, right);
    QList<QPointF> places{{middle, point.y() + kGap}};
    for (const double down : {1.5, 2.0, 3.0, 4.0, 5.0, 6.0})
        places.append({right, point.y() + down * kGap});
    places.append({middle, point.y() - size.height() - kGap});
    places.append({point.x() - size.width() - kGap, point.y() + kGap});
    places.append({point.x() - size.width() - kGap, point.y() - size.height() - kGap});
    board.writeNear(text, font, colour, places);
}

void LineLabels::writeProjection(int series)
{
    const int last = lastKnown(data, series);
    if (last < 0)
        return;
    const double value = *valueAt(data, series, last);
    const QPointF point = place(data.dates.at(last), value);
    drawPoint(point, 3.0, form.tokens.colour(form.hatched ? "t1" : seriesToken(data, series)), true);
    const QFont font = chartFont(form);
    const QString text = ChartWords::valueLabel(
        words::shown(data.series.at(series).name), numberText(shownNumber(data, series, value), form.thousands));
    const QSizeF size = LabelBoard::sizeOf(text, font);
    const double left = area.right() - size.width();
    QList<QPointF> places;
    for (const double down : {1.5, 3.0, 5.0, 7.0, 8.0, 9.0, 10.0, 11.0})
        places.append({left, point.y() + down * kGap});
    places.append({left, point.y() - size.height() - kGap});
    board.writeNear(text, font, labelColour(data, series, form), places);
}

void LineLabels::writeAlong(int series)
{
    const QFont font = chartFont(form);
    const QString name = words::shown(data.series.at(series).name);
    const QSizeF size = LabelBoard::sizeOf(name, font);
    QList<QPointF> places;
    for (const double along : {0.3, 0.4, 0.5, 0.2, 0.6}) {
        const int index = static_cast<int>(along * static_cast<double>(data.dates.size()));
        const std::optional<double> value = valueAt(data, series, index);
        if (!value)
            continue;
        const QPointF point = place(data.dates.at(index), *value);
        places.append({point.x() - size.width() - kGap / 2, point.y() - size.height()});
    }
    if (!places.isEmpty())
        board.writeNear(name, font, labelColour(data, series, form), places);
}

void LineLabels::writeJumps(int series)
{
    const QFont font = chartFont(form);
    const int last = lastKnown(data, series);
    QList<int> jumps;
    for (int i = 1; i < last; ++i) {
        if (valueAt(data, series, i) && valueAt(data, series, i) != valueAt(data, series, i - 1))
            jumps.append(i);
    }
    if (jumps.size() > kMostJumps)
        return;
    for (qsizetype jump = 0; jump < jumps.size(); ++jump) {
        const int i = jumps.at(jump);
        const QString text = numberText(*valueAt(data, series, i), form.thousands);
        const QPointF point = place(data.dates.at(i), *valueAt(data, series, i));
        const QSizeF size = LabelBoard::sizeOf(text, font);
        const double nextJump
            = jump + 1 < jumps.size() ? place(data.dates.at(jumps.at(jump + 1)), 0.0).x() : area.right();
        const bool fits = point.x() + 1 + size.width() < nextJump; // else the next step would go through it
        board.writeIfFree(text, font, form.tokens.colour("t2"),
            {fits ? point.x() + 1 : point.x() - size.width() - 1, point.y() - size.height() - 2});
    }
}

void LineLabels::drawPoint(QPointF centre, double radius, const QColor &edge, bool hollow)
{
    auto *ring = new QGraphicsEllipseItem(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius, sheet);
    ring->setPen(QPen(edge, 2.0));
    ring->setBrush(hollow ? form.tokens.colour("base") : edge);
}

QList<ChartMark> LineLabels::marks() const
{
    constexpr double reach = 12.0;
    QList<ChartMark> found;
    for (int series = 0; series < data.series.size(); ++series) {
        for (int i = 0; i < data.dates.size(); ++i) {
            const std::optional<double> value = valueAt(data, series, i);
            if (!value)
                continue;
            const QPointF point = place(data.dates.at(i), *value);
            found.append(ChartMark{series, i, QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach), point,
                false, data.series.at(series).values.at(i).counted});
        }
    }
    return found;
}

} // namespace yumiao::ui::charts
