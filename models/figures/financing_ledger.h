// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/period.h"
#include "models/cost/average_cost.h"

#include <vector>

namespace yumiao::figures {

/// One application as the ledger of financing (融资台账) has it.
struct LedgerLine {
    records::FinancingApplication application;
    QString enterprise;
    QString institution;
    std::optional<qint64> daysInStage; ///< of those under way
    std::optional<Money> granted;      ///< of the newest credit line
    Money paid;                        ///< drawn up to the day
    std::optional<double> cost;        ///< 全口径成本 after subsidies, a share of a year
};

/// A group of applications and what they cost on the average.
struct CostGroup {
    std::optional<records::FinancingInstrument> instrument; ///< of a group by instrument
    QString institution;                                    ///< of a group by institution; empty: not stated
    qint64 count = 0;
    Money amount; ///< applied for
    cost::AverageCost cost;
};

/// 融资台账与成本分析: the applications made in a period or still under way at its end, on a day.
struct FinancingLedger {
    Period period;
    QDate on;
    std::vector<LedgerLine> lines; ///< by the day applied on
    CostGroup whole;
    std::vector<CostGroup> byInstrument; ///< largest amount first
    std::vector<CostGroup> byInstitution;
};
/// Errors: workspace.*.
[[nodiscard]] Result<FinancingLedger> financingLedger(const store::Session &session, const Period &period, QDate on);

} // namespace yumiao::figures
