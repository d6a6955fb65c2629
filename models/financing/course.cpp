// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/financing/course.h"

#include <algorithm>

namespace yumiao::financing {
namespace {

using records::ApplicationStage;
using records::ApplicationStep;
using rules::StageGroup;

/// The day on which the desk that has it must have decided by the rule.
QDate dueByRule(const rules::ApplicationRules &rules, const CaseFacts &facts, const CourseLimits &limits,
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
            return began.addDays(limits.due.value(due.code, due.days));
    }
    return {};
}

std::optional<rules::LampAnswer> lampOf(
    const CaseStanding &standing, const CaseFacts &facts, const CourseLimits &limits, QDate on)
{
    if (!standing.underWay)
        return std::nullopt;
    if (standing.due.isValid() && standing.daysLeft < 0)
        return rules::LampAnswer{rules::Lamp::Red, rules::LampCause::PastDue, static_cast<int>(standing.daysLeft)};
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
    standing.atInstitution = *standing.group == StageGroup::Accepted || *standing.group == StageGroup::Approved;
    standing.days = standing.since.daysTo(on);
    if (!standing.due.isValid())
        standing.due = dueByRule(rules, facts, limits, lists, standing.place, on);
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
