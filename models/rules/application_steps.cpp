// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/application_steps.h"

#include <algorithm>
#include <tuple>

namespace yumiao::rules {
namespace {

using records::ApplicationStage;
using records::ApplicationStep;

bool isOneOf(const std::vector<ApplicationStage> &stages, std::optional<ApplicationStage> stage)
{
    return stage && std::find(stages.begin(), stages.end(), *stage) != stages.end();
}

QString applicationStageCode(ApplicationStage stage)
{
    return QString::fromLatin1(records::choicesOf<ApplicationStage>()[static_cast<size_t>(stage)].code);
}

/// Whether a stage that counts lies between two places of the way.
bool leavesOut(const ApplicationRules &rules, size_t from, size_t to)
{
    for (size_t between = from + 1; between < to; ++between)
        if (!isOneOf(rules.withoutReason, rules.way[between]))
            return true;
    return false;
}

std::optional<ApplicationNext> onTheSpot(const ApplicationRules &rules, ApplicationStage stage)
{
    for (const ApplicationRepeat &it : rules.repeats)
        if (it.stage == stage)
            return ApplicationNext{stage, ApplicationMove::Repeat, it.needs};
    return std::nullopt;
}

std::optional<ApplicationNext> alongTheCourse(const ApplicationRules &rules, size_t from, size_t to)
{
    const ApplicationStage stage = rules.way[to];
    if (to == from)
        return onTheSpot(rules, stage);
    if (to < from)
        return ApplicationNext{stage, ApplicationMove::Back, {ApplicationNeed::Reason}};
    return leavesOut(rules, from, to) ? ApplicationNext{stage, ApplicationMove::Skip, {ApplicationNeed::Reason}}
                                      : ApplicationNext{stage, ApplicationMove::Forward, {}};
}

/// From 退回补正. Where it was before is not known of an application that was taken over as returned: then nothing is
/// skipped as far as an application can be returned from.
std::optional<ApplicationNext> afterReturn(const ApplicationRules &rules, const ApplicationPlace &from, size_t to)
{
    size_t reached = 0;
    if (from.onWay) {
        reached = rules.placeOnWay(*from.onWay).value_or(0);
    } else {
        for (const ApplicationBranch &it : rules.ends)
            if (it.to == from.stage)
                for (const ApplicationStage stage : it.from)
                    reached = std::max(reached, rules.placeOnWay(stage).value_or(0));
    }
    if (to > reached && leavesOut(rules, reached, to))
        return ApplicationNext{rules.way[to], ApplicationMove::Skip, {ApplicationNeed::Reason}};
    return ApplicationNext{rules.way[to], ApplicationMove::Return, rules.returns.needs};
}

bool isMet(ApplicationNeed need, ApplicationMove move, const ApplicationStep &step)
{
    switch (need) {
    case ApplicationNeed::Reason:
        return !step.note.trimmed().isEmpty() || (move == ApplicationMove::End && step.refusalReason);
    case ApplicationNeed::ReasonCode:
        return step.refusalReason.has_value();
    case ApplicationNeed::List:
        return !step.batch.id.isNull();
    }
    Q_UNREACHABLE();
}

const char *fieldOf(ApplicationNeed need)
{
    switch (need) {
    case ApplicationNeed::Reason:
        return "note";
    case ApplicationNeed::ReasonCode:
        return "refusal_reason";
    case ApplicationNeed::List:
        return "batch";
    }
    Q_UNREACHABLE();
}

const char *complaintOf(ApplicationNeed need, ApplicationMove move)
{
    switch (need) {
    case ApplicationNeed::Reason:
        return move == ApplicationMove::Skip ? "application.needs_reason_to_skip"
            : move == ApplicationMove::Back  ? "application.needs_reason_to_go_back"
                                             : "application.needs_reason";
    case ApplicationNeed::ReasonCode:
        return "application.needs_reason_code";
    case ApplicationNeed::List:
        return "application.needs_list";
    }
    Q_UNREACHABLE();
}

} // namespace

bool ApplicationNext::needing(ApplicationNeed need) const
{
    return std::find(needs.begin(), needs.end(), need) != needs.end();
}

ApplicationPlace placeAfter(const ApplicationRules &rules, const ApplicationPlace &before, ApplicationStage stage)
{
    return {stage, rules.placeOnWay(stage) ? std::optional(stage) : before.onWay};
}

std::optional<ApplicationNext> stepBetween(
    const ApplicationRules &rules, const ApplicationPlace &from, ApplicationStage to)
{
    if (!from.stage)
        return ApplicationNext{to, ApplicationMove::First, {}};
    const auto place = rules.placeOnWay(to);
    if (!place) {
        for (const ApplicationBranch &it : rules.ends)
            if (it.to == to && isOneOf(it.from, from.stage))
                return ApplicationNext{to, ApplicationMove::End, it.needs};
        return std::nullopt;
    }
    if (const auto stands = rules.placeOnWay(*from.stage))
        return alongTheCourse(rules, *stands, *place);
    if (isOneOf(rules.returns.from, from.stage))
        return afterReturn(rules, from, *place);
    if (isOneOf(rules.corrections.from, from.stage))
        return ApplicationNext{to, ApplicationMove::Correct, rules.corrections.needs};
    return std::nullopt;
}

std::vector<ApplicationNext> nextSteps(const ApplicationRules &rules, const ApplicationPlace &from)
{
    std::vector<ApplicationNext> found;
    const auto offer = [&](ApplicationStage stage) {
        if (auto next = stepBetween(rules, from, stage))
            found.push_back(*std::move(next));
    };
    for (const ApplicationStage stage : rules.way)
        offer(stage);
    for (const ApplicationBranch &it : rules.ends)
        if (it.to)
            offer(*it.to);
    // After 补正 the stage that it was returned from is the likeliest.
    const auto rank = [&](const ApplicationNext &it) {
        return it.move == ApplicationMove::Return && it.to == from.onWay ? -1 : static_cast<int>(it.move);
    };
    std::stable_sort(found.begin(), found.end(),
        [&](const ApplicationNext &a, const ApplicationNext &b) { return rank(a) < rank(b); });
    return found;
}

std::vector<ApplicationProblem> stepProblems(
    const ApplicationRules &rules, const ApplicationPlace &before, const ApplicationStep &step)
{
    std::vector<ApplicationProblem> found;
    if (!step.stage)
        return found; // refused already
    QVariantMap stages{{QStringLiteral("to_application_stage"), applicationStageCode(*step.stage)}};
    if (before.stage)
        stages.insert(QStringLiteral("from_application_stage"), applicationStageCode(*before.stage));
    const auto next = stepBetween(rules, before, *step.stage);
    if (!next) {
        const bool same = before.stage == step.stage;
        found.push_back({QStringLiteral("stage"),
            same ? QStringLiteral("application.same_stage") : QStringLiteral("application.illegal_step"), stages});
        return found;
    }
    for (const ApplicationNeed need : next->needs)
        if (!isMet(need, next->move, step))
            found.push_back(
                {QString::fromLatin1(fieldOf(need)), QString::fromLatin1(complaintOf(need, next->move)), stages});
    return found;
}

bool comesBefore(const ApplicationStep &a, const ApplicationStep &b)
{
    return std::make_tuple(a.date, a.id.value()) < std::make_tuple(b.date, b.id.value());
}

} // namespace yumiao::rules
