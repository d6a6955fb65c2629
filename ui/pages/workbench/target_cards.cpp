// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/shown_number.h"
#include "ui/charts/chart_numbers.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/workbench/card_parts.h"
#include "ui/pages/workbench/kpi_words.h"

#include <cmath>

// The two cards that hold a count against a target of the plan.

namespace yumiao::ui::pages {
namespace {

using figures::TargetFigures;
using items::shownCount;
using widgets::KpiData;

constexpr qint64 mostBlocks = 24; // more blocks than this are too narrow to be counted by eye

QString tenthText(double value)
{
    return charts::numberText(std::round(value * 10.0) / 10.0, true);
}

QString targetWord(const TargetFigures &target)
{
    switch (target.pace->lamp.cause) {
    case rules::LampCause::TargetMet:
        return KpiWords::tr("On track");
    case rules::LampCause::TargetClose:
        return KpiWords::tr("Close to the target");
    default:
        return KpiWords::tr("Out of reach");
    }
}

/// Behind the planned pace by so many, where that is why the lamp is not green.
QString paceWord(const TargetFigures &target)
{
    const double behind = target.planned ? *target.planned - static_cast<double>(target.now) : 0.0;
    if (target.pace->lamp.lamp == rules::Lamp::Green || behind < 0.5)
        return targetWord(target);
    return KpiWords::tr("%1 behind pace").arg(shownCount(std::llround(behind)));
}

void addTarget(KpiData &data, const TargetFigures &target, const QString &word)
{
    data.value = shownCount(target.now);
    if (!target.target || !target.pace) {
        data.foot = KpiWords::tr("The plan states no target");
        return;
    }
    data.rest = KpiWords::tr("/ target %1").arg(shownCount(*target.target));
    data.lamp = glyphOf(target.pace->lamp.lamp);
    data.lampWord = word;
}

double shareFrom(const TargetFigures &target, double value)
{
    const double way = static_cast<double>(*target.target - target.base);
    return way > 0.0 ? (value - static_cast<double>(target.base)) / way : 1.0;
}

widgets::KpiProgress progressOf(const TargetFigures &target)
{
    widgets::KpiProgress progress;
    if (!target.target)
        return progress;
    progress.done = shareFrom(target, static_cast<double>(target.now));
    if (target.planned)
        progress.pace = shareFrom(target, *target.planned);
    return progress;
}

QString paceFoot(const rules::TargetPace &pace)
{
    if (pace.gap == 0)
        return KpiWords::tr("Reached; %1 a month in the last 6 months").arg(tenthText(pace.perMonth));
    if (!pace.needPerMonth)
        return KpiWords::tr("%1 missing, the time is over").arg(shownCount(pace.gap));
    return KpiWords::tr("%1 missing, %2 a month needed, %3 of late")
        .arg(shownCount(pace.gap), tenthText(*pace.needPerMonth), tenthText(pace.perMonth));
}

} // namespace

CardFacts enterprisesCard(const figures::DistrictFigures &district)
{
    const TargetFigures &target = district.enterprises;
    KpiData data;
    data.title = KpiWords::tr("Enterprises of all kinds");
    addTarget(data, target, target.pace ? paceWord(target) : QString());
    data.picture = progressOf(target);
    if (target.pace)
        data.foot = paceFoot(*target.pace);
    addSentence(data);
    return {data, countedOf(district, "enterprises.in_register"),
        {{KpiWords::tr("When the plan began: %1").arg(shownCount(target.base)),
            countedOf(district, "enterprises.base")}}};
}

CardFacts specialisedCard(const figures::DistrictFigures &district)
{
    const TargetFigures &target = district.specialised;
    KpiData data;
    data.title = KpiWords::tr("Specialised SMEs");
    addTarget(data, target, target.pace ? targetWord(target) : QString());
    if (target.target && *target.target <= mostBlocks)
        data.picture = widgets::KpiBlocks{static_cast<int>(target.now), static_cast<int>(*target.target)};
    else
        data.picture = progressOf(target);
    const qint64 expiring = district.ladder[static_cast<size_t>(rules::Rung::Specialised)].expiring;
    if (target.pace && target.pace->gap > 0)
        data.foot = KpiWords::tr("%1 missing, certificates that end soon: %2")
                        .arg(shownCount(target.pace->gap), shownCount(expiring));
    else if (target.pace)
        data.foot = KpiWords::tr("Reached, certificates that end soon: %1").arg(shownCount(expiring));
    addSentence(data);
    return {data, countedOf(district, "specialised.valid"),
        {{KpiWords::tr("All certificates that end soon: %1").arg(shownCount(district.certificates.expiring)),
            countedOf(district, "certificates.expiring")}}};
}

} // namespace yumiao::ui::pages
