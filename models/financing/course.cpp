// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/financing/course.h"

#include <algorithm>
#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<financing::CourseGap>()
{
    static constexpr std::array words{
        Choice{"no_steps", QT_TRANSLATE_NOOP("choice", "Steps: only its present stage is known"), "办理步骤"},
        Choice{"no_institution", QT_TRANSLATE_NOOP("choice", "Institution it was recommended to"), "对接机构"},
        Choice{"no_reason_code", QT_TRANSLATE_NOOP("choice", "Reason why it failed"), "未成原因"},
        Choice{"no_desk", QT_TRANSLATE_NOOP("choice", "Office or desk that handles it"), "经办单位"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::financing {
namespace {

using records::ApplicationStage;
using records::ApplicationStep;
using rules::StageGroup;

/// By the rule: since when the days of the desk that has it run, and the day on which it must have decided.
struct RuleDays {
    QDate asked;
    QDate due;
};
RuleDays daysByRule(const rules::ApplicationRules &rules, const CaseFacts &facts, const CourseLimits &limits,
    const KindOfList &lists, const rules::ApplicationPlace &place, QDate on)
{
    const auto stands = place.stage ? rules.placeOnWay(*place.stage) : std::nullopt;
    if (!stands)
        return {};
    for (const rules::ApplicationDue &due : rules.dues) {
        if (*stands < rules.placeOnWay(due.since) || *stands >= rules.placeOnWay(due.until))
            continue;
        QDate began;
        for (const ApplicationStep &step : facts.steps) {
            const bool byOther = due.notBy && lists.contains(step.batch.id) && lists.value(step.batch.id) == due.notBy;
            if (step.stage == due.since && step.date <= on && !byOther)
                began = step.date;
        }
        if (began.isValid())
            return {began, began.addDays(limits.due.value(due.code, due.days))};
    }
    return {};
}

std::optional<rules::LampAnswer> lampOf(
    const CaseStanding &standing, const CaseFacts &facts, const CourseLimits &limits, QDate on)
{
    if (!standing.underWay && !standing.toComeBack)
        return std::nullopt;
    if (standing.due.isValid() && standing.daysLeft < 0)
        return rules::LampAnswer{rules::Lamp::Red, rules::LampCause::PastDue, static_cast<int>(standing.daysLeft)};
    if (!standing.underWay)
        return std::nullopt;
    records::FinancingApplication then = facts.application;
    then.stage = standing.stage;
    then.stageSince = standing.since;
    return rules::financingLamp(then, limits.lamps, on);
}

} // namespace

CaseStanding standingOf(const rules::ApplicationRules &rules, const CaseFacts &facts, const CourseLimits &limits,
    const KindOfList &lists, QDate on)
{
    CaseStanding standing;
    for (const ApplicationStep &step : facts.steps) {
        if (!step.stage || step.date > on)
            continue;
        standing.place = rules::placeAfter(rules, standing.place, *step.stage);
        standing.since = step.date;
        standing.due = step.nextDue;
        if (!step.handledBy.isEmpty())
            standing.desk = step.handledBy;
    }
    standing.stage = standing.place.stage;
    standing.next = rules::nextSteps(rules, standing.place);
    if (!standing.stage)
        return standing;
    standing.group = rules::stageGroupOf(*standing.stage);
    standing.underWay = rules::isUnderWay(*standing.stage);
    standing.toComeBack = *standing.stage == ApplicationStage::Returned;
    standing.atInstitution = *standing.group == StageGroup::Accepted || *standing.group == StageGroup::Approved;
    standing.days = standing.since.daysTo(on);
    const RuleDays days = daysByRule(rules, facts, limits, lists, standing.place, on);
    standing.asked = days.asked;
    if (!standing.due.isValid())
        standing.due = days.due;
    if (standing.due.isValid())
        standing.daysLeft = on.daysTo(standing.due);
    standing.lamp = lampOf(standing, facts, limits, on);
    return standing;
}

std::vector<CourseGap> gapsOf(const rules::ApplicationRules &rules, const CaseFacts &facts, bool ownStepsOnly, QDate on)
{
    std::vector<CourseGap> gaps;
    const ApplicationStep *last = nullptr;
    bool desk = false;
    for (const ApplicationStep &step : facts.steps)
        if (step.date <= on && step.stage) {
            last = &step;
            desk = desk || !step.handledBy.isEmpty();
        }
    if (ownStepsOnly)
        gaps.push_back(CourseGap::NoSteps);
    if (!last)
        return gaps;
    const auto group = furthestGroup(facts, on);
    if (group && *group >= StageGroup::Recommended && facts.application.institution.id.isNull())
        gaps.push_back(CourseGap::NoInstitution);
    if (!rules.placeOnWay(*last->stage) && last->stage != ApplicationStage::Returned && !last->refusalReason)
        gaps.push_back(CourseGap::NoReasonCode);
    if (!desk && rules::isUnderWay(*last->stage))
        gaps.push_back(CourseGap::NoDesk);
    return gaps;
}

std::optional<StageGroup> furthestGroup(const CaseFacts &facts, QDate on)
{
    std::optional<StageGroup> furthest;
    for (const ApplicationStep &step : facts.steps) {
        if (!step.stage || step.date > on)
            continue;
        // Who left without a known place had at least registered.
        const StageGroup group = rules::stageGroupOf(*step.stage);
        const StageGroup reached = group == StageGroup::Left ? StageGroup::Registered : group;
        furthest = std::max(furthest.value_or(reached), reached);
    }
    return furthest;
}

std::optional<QDate> cameTo(const CaseFacts &facts, StageGroup group, QDate on)
{
    for (const ApplicationStep &step : facts.steps) {
        if (!step.stage || step.date > on)
            continue;
        const StageGroup of = rules::stageGroupOf(*step.stage);
        if (of != StageGroup::Left && of >= group)
            return step.date;
    }
    return std::nullopt;
}

std::optional<qint64> medianOf(std::vector<qint64> days)
{
    if (days.empty())
        return std::nullopt;
    std::sort(days.begin(), days.end());
    return days[(days.size() - 1) / 2];
}

} // namespace yumiao::financing
