// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gauges/sum_share.h"
#include "models/records/procurement_budget.h"
#include "models/records/procurement_contract.h"
#include "models/rules/thresholds.h"

namespace yumiao::gauges {

/// What the budgets of departments keep for small and medium enterprises, by both rules.
struct BudgetShares {
    SumShare reserved;   ///< 方案（十四）: of the whole procurement budget (14-6)
    SumShare small;      ///< of what is reserved (14-7)
    SumShare above;      ///< 财库〔2020〕46号: of the projects above the lines without those that do not suit
    SumShare aboveSmall; ///< of what is reserved there
};

/// What contracts gave to small and medium enterprises: what was done, where budgets say what was meant.
struct ContractShares {
    SumShare sme;   ///< of the amounts of the contracts
    SumShare small; ///< of what went to small and medium enterprises
};

/// `inForce`: the limits of the year; one that is not among them leaves a share without a limit.
[[nodiscard]] BudgetShares sharesOf(
    const std::vector<records::ProcurementBudget> &budgets, const rules::Thresholds &inForce);
[[nodiscard]] ContractShares sharesOf(const std::vector<records::ProcurementContract> &contracts);

/// What of a contract goes to small and medium enterprises: the share that is stated, else all or nothing by the size
/// of the supplier. A consortium or a subcontract without a share says nothing.
[[nodiscard]] std::optional<Money> smeAmount(const records::ProcurementContract &contract);
/// The same for small and micro enterprises.
[[nodiscard]] std::optional<Money> smallAmount(const records::ProcurementContract &contract);

} // namespace yumiao::gauges
