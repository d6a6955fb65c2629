// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing/list_sums.h"

#include "models/figures/limits.h"
#include "models/store/query.h"

namespace yumiao::ui::pages {
namespace {

Result<figures::AmountOf> stuckAmong(
    const store::Session &session, const std::vector<RecordId> &applications, int days, QDate on)
{
    const auto stuck
        = store::ids(session, {records::RecordKind::FinancingApplication, figures::stuckByIndex(days, on), {}, on});
    if (!stuck)
        return failure(stuck.error());
    const QSet<RecordId> listed(applications.begin(), applications.end());
    std::vector<RecordId> both;
    std::copy_if(
        stuck->begin(), stuck->end(), std::back_inserter(both), [&](RecordId id) { return listed.contains(id); });
    const auto rows = store::rows(session, records::RecordKind::FinancingApplication, both);
    if (!rows)
        return failure(rows.error());
    figures::AmountOf sum;
    for (const store::StoredRow &row : *rows) {
        const auto it = records::recordFrom<records::FinancingApplication>(row.id, row.values);
        ++sum.count;
        sum.amount += it.amount.value_or(Money());
    }
    return sum;
}

} // namespace

Result<ListSums> listSums(const store::Session &session, const std::vector<RecordId> &applications, QDate on)
{
    const auto limits = figures::lampLimitsOn(session, on);
    if (!limits)
        return failure(limits.error());
    ListSums sums;
    sums.stuckDays = limits->financingAmberDays;
    const auto stuck = stuckAmong(session, applications, sums.stuckDays, on);
    if (!stuck)
        return failure(stuck.error());
    sums.stuck = *stuck;
    const auto cost = cost::averageCost(session, applications, on);
    if (!cost)
        return failure(cost.error());
    sums.cost = *cost;
    return sums;
}

} // namespace yumiao::ui::pages
