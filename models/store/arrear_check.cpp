// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/arrear_check.h"

#include "models/records/arrear.h"
#include "models/records/arrear_step.h"
#include "models/store/ledger_problem.h"
#include "models/store/query.h"

#include <algorithm>

namespace yumiao::store {
namespace {

using records::RecordKind;

/// The arrears whose payments a set can have moved, each once.
Result<std::vector<RecordId>> touchedArrears(const Session &session, const std::vector<changes::RecordChange> &applied)
{
    std::vector<RecordId> arrears;
    std::vector<RecordId> steps;
    for (const changes::RecordChange &change : applied) {
        if (change.kind == RecordKind::Arrear)
            arrears.push_back(change.id);
        if (change.kind == RecordKind::ArrearStep)
            steps.push_back(change.id);
    }
    const auto found = rows(session, RecordKind::ArrearStep, steps);
    if (!found)
        return failure(found.error());
    for (const StoredRow &row : *found)
        arrears.push_back(records::recordFrom<records::ArrearStep>(row.id, row.values).arrear.id);
    std::sort(arrears.begin(), arrears.end(), [](RecordId a, RecordId b) { return a.value() < b.value(); });
    arrears.erase(std::unique(arrears.begin(), arrears.end()), arrears.end());
    return arrears;
}

} // namespace

Result<QVariantList> overpaidArrears(const Session &session, const std::vector<changes::RecordChange> &applied)
{
    const auto touched = touchedArrears(session, applied);
    if (!touched)
        return failure(touched.error());
    if (touched->empty())
        return QVariantList();
    const QDate everPaid(9999, 12, 31);
    const auto sums = liveFieldsOf(
        session, RecordKind::Arrear, *touched, {QStringLiteral("amount"), QStringLiteral("paid")}, everPaid);
    if (!sums)
        return failure(sums.error());
    const auto &description = records::description<records::Arrear>();
    QVariantList problems;
    for (const RecordId id : *touched) {
        const auto values = sums->constFind(id);
        if (values == sums->cend() || records::numberIn(values->at(1)) <= records::numberIn(values->at(0)))
            continue;
        const QString paid = Money::fromFen(records::numberIn(values->at(1))).toYuanText();
        problems.append(problemDetail(description, id,
            {description.indexOf(QLatin1String("amount")), QStringLiteral("arrear.overpaid"),
                {{QStringLiteral("value"), paid}}}));
    }
    return problems;
}

} // namespace yumiao::store
