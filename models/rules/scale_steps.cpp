// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/scale_steps.h"

#include <tuple>

namespace yumiao::rules {
namespace {

using records::ScaleEntry;
using records::ScaleState;

QString stateCode(ScaleState state)
{
    return QString::fromLatin1(records::choicesOf<ScaleState>()[static_cast<size_t>(state)].code);
}

const ScaleStep *stepBetween(const ScaleRules &rules, std::optional<ScaleState> from, ScaleState to)
{
    for (const ScaleStep &step : rules.steps)
        if (step.from == from && step.to == to)
            return &step;
    return nullptr;
}

/// What is said when a need is not met; nothing when it is.
std::optional<StepProblem> unmet(ScaleNeed need, const ScaleEntry &entry)
{
    switch (need) {
    case ScaleNeed::Reason:
        if (entry.opinion.trimmed().isEmpty() && entry.remarks.trimmed().isEmpty())
            return StepProblem{QStringLiteral("opinion"), QStringLiteral("scale.needs_reason"), {}};
        return std::nullopt;
    case ScaleNeed::Route:
        if (!entry.route)
            return StepProblem{QStringLiteral("route"), QStringLiteral("scale.needs_route"), {}};
        return std::nullopt;
    case ScaleNeed::ExitReason:
        if (!entry.exitReason)
            return StepProblem{QStringLiteral("exit_reason"), QStringLiteral("scale.needs_exit_reason"), {}};
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<StepProblem> stepProblems(const ScaleRules &rules, const ScaleEntry *before, const ScaleEntry &entry)
{
    std::vector<StepProblem> found;
    if (!entry.state)
        return found; // refused already: the field is required
    if (entry.exitReason && entry.state != ScaleState::Left)
        found.push_back({QStringLiteral("exit_reason"), QStringLiteral("scale.exit_without_exit"), {}});
    const auto from = before ? before->state : std::nullopt;
    QVariantMap states{{QStringLiteral("to_state"), stateCode(*entry.state)}};
    if (from)
        states.insert(QStringLiteral("from_state"), stateCode(*from));
    const ScaleStep *step = stepBetween(rules, from, *entry.state);
    if (!step) {
        const auto *what = from ? "scale.illegal_step" : "scale.first_step";
        found.push_back({QStringLiteral("state"), QString::fromLatin1(what), states});
        return found;
    }
    for (const ScaleNeed need : step->needs) {
        auto problem = unmet(need, entry);
        if (!problem)
            continue;
        problem->detail = states;
        found.push_back(*std::move(problem));
    }
    return found;
}

std::vector<ScaleStep> nextSteps(const ScaleRules &rules, std::optional<ScaleState> from)
{
    std::vector<ScaleStep> found;
    for (const ScaleStep &step : rules.steps)
        if (step.from == from)
            found.push_back(step);
    return found;
}

bool comesBefore(const ScaleEntry &a, const ScaleEntry &b)
{
    return std::make_tuple(a.date, a.id.value()) < std::make_tuple(b.date, b.id.value());
}

const ScaleEntry *standingOn(const std::vector<ScaleEntry> &entries, QDate on)
{
    const ScaleEntry *last = nullptr;
    for (const ScaleEntry &entry : entries)
        if (entry.date <= on && (!last || comesBefore(*last, entry)))
            last = &entry;
    return last;
}

} // namespace yumiao::rules
