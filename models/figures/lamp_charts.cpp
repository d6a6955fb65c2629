// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/chart_kinds.h"
#include "models/figures/choice_labels.h"
#include "models/figures/plan_progress.h"

namespace yumiao::figures {
namespace {

SeriesRole roleOf(rules::Lamp lamp)
{
    switch (lamp) {
    case rules::Lamp::Red:
        return SeriesRole::LampRed;
    case rules::Lamp::Amber:
        return SeriesRole::LampAmber;
    case rules::Lamp::Green:
        return SeriesRole::LampGreen;
    case rules::Lamp::Done:
        return SeriesRole::LampDone;
    case rules::Lamp::NotStarted:
        return SeriesRole::Context;
    case rules::Lamp::Blue:
        return SeriesRole::Actual;
    }
    Q_UNREACHABLE();
}

void addBureau(ChartData &data, const PlanProgress &plan, const BureauLoad &load)
{
    data.categories.append(
        load.bureau.isNull() ? Label::word(QT_TRANSLATE_NOOP("figure", "No bureau named")) : Label::name(load.name));
    qsizetype series = 0;
    for (const rules::Lamp lamp : rules::shownLamps(plan.lamps)) {
        const qint64 count = load.lead[static_cast<size_t>(lamp)];
        data.series[series++].values.append(
            {static_cast<double>(count), count ? countedMeasures(plan, lamp, &load) : Counted()});
    }
}

} // namespace

Result<ChartData> lampsByBureauChart(const store::Session &session, QDate on)
{
    return planProgress(session, on).map([](const PlanProgress &plan) {
        ChartData data;
        data.unit = Label::word(QT_TRANSLATE_NOOP("figure", "measures"));
        data.kind = ChartKind::StackedBars;
        data.note = Label::word(QT_TRANSLATE_NOOP("figure", "Measures of the clauses that a bureau leads"));
        for (const rules::Lamp lamp : rules::shownLamps(plan.lamps))
            data.series.append({labelOf(lamp), roleOf(lamp), {}});
        for (const BureauLoad &load : plan.bureaus)
            if (load.leadMeasures() > 0)
                addBureau(data, plan, load);
        if (plan.unassigned.leadMeasures() > 0)
            addBureau(data, plan, plan.unassigned);
        return data;
    });
}

} // namespace yumiao::figures
