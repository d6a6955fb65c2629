// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loans/troubled_loans.h"

#include "models/loans/latest_details.h"
#include "models/loans/resolutions.h"
#include "models/records/enterprise.h"
#include "models/records/loan_resolution.h"
#include "models/store/query.h"

#include <algorithm>

namespace yumiao::loans {
namespace {

using records::LoanClass;
using records::LoanDetail;
using records::RecordKind;

bool isWorse(const TroubledLoan &a, const TroubledLoan &b)
{
    const auto classOf = [](const TroubledLoan &it) { return it.detail.loanClass.value_or(LoanClass::Normal); };
    if (classOf(a) != classOf(b))
        return classOf(a) > classOf(b);
    const qint64 daysA = a.detail.overdueDays.value_or(0);
    const qint64 daysB = b.detail.overdueDays.value_or(0);
    return daysA != daysB ? daysA > daysB : a.detail.id < b.detail.id;
}

Done addNames(const store::Session &session, std::vector<TroubledLoan> &loans)
{
    QHash<RecordKind, QSet<RecordId>> wanted;
    std::vector<RecordId> enterprises;
    for (const TroubledLoan &it : loans) {
        wanted[RecordKind::Enterprise].insert(it.detail.enterprise.id);
        wanted[RecordKind::Institution].insert(it.detail.institution.id);
        enterprises.push_back(it.detail.enterprise.id);
    }
    const auto rows = store::rows(session, RecordKind::Enterprise, enterprises);
    if (!rows)
        return failure(rows.error());
    QHash<RecordId, records::Enterprise> owners;
    for (const store::StoredRow &row : *rows) {
        const auto it = records::recordFrom<records::Enterprise>(row.id, row.values);
        wanted[RecordKind::Town].insert(it.town.id);
        wanted[RecordKind::Industry].insert(it.industry.id);
        owners.insert(row.id, it);
    }
    const auto labels = store::labelsByKind(session, wanted);
    if (!labels)
        return failure(labels.error());
    for (TroubledLoan &it : loans) {
        it.enterpriseName = labels->value(RecordKind::Enterprise).value(it.detail.enterprise.id);
        it.institutionName = labels->value(RecordKind::Institution).value(it.detail.institution.id);
        const records::Enterprise owner = owners.value(it.detail.enterprise.id);
        it.townName = labels->value(RecordKind::Town).value(owner.town.id);
        it.industryName = labels->value(RecordKind::Industry).value(owner.industry.id);
        it.address = owner.address;
        it.phone = owner.contactPhone;
    }
    return {};
}

} // namespace

Result<std::vector<TroubledLoan>> troubledLoans(const store::Session &session, QDate on)
{
    using store::Comparison;
    using store::Filter;
    const auto details = latestDetails(session, on,
        Filter::any({Filter::condition(QStringLiteral("overdue_days"), Comparison::Greater, {QStringLiteral("0")}),
            Filter::condition(QStringLiteral("loan_class"), Comparison::NotEqual, {QStringLiteral("normal")})}));
    if (!details)
        return failure(details.error());
    const auto resolutions = store::loadAll<records::LoanResolution>(session);
    if (!resolutions)
        return failure(resolutions.error());
    const auto assigned = loansOfResolutions(*details, *resolutions, on);
    std::vector<TroubledLoan> loans;
    for (const LoanDetail &detail : *details) {
        if (!isTroubled(detail))
            continue;
        TroubledLoan it;
        it.detail = detail;
        it.nonPerforming = detail.loanClass.value_or(LoanClass::Normal) >= LoanClass::Substandard;
        for (const records::LoanResolution &resolution : *resolutions) {
            if (assigned.value(resolution.id) != detail.id)
                continue;
            if (resolution.resolved)
                it.resolved = it.resolved.value_or(Money()) + *resolution.resolved;
            it.resolvedOn = qMax(it.resolvedOn, resolution.resolvedOn);
        }
        loans.push_back(std::move(it));
    }
    std::sort(loans.begin(), loans.end(), isWorse);
    if (const Done done = addNames(session, loans); !done)
        return failure(done.error());
    return loans;
}

} // namespace yumiao::loans
