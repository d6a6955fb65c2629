// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_numbers.h"
#include "ui/charts/plot.h"

class QLineSeries;
class QValueAxis;

namespace yumiao::ui::charts {

/// Values over dates, and counts that jump on certain dates. Unknown values leave a gap, never a zero.
class LinePlot final : public Plot {
public:
    void build(QChart &chart, const figures::ChartData &data, const ChartForm &form) override;
    [[nodiscard]] bool replace(const figures::ChartData &data) override;
    [[nodiscard]] QRectF plotArea(
        const QRectF &body, const figures::ChartData &data, const ChartForm &form) const override;
    [[nodiscard]] QList<ChartMark> label(const QRectF &area, const figures::ChartData &data, const ChartForm &form,
        LabelBoard &board, QGraphicsItem *sheet) const override;

private:
    void setRanges(const figures::ChartData &data);
    [[nodiscard]] QPointF placeOf(const QRectF &area, QDate date, double value) const;

    QList<QList<QLineSeries *>> m_runs; ///< for each series its unbroken runs; owned by the chart
    QValueAxis *m_days = nullptr;       ///< Julian days: dates without a time zone
    QValueAxis *m_values = nullptr;
    AxisScale m_scale;
};

} // namespace yumiao::ui::charts
