// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/summary_draft.h"

namespace yumiao::ui::reports {
namespace {

using figures::Label;
using figures::SeriesRole;

constexpr double chartHeight = 66.0; // mm

const char *seriesKey(SeriesRole role)
{
    switch (role) {
    case SeriesRole::Target:
        return "series.target";
    case SeriesRole::PlannedPace:
        return "series.planned_pace";
    case SeriesRole::Projection:
        return "series.projection";
    case SeriesRole::Actual:
    case SeriesRole::LampRed:
    case SeriesRole::LampAmber:
    case SeriesRole::LampGreen:
    case SeriesRole::LampDone:
    case SeriesRole::Context:
        break;
    }
    return "series.actual";
}

} // namespace

void writeEnterpriseChart(SummaryDraft &draft)
{
    OfficialText &text = draft.text();
    print::Figure figure;
    figure.height = chartHeight;
    figure.caption = text.text("figures", "enterprises", {{"number", draft.nextFigure()}});
    figure.chart = draft.facts().chart;
    figure.chart.title = Label::name(figure.caption);
    figure.chart.unit = Label::name(text.text("figures", "enterprises.unit"));
    figure.chart.note = {};
    for (figures::ChartSeries &series : figure.chart.series)
        series.name = Label::name(text.text("figures", seriesKey(series.role)));
    draft.add(std::move(figure));
}

} // namespace yumiao::ui::reports
