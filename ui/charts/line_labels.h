// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_numbers.h"
#include "ui/charts/plot.h"

#include <functional>

namespace yumiao::ui::charts {

/// The words and points of a line chart, written around lines that are already drawn (ui.md 8.2).
struct LineLabels {
    const QRectF &area;
    const figures::ChartData &data;
    const ChartForm &form;
    LabelBoard &board;
    QGraphicsItem *sheet;
    std::function<QPointF(QDate, double)> place;

    /// The target's number bold on the axis, its name under the dashed line.
    void writeTargets();
    void writeValueTicks(const AxisScale &scale);
    /// First and last date, ends of years between them; others only where there is room.
    void writeDates();
    void keepLinesFree();
    /// A known value between unknown ones has no line: a dot stands for it.
    void drawLonePoints();
    /// The latest value with its date, the projection, the planned pace, jumps of a step line.
    void writeNames();
    [[nodiscard]] QList<ChartMark> marks() const;

private:
    void avoidStretch(QPointF from, QPointF to);
    void writeLatest(int series, bool only);
    void writeProjection(int series);
    void writeAlong(int series);
    void writeJumps(int series);
    void drawPoint(QPointF centre, double radius, const QColor &edge, bool hollow);
};

/// How many series stand for real values: one gets its value beside the last point, several their names at the end.
[[nodiscard]] int actualCount(const figures::ChartData &data);
/// Room at the right for the names of several series, at most `most` pixels.
[[nodiscard]] double endLabelWidth(const figures::ChartData &data, const ChartForm &form, double most);

} // namespace yumiao::ui::charts
