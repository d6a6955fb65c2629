// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/request_check.h"

#include "models/rules/request_steps.h"
#include "models/store/ledger_problem.h"
#include "models/store/query.h"
#include "models/store/request_reading.h"

#include <QSet>

#include <algorithm>

namespace yumiao::store {
namespace {

using records::RecordKind;
using records::RequestStep;
using records::ServiceRequest;

/// What a set reaches of requests and steps.
struct ReachedRequests {
    QSet<RecordId> requests; ///< judged with all their steps
    QSet<RecordId> steps;    ///< judged with those behind them
};

/// The request that a step belonged to before it was moved to another.
std::optional<RecordId> leftRequest(const changes::RecordChange &change)
{
    const int owner = records::description<RequestStep>().indexOf(QLatin1String("request"));
    for (const changes::FieldChange &field : change.fields)
        if (field.field == owner && !records::isUnknown(field.before))
            return records::FieldTrait<decltype(RequestStep::request)>::fromValue(field.before).id;
    return std::nullopt;
}

ReachedRequests reachedRequests(const std::vector<changes::RecordChange> &applied)
{
    ReachedRequests reached;
    for (const changes::RecordChange &change : applied) {
        if (change.kind == RecordKind::ServiceRequest && !change.created)
            reached.requests.insert(change.id);
        if (change.kind != RecordKind::RequestStep)
            continue;
        reached.steps.insert(change.id);
        if (const auto left = leftRequest(change))
            reached.requests.insert(*left);
    }
    return reached;
}

/// Those whose steps are judged from the first one on: a step that stood already was changed or taken away, or what
/// they are judged by has changed.
QSet<RecordId> judgedWhole(
    const Session &session, ReachedRequests &reached, const std::vector<changes::RecordChange> &applied, Done &read)
{
    QSet<RecordId> whole = reached.requests;
    QSet<RecordId> moved;
    for (const changes::RecordChange &change : applied)
        if (change.kind == RecordKind::RequestStep && !change.created)
            moved.insert(change.id);
    const auto touched
        = rows(session, RecordKind::RequestStep, std::vector<RecordId>(reached.steps.begin(), reached.steps.end()));
    if (!touched) {
        read = failure(touched.error());
        return whole;
    }
    for (const StoredRow &row : *touched) {
        const RecordId owner = records::recordFrom<RequestStep>(row.id, row.values).request.id;
        reached.requests.insert(owner);
        if (moved.contains(row.id))
            whole.insert(owner);
    }
    return whole;
}

QVariantList problemsOf(const rules::RequestRules &rules, const ServiceRequest &request,
    const std::vector<RequestStep> &steps, const QSet<RecordId> &touched, bool whole)
{
    QVariantList problems;
    const auto &description = records::description<RequestStep>();
    rules::RequestStanding standing = rules::standingBefore(request.due);
    bool judging = whole;
    for (const RequestStep &step : steps) {
        judging = judging || touched.contains(step.id);
        if (judging)
            for (const rules::RequestProblem &it : rules::stepProblems(rules, request, standing, step))
                problems.append(problemDetail(
                    description, step.id, {description.indexOf(QStringView(it.field)), it.what, it.detail}));
        standing = rules::standingAfter(standing, step);
    }
    return problems;
}

} // namespace

Result<QVariantList> wrongRequests(const Session &session, const std::vector<changes::RecordChange> &applied)
{
    ReachedRequests reached = reachedRequests(applied);
    if (reached.requests.isEmpty() && reached.steps.isEmpty())
        return QVariantList();
    const auto &rules = rules::requestRules();
    if (!rules)
        return failure(rules.error());
    Done read;
    const QSet<RecordId> whole = judgedWhole(session, reached, applied, read);
    if (!read)
        return failure(read.error());
    std::vector<RecordId> wanted(reached.requests.begin(), reached.requests.end());
    std::sort(wanted.begin(), wanted.end(), [](RecordId a, RecordId b) { return a.value() < b.value(); });
    const auto requests = rows(session, RecordKind::ServiceRequest, wanted);
    if (!requests)
        return failure(requests.error());
    const auto steps = stepsOfRequests(session, wanted);
    if (!steps)
        return failure(steps.error());
    QVariantList problems;
    for (const StoredRow &row : *requests)
        if (row.removed.isEmpty())
            problems += problemsOf(*rules, records::recordFrom<ServiceRequest>(row.id, row.values),
                steps->value(row.id), reached.steps, whole.contains(row.id));
    return problems;
}

} // namespace yumiao::store
