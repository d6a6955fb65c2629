// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"
#include "ui/charts/chart_mark.h"
#include "ui/charts/label_board.h"

#include <QChart>

#include <memory>

namespace yumiao::ui::charts {

/// One way to draw data: lines or bars. It fills the QChart and places what Qt Charts cannot place:
/// the words, the hollow last point and the areas that can be clicked.
class Plot {
public:
    Plot() = default;
    virtual ~Plot() = default;
    Q_DISABLE_COPY_MOVE(Plot)

    /// Adds series and axes; the series are filled before the chart sees them.
    virtual void build(QChart &chart, const figures::ChartData &data, const ChartForm &form) = 0;
    /// Takes new values into the series that are there; false when the shape differs and it must be built anew.
    [[nodiscard]] virtual bool replace(const figures::ChartData &data) = 0;
    /// The rectangle of the values inside `body`, which leaves room for the labels around it.
    [[nodiscard]] virtual QRectF plotArea(
        const QRectF &body, const figures::ChartData &data, const ChartForm &form) const = 0;
    /// Writes labels on `board`, adds points to `sheet` and answers with what can be opened.
    [[nodiscard]] virtual QList<ChartMark> label(const QRectF &area, const figures::ChartData &data,
        const ChartForm &form, LabelBoard &board, QGraphicsItem *sheet) const = 0;
};

[[nodiscard]] std::unique_ptr<Plot> makePlot(figures::ChartKind kind);

/// Whether there is anything to draw.
[[nodiscard]] bool hasValues(const figures::ChartData &data);
/// Smallest and largest known value of all series; false if there is none.
[[nodiscard]] bool valueRange(const figures::ChartData &data, double &low, double &high);
[[nodiscard]] bool allWhole(const figures::ChartData &data);
/// The value of a series at an index: nothing if unknown, or if the series is shorter.
[[nodiscard]] std::optional<double> valueAt(const figures::ChartData &data, int series, int index);
/// The number that is written for a value: a computed one (planned pace, projection) over 100 without decimals.
[[nodiscard]] double shownNumber(const figures::ChartData &data, int series, double value);

} // namespace yumiao::ui::charts
