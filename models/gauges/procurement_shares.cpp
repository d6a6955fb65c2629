// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gauges/procurement_shares.h"

namespace yumiao::gauges {
namespace {

using records::ProcurementBudget;
using records::ProcurementContract;
using records::ReserveWay;
using records::SizeClass;

std::optional<Quantity> limitIn(const rules::Thresholds &inForce, const char *code)
{
    const auto limit = inForce.get(QLatin1String(code));
    return limit ? std::optional(*limit) : std::nullopt;
}

/// The whole that 财库〔2020〕46号 speaks of.
std::optional<Money> suitedAbove(const ProcurementBudget &budget)
{
    if (!budget.above || !budget.unsuited)
        return std::nullopt;
    return *budget.above - *budget.unsuited;
}

Money shareOf(Money amount, Rate share)
{
    __extension__ using Product = __int128;
    return Money::fromFen(static_cast<qint64>(static_cast<Product>(amount.fen()) * share.millionths() / 1'000'000));
}

bool isShared(const ProcurementContract &contract)
{
    return contract.way == ReserveWay::Consortium || contract.way == ReserveWay::Subcontract;
}

} // namespace

BudgetShares sharesOf(const std::vector<ProcurementBudget> &budgets, const rules::Thresholds &inForce)
{
    BudgetShares shares;
    for (const ProcurementBudget &it : budgets) {
        shares.reserved.add(it.id, it.reserved, it.total);
        shares.small.add(it.id, it.reservedSmall, it.reserved);
        shares.above.add(it.id, it.aboveReserved, suitedAbove(it));
        shares.aboveSmall.add(it.id, it.aboveReservedSmall, it.aboveReserved);
    }
    shares.reserved.floor = limitIn(inForce, "procurement.plan.sme_share");
    shares.small.floor = limitIn(inForce, "procurement.plan.small_share");
    shares.above.floor = limitIn(inForce, "procurement.mof46.sme_share");
    shares.aboveSmall.floor = limitIn(inForce, "procurement.mof46.small_share");
    return shares;
}

ContractShares sharesOf(const std::vector<ProcurementContract> &contracts)
{
    ContractShares shares;
    for (const ProcurementContract &it : contracts) {
        const auto sme = smeAmount(it);
        shares.sme.add(it.id, sme, it.amount);
        if (sme != Money()) // what gave nothing to the whole has no part in it
            shares.small.add(it.id, smallAmount(it), sme);
    }
    return shares;
}

std::optional<Money> smeAmount(const ProcurementContract &contract)
{
    if (!contract.amount)
        return std::nullopt;
    if (contract.smeShare)
        return shareOf(*contract.amount, *contract.smeShare);
    if (isShared(contract) || !contract.supplierSize)
        return std::nullopt;
    return contract.supplierSize == SizeClass::Large ? Money() : *contract.amount;
}

std::optional<Money> smallAmount(const ProcurementContract &contract)
{
    const auto sme = smeAmount(contract);
    if (!contract.amount || sme == Money())
        return sme;
    if (contract.smallShare)
        return shareOf(*contract.amount, *contract.smallShare);
    if (!sme || isShared(contract) || !contract.supplierSize)
        return std::nullopt;
    switch (*contract.supplierSize) {
    case SizeClass::Large:
        return std::nullopt; // a stated share of others: of which size is not told
    case SizeClass::Medium:
        return Money();
    case SizeClass::Small:
    case SizeClass::Micro:
        return sme;
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::gauges
