// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/target_figures.h"

namespace yumiao::figures {
namespace {

constexpr int MonthsLookedBack = 6; // ui.md 7.4

/// What the plan wants and when, from the measure that states it.
TargetFigures wantedBy(const PlanProgress &plan, QStringView code)
{
    TargetFigures figures;
    const MeasureProgress *measure = plan.findMeasure(code);
    if (!measure || !measure->measure.targetValue)
        return figures;
    figures.target = measure->measure.targetValue->scaled() / Quantity::fromWhole(1).scaled();
    figures.due = measure->measure.targetDue.isValid() ? measure->measure.targetDue : plan.plan.to;
    return figures;
}

/// `countOn(day)` is asked for the base, for the day itself and for the two ends of the six months looked back.
template <typename CountOn>
TargetFigures against(const PlanProgress &plan, QStringView code, const rules::LampLimits &limits, CountOn countOn)
{
    TargetFigures figures = wantedBy(plan, code);
    figures.now = countOn(plan.on);
    if (plan.plan.from.isValid()) {
        figures.baseDay = QDate(plan.plan.from.year(), plan.plan.from.month(), plan.plan.from.daysInMonth());
        figures.base = countOn(figures.baseDay);
    }
    if (!figures.target)
        return figures;
    const QDate dataDay = rules::dataDay(plan.on);
    const rules::TargetState state{figures.now,
        countOn(dataDay) - countOn(rules::monthsBack(dataDay, MonthsLookedBack)), *figures.target,
        rules::monthsLeft(dataDay, figures.due), plan.on > figures.due};
    figures.pace = rules::targetPace(state, limits);
    if (const auto elapsed = rules::elapsedOn(plan.plan.from, figures.due, plan.on))
        figures.planned
            = rules::plannedValue(static_cast<double>(figures.base), static_cast<double>(*figures.target), *elapsed);
    return figures;
}

std::optional<double> wanted(const TargetFigures &figures)
{
    return figures.target ? std::optional(static_cast<double>(*figures.target)) : std::nullopt;
}

} // namespace

TargetFigures enterpriseTarget(const RegisterCurve &curve, const PlanProgress &plan, const rules::LampLimits &limits)
{
    return against(plan, u"02-2", limits, [&](QDate day) { return curve.on(day); });
}

TargetFigures specialisedTarget(const LadderBook &ladder, const PlanProgress &plan, const rules::LampLimits &limits)
{
    TargetFigures figures = against(plan, u"02-3", limits,
        [&](QDate day) { return static_cast<qint64>(ladder.onRung(rules::Rung::Specialised, day).size()); });
    if (figures.pace && figures.now >= *figures.target)
        figures.pace->lamp = {rules::Lamp::Green, rules::LampCause::TargetMet, std::nullopt};
    return figures;
}

void addEnterpriseFigures(FigureSheet &sheet, const TargetFigures &target)
{
    const char *unit = QT_TRANSLATE_NOOP("figure", "enterprises");
    sheet.count("enterprises.in_register",
        {QT_TRANSLATE_NOOP("figure", "Enterprises in the register"), unit,
            QT_TRANSLATE_NOOP("figure",
                "Enterprises established by that day and not deregistered, revoked or moved "
                "out; self-employed households are not counted")},
        target.now, counted(records::RecordKind::Enterprise, isTrue("in_register")));
    if (target.baseDay.isValid())
        sheet.count("enterprises.base",
            {QT_TRANSLATE_NOOP("figure", "Enterprises when the plan began"), unit,
                QT_TRANSLATE_NOOP(
                    "figure", "Enterprises in the register at the end of the month in which the plan began")},
            target.base, counted(records::RecordKind::Enterprise, inRegisterOn(target.baseDay)));
    sheet.number("enterprises.target",
        {QT_TRANSLATE_NOOP("figure", "Target for enterprises"), unit,
            QT_TRANSLATE_NOOP("figure", "What measure 02-2 of the plan states")},
        wanted(target));
    sheet.number("enterprises.planned",
        {QT_TRANSLATE_NOOP("figure", "Enterprises by the planned pace"), unit,
            QT_TRANSLATE_NOOP("figure",
                "From the number when the plan began to the target, evenly over the days of "
                "the plan")},
        target.planned);
    const auto &pace = target.pace;
    sheet.number("enterprises.gap",
        {QT_TRANSLATE_NOOP("figure", "Enterprises still missing"), unit,
            QT_TRANSLATE_NOOP("figure", "Target less the number in the register")},
        pace ? std::optional(static_cast<double>(pace->gap)) : std::nullopt);
    sheet.number("enterprises.need_per_month",
        {QT_TRANSLATE_NOOP("figure", "Needed each month"), unit,
            QT_TRANSLATE_NOOP("figure", "What is missing, divided by the calendar months left")},
        pace ? pace->needPerMonth : std::nullopt);
    sheet.number("enterprises.per_month",
        {QT_TRANSLATE_NOOP("figure", "Net change each month"), unit,
            QT_TRANSLATE_NOOP("figure", "Mean monthly net change of the last 6 complete months")},
        pace ? std::optional(pace->perMonth) : std::nullopt);
    sheet
        .number("enterprises.projection",
            {QT_TRANSLATE_NOOP("figure", "Enterprises at this pace"), unit,
                QT_TRANSLATE_NOOP("figure",
                    "Number in the register and the mean monthly net change of the last 6 "
                    "months for each calendar month left")},
            pace ? std::optional(pace->projection) : std::nullopt)
        .lamp
        = pace ? std::optional(pace->lamp.lamp) : std::nullopt;
}

void addSpecialisedFigures(FigureSheet &sheet, const TargetFigures &target)
{
    const char *unit = QT_TRANSLATE_NOOP("figure", "enterprises");
    sheet
        .count("specialised.valid",
            {QT_TRANSLATE_NOOP("figure", "Specialised and sophisticated SMEs"), unit,
                QT_TRANSLATE_NOOP("figure",
                    "Enterprises in the register whose highest valid certificate is of this "
                    "rung; little giants and champions are counted on their own rungs")},
            target.now, counted(records::RecordKind::Enterprise, onRungs({rules::Rung::Specialised})))
        .lamp
        = target.pace ? std::optional(target.pace->lamp.lamp) : std::nullopt;
    sheet.number("specialised.target",
        {QT_TRANSLATE_NOOP("figure", "Target for specialised and sophisticated SMEs"), unit,
            QT_TRANSLATE_NOOP("figure", "What measure 02-3 of the plan states")},
        wanted(target));
    sheet.number("specialised.gap",
        {QT_TRANSLATE_NOOP("figure", "Specialised and sophisticated SMEs still missing"), unit,
            QT_TRANSLATE_NOOP("figure", "Target less the valid ones")},
        target.pace ? std::optional(static_cast<double>(target.pace->gap)) : std::nullopt);
}

} // namespace yumiao::figures
