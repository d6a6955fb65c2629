// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/request_steps.h"

#include <algorithm>
#include <tuple>

namespace yumiao::rules {
namespace {

using records::RequestStage;
using records::RequestStep;
using records::Satisfaction;

bool isAmong(const std::vector<RequestStage> &stages, std::optional<RequestStage> stage)
{
    return stage && std::find(stages.begin(), stages.end(), *stage) != stages.end();
}

QString requestStageCode(RequestStage stage)
{
    return QString::fromLatin1(records::choicesOf<RequestStage>()[static_cast<size_t>(stage)].code);
}

bool isAllowed(const RequestEvent &event, const RequestStanding &from)
{
    return isAmong(event.during, from.stage) && (!event.after || event.after == from.event);
}

std::optional<RequestNext> stepTo(const RequestRules &rules, const RequestStanding &from, RequestStage to)
{
    if (!from.stage)
        return isEvent(to) ? std::nullopt : std::optional(RequestNext{to, {}});
    for (const RequestTransition &it : rules.transitions)
        if (it.to == to && isAmong(it.from, from.stage))
            return RequestNext{to, it.needs};
    for (const RequestEvent &it : rules.events)
        if (it.event == to && isAllowed(it, from))
            return RequestNext{to, it.needs};
    return std::nullopt;
}

/// What a step lacks of one need; nothing when it is met.
std::optional<RequestProblem> lack(RequestNeed need, const RequestStanding &before, const RequestStep &step)
{
    const RecordId bureau = step.bureau.id;
    switch (need) {
    case RequestNeed::Note:
        return step.note.trimmed().isEmpty()
            ? std::optional(RequestProblem{QStringLiteral("note"), QStringLiteral("request.needs_note"), {}})
            : std::nullopt;
    case RequestNeed::Bureau:
        return bureau.isNull()
            ? std::optional(RequestProblem{QStringLiteral("bureau"), QStringLiteral("request.needs_bureau"), {}})
            : std::nullopt;
    case RequestNeed::AskedBureau:
        if (bureau.isNull())
            return RequestProblem{QStringLiteral("bureau"), QStringLiteral("request.needs_bureau"), {}};
        return before.asked.isNull() || before.asked == bureau
            ? std::nullopt
            : std::optional(RequestProblem{QStringLiteral("bureau"), QStringLiteral("request.wrong_bureau"), {}});
    case RequestNeed::OtherBureau:
        if (bureau.isNull())
            return RequestProblem{QStringLiteral("bureau"), QStringLiteral("request.needs_bureau"), {}};
        return before.asked != bureau
            ? std::nullopt
            : std::optional(RequestProblem{QStringLiteral("bureau"), QStringLiteral("request.same_bureau"), {}});
    case RequestNeed::Satisfaction:
        return step.satisfaction ? std::nullopt
                                 : std::optional(RequestProblem{
                                     QStringLiteral("satisfaction"), QStringLiteral("request.needs_satisfaction"), {}});
    case RequestNeed::NotDissatisfied:
        return before.said == Satisfaction::Dissatisfied
            ? std::optional(RequestProblem{QStringLiteral("stage"), QStringLiteral("request.dissatisfied"), {}})
            : std::nullopt;
    case RequestNeed::LaterDue:
        return step.due.isValid() && (!before.due.isValid() || step.due > before.due)
            ? std::nullopt
            : std::optional(RequestProblem{QStringLiteral("due"), QStringLiteral("request.needs_later_due"),
                {{QStringLiteral("value"), before.due.toString(Qt::ISODate)}}});
    }
    Q_UNREACHABLE();
}

RequestProblem illegalStep(const RequestStanding &before, RequestStage to)
{
    QVariantMap detail{{QStringLiteral("to_request_stage"), requestStageCode(to)}};
    if (before.stage)
        detail.insert(QStringLiteral("from_request_stage"), requestStageCode(*before.stage));
    return {QStringLiteral("stage"), QStringLiteral("request.illegal_step"), detail};
}

} // namespace

RequestStanding standingBefore(QDate due)
{
    RequestStanding standing;
    standing.due = due;
    return standing;
}

RequestStanding standingAfter(const RequestStanding &before, const RequestStep &step)
{
    if (!step.stage)
        return before;
    RequestStanding after = before;
    if (isEvent(*step.stage)) {
        after.event = step.stage;
        if (*step.stage == RequestStage::ExtensionGranted && step.due.isValid())
            after.due = step.due;
        return after;
    }
    after.stage = step.stage;
    after.since = step.date;
    after.event.reset();
    switch (*step.stage) {
    case RequestStage::Assigned:
        after.asked = step.bureau.id;
        break;
    case RequestStage::Accepted:
    case RequestStage::Handling:
        if (!step.bureau.id.isNull())
            after.owner = after.asked = step.bureau.id;
        break;
    case RequestStage::SentBack:
        after.asked = after.owner; // the one that has it still has it; nobody where it was never accepted
        break;
    case RequestStage::CalledBack:
        after.said = step.satisfaction;
        break;
    case RequestStage::Escalated:
        ++after.level;
        after.asked = after.owner; // it stays with the one that has it until another accepts it
        break;
    default:
        break;
    }
    return after;
}

bool RequestNext::needing(RequestNeed need) const
{
    return std::find(needs.begin(), needs.end(), need) != needs.end();
}

std::vector<RequestNext> nextSteps(const RequestRules &rules, const RequestStanding &from)
{
    std::vector<RequestNext> found;
    if (!from.stage) {
        for (size_t at = 0; at < records::choicesOf<RequestStage>().size(); ++at)
            if (const auto stage = static_cast<RequestStage>(at); !isEvent(stage))
                found.push_back({stage, {}});
        return found;
    }
    for (const RequestTransition &it : rules.transitions)
        if (isAmong(it.from, from.stage))
            found.push_back({it.to, it.needs});
    for (const RequestEvent &it : rules.events)
        if (isAllowed(it, from))
            found.push_back({it.event, it.needs});
    return found;
}

std::vector<RequestProblem> stepProblems(const RequestRules &rules, const records::ServiceRequest &request,
    const RequestStanding &before, const RequestStep &step)
{
    std::vector<RequestProblem> problems;
    if (request.received.isValid() && step.date < request.received)
        problems.push_back({QStringLiteral("date"), QStringLiteral("request.before_received"),
            {{QStringLiteral("value"), request.received.toString(Qt::ISODate)}}});
    if (!step.stage)
        return problems; // a required field: validity says so
    const auto next = stepTo(rules, before, *step.stage);
    if (!next) {
        problems.push_back(illegalStep(before, *step.stage));
        return problems;
    }
    for (const RequestNeed need : next->needs)
        if (auto lacking = lack(need, before, step))
            problems.push_back(*std::move(lacking));
    return problems;
}

bool comesBefore(const RequestStep &a, const RequestStep &b)
{
    return std::tuple(a.date, a.id.value()) < std::tuple(b.date, b.id.value());
}

} // namespace yumiao::rules
