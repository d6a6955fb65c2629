// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"

namespace yumiao::tests {

/// Invented figures: enterprises against 5000 with target, planned pace and projection.
inline figures::ChartData targetChart()
{
    using namespace figures;
    ChartData data;
    data.title = Label::name(QStringLiteral("企业主体走向目标"));
    data.unit = Label::name(QStringLiteral("户"));
    data.kind = ChartKind::Line;
    ChartSeries actual{Label::name(QStringLiteral("实际")), SeriesRole::Actual, {}};
    ChartSeries target{Label::name(QStringLiteral("目标")), SeriesRole::Target, {}};
    ChartSeries pace{Label::name(QStringLiteral("序时进度")), SeriesRole::PlannedPace, {}};
    for (int i = 0; i < 12; ++i) {
        data.dates.append(QDate(2022, 1, 1).addMonths(i + 1).addDays(-1));
        const bool known = i < 8;
        const Counted counted{QStringLiteral("enterprise"), QStringLiteral("month=%1").arg(i + 1)};
        actual.values.append(ChartValue{known ? std::optional<double>(4500 + 40 * i) : std::nullopt, counted});
        target.values.append(ChartValue{5000.0, {}});
        pace.values.append(ChartValue{4500.0 + 500.0 * i / 11.0, {}});
    }
    data.series = {actual, target, pace};
    return data;
}

/// Lamps of two bureaus; the second has an unknown part.
inline figures::ChartData lampChart()
{
    using namespace figures;
    ChartData data;
    data.title = Label::name(QStringLiteral("牵头单位措施灯"));
    data.unit = Label::name(QStringLiteral("项"));
    data.kind = ChartKind::StackedBars;
    data.categories = {Label::name(QStringLiteral("区经科信局")), Label::name(QStringLiteral("<b>甲局</b> & 乙局"))};
    const auto value = [](std::optional<double> number, const char *filter) {
        return ChartValue{number, {QStringLiteral("measure"), QString::fromLatin1(filter)}};
    };
    data.series = {{Label::name(QStringLiteral("红")), SeriesRole::LampRed, {value(20, "red1"), value(10, "red2")}},
        {Label::name(QStringLiteral("绿")), SeriesRole::LampGreen, {value(35, "green1"), value({}, "green2")}}};
    return data;
}

inline figures::ChartData columnChart()
{
    figures::ChartData data = lampChart();
    data.kind = figures::ChartKind::Columns;
    return data;
}

} // namespace yumiao::tests
