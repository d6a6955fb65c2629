// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_numbers.h"
#include "ui/charts/plot.h"

class QAbstractBarSeries;

namespace yumiao::ui::charts {

/// Horizontal bars, one a category, one filling a series; numbers inside, the total at the right (ui.md 8.2).
class StackedBarPlot final : public Plot {
public:
    void build(QChart &chart, const figures::ChartData &data, const ChartForm &form) override;
    [[nodiscard]] bool replace(const figures::ChartData &data) override;
    [[nodiscard]] QRectF plotArea(
        const QRectF &body, const figures::ChartData &data, const ChartForm &form) const override;
    [[nodiscard]] QList<ChartMark> label(const QRectF &area, const figures::ChartData &data, const ChartForm &form,
        LabelBoard &board, QGraphicsItem *sheet) const override;

private:
    double m_longest = 1.0;
};

/// Vertical bars, side by side when there are several series. The axis always starts at zero.
class ColumnPlot final : public Plot {
public:
    void build(QChart &chart, const figures::ChartData &data, const ChartForm &form) override;
    [[nodiscard]] bool replace(const figures::ChartData &data) override;
    [[nodiscard]] QRectF plotArea(
        const QRectF &body, const figures::ChartData &data, const ChartForm &form) const override;
    [[nodiscard]] QList<ChartMark> label(const QRectF &area, const figures::ChartData &data, const ChartForm &form,
        LabelBoard &board, QGraphicsItem *sheet) const override;

private:
    void writeTicks(const QRectF &area, const ChartForm &form, LabelBoard &board) const;

    AxisScale m_scale;
};

/// What a bar chart needs where its fillings are explained: swatch and name of each series in one row.
void writeKey(
    const QRectF &row, const figures::ChartData &data, const ChartForm &form, LabelBoard &board, QGraphicsItem *sheet);
/// Height of that row; 0 for one series, which the title names.
[[nodiscard]] double keyHeight(const figures::ChartData &data, const ChartForm &form);

} // namespace yumiao::ui::charts
