// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot.h"

#include "ui/charts/bar_plot.h"
#include "ui/charts/line_plot.h"

#include <algorithm>
#include <cmath>

namespace yumiao::ui::charts {

using figures::ChartData;
using figures::ChartKind;
using figures::SeriesRole;

std::unique_ptr<Plot> makePlot(ChartKind kind)
{
    switch (kind) {
    case ChartKind::Line:
    case ChartKind::StepLine:
        return std::make_unique<LinePlot>();
    case ChartKind::StackedBars:
        return std::make_unique<StackedBarPlot>();
    case ChartKind::Columns:
        return std::make_unique<ColumnPlot>();
    }
    return std::make_unique<LinePlot>();
}

bool hasValues(const ChartData &data)
{
    double low = 0;
    double high = 0;
    return valueRange(data, low, high);
}

bool valueRange(const ChartData &data, double &low, double &high)
{
    bool found = false;
    for (const figures::ChartSeries &series : data.series) {
        for (const figures::ChartValue &value : series.values) {
            if (!value.value || !std::isfinite(*value.value))
                continue;
            low = found ? std::min(low, *value.value) : *value.value;
            high = found ? std::max(high, *value.value) : *value.value;
            found = true;
        }
    }
    return found;
}

bool allWhole(const ChartData &data)
{
    return std::all_of(data.series.begin(), data.series.end(), [](const figures::ChartSeries &series) {
        return std::all_of(series.values.begin(), series.values.end(), [](const figures::ChartValue &value) {
            return !value.value || std::abs(*value.value - std::round(*value.value)) < 1e-9;
        });
    });
}

std::optional<double> valueAt(const ChartData &data, int series, int index)
{
    const auto &values = data.series.at(series).values;
    if (index < 0 || index >= values.size())
        return std::nullopt;
    const std::optional<double> value = values.at(index).value;
    return value && std::isfinite(*value) ? value : std::nullopt;
}

double shownNumber(const ChartData &data, int series, double value)
{
    constexpr double large = 100.0;
    const SeriesRole role = data.series.at(series).role;
    const bool computed = role == SeriesRole::PlannedPace || role == SeriesRole::Projection;
    return computed && std::abs(value) >= large ? std::round(value) : value;
}

} // namespace yumiao::ui::charts
