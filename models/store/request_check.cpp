// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/request_check.h"

#include "models/rules/request_steps.h"
#include "models/store/ledger_problem.h"
#include "models/store/query.h"
#include "models/store/request_reading.h"
#include "models/store/step_reach.h"

#include <QSet>

#include <algorithm>

namespace yumiao::store {
namespace {

using records::RecordKind;
using records::RequestStep;
using records::ServiceRequest;

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
    const auto reach = stepReach(session, applied, RecordKind::ServiceRequest, RecordKind::RequestStep, "request");
    if (!reach)
        return failure(reach.error());
    if (reach->owners.isEmpty())
        return QVariantList();
    const auto &rules = rules::requestRules();
    if (!rules)
        return failure(rules.error());
    const std::vector<RecordId> wanted = reach->sortedOwners();
    const auto found = rows(session, RecordKind::ServiceRequest, wanted);
    if (!found)
        return failure(found.error());
    const auto steps = stepsOfRequests(session, wanted);
    if (!steps)
        return failure(steps.error());
    QVariantList problems;
    for (const StoredRow &row : *found)
        if (row.removed.isEmpty())
            problems += problemsOf(*rules, records::recordFrom<ServiceRequest>(row.id, row.values),
                steps->value(row.id), reach->steps, reach->whole.contains(row.id));
    return problems;
}

} // namespace yumiao::store
