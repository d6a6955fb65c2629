// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loans/resolutions.h"

#include "models/loans/latest_details.h"
#include "models/store/query.h"

#include <algorithm>

namespace yumiao::loans {
namespace {

using records::LoanClass;
using records::LoanDetail;
using records::LoanResolution;
using records::LoanTrouble;

bool isUntil(const LoanResolution &it, QDate on)
{
    return !it.resolvedOn.isValid() || it.resolvedOn <= on;
}

/// Whether a settlement can be of a troubled loan of its enterprise.
bool mayBeOf(const LoanResolution &it, const LoanDetail &loan)
{
    if (!it.institution.id.isNull() && it.institution != loan.institution)
        return false;
    const QString contract = it.contractNumber.trimmed();
    if (!contract.isEmpty())
        return contract == loan.contractNumber.trimmed();
    const bool ofBefore = it.resolvedOn.isValid() && loan.issued.isValid() && it.resolvedOn < loan.issued;
    const LoanTrouble trouble = isNonPerforming(loan) ? LoanTrouble::NonPerforming : LoanTrouble::Overdue;
    return !ofBefore && it.trouble.value_or(trouble) == trouble;
}

} // namespace

bool isTroubled(const LoanDetail &loan)
{
    return loan.overdueDays.value_or(0) > 0 || loan.loanClass.value_or(LoanClass::Normal) != LoanClass::Normal;
}

bool isNonPerforming(const LoanDetail &loan)
{
    return loan.loanClass.value_or(LoanClass::Normal) >= LoanClass::Substandard;
}

QHash<RecordId, RecordId> loansOfResolutions(
    const std::vector<LoanDetail> &details, const std::vector<LoanResolution> &resolutions, QDate on)
{
    QHash<RecordId, std::vector<const LoanDetail *>> troubled; // by enterprise
    for (const LoanDetail &it : details)
        if (isTroubled(it))
            troubled[it.enterprise.id].push_back(&it);
    QHash<RecordId, RecordId> found;
    for (const LoanResolution &it : resolutions) {
        auto fitting = troubled.value(it.enterprise.id);
        std::erase_if(fitting, [&](const LoanDetail *loan) { return !mayBeOf(it, *loan); });
        if (fitting.size() == 1 && isUntil(it, on))
            found.insert(it.id, fitting.front()->id);
    }
    return found;
}

Result<std::vector<LoanResolution>> unassignedResolutions(const store::Session &session, QDate on)
{
    const auto details = latestDetails(session, on);
    if (!details)
        return failure(details.error());
    auto resolutions = store::loadAll<LoanResolution>(session);
    if (!resolutions)
        return failure(resolutions.error());
    const auto assigned = loansOfResolutions(*details, *resolutions, on);
    std::erase_if(*resolutions, [&](const LoanResolution &it) { return !isUntil(it, on) || assigned.contains(it.id); });
    std::stable_sort(resolutions->begin(), resolutions->end(),
        [](const LoanResolution &a, const LoanResolution &b) { return a.resolvedOn > b.resolvedOn; });
    return resolutions;
}

} // namespace yumiao::loans
