// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/loan_terms.h"
#include "models/cost/yearly_rate.h"
#include "models/records/cost_line.h"

#include <optional>
#include <vector>

namespace yumiao::cost {

/// Whether a kind of line comes back to the borrower: 贴息、费用奖补.
[[nodiscard]] bool isSubsidy(records::CostKind kind);

/// The yearly rates of a loan as shares (0.0569 is 5.69 %).
struct YearlyRates {
    /// A 简单法: whole cost ÷ (average principal in use × years). Empty where principal is repaid on the way: there it
    /// would mislead.
    std::optional<double> simple;
    double nominal = 0.0;   ///< B 现金流法, 12 × the monthly rate
    double effective = 0.0; ///< B, (1 + monthly)^12 − 1
    /// What stands in front: A where there is one, else the nominal rate of B.
    [[nodiscard]] double headline() const { return simple.value_or(nominal); }
};

/// One line of what a loan costs: interest first, then the fees, then the subsidies.
struct CostPart {
    records::CostKind kind = records::CostKind::Interest;
    RecordId line; ///< the cost line; null: the interest of the contract
    QString payee;
    std::optional<records::CostTiming> timing;
    Money amount;        ///< over the whole time; of subsidies below 0
    double share = 0.0;  ///< of the yearly rate in front; of subsidies below 0. The parts add up to it
    bool counted = true; ///< false: removed or refunded by the day it is looked at
    QDate cleared;
    QString unwanted; ///< measure of clause （九） that wants it removed ("09-6"); empty: none
    bool compulsory = false;
    friend bool operator==(const CostPart &, const CostPart &) = default;
};

/// What is paid on one day, all loans and lines together.
struct CostDay {
    QDate on;
    Money received;
    Money principal;
    Money interest;
    Money fees;
    Money subsidies; ///< that come in, above 0
    /// In the borrower's hand: above 0 received, below 0 paid.
    [[nodiscard]] Money flow() const { return received + subsidies - principal - interest - fees; }
    friend bool operator==(const CostDay &, const CostDay &) = default;
};

/// What one financing truly costs (全口径融资成本, policy file 5.8).
struct AllInCost {
    Money principal;
    QDate drawn; ///< the first day
    QDate due;   ///< the last day
    TimeBasis basis = TimeBasis::Months;
    bool amortises = false;
    std::vector<CostDay> days;
    Money interest;
    Money fees;
    Money subsidies;   ///< above 0
    YearlyRates gross; ///< before subsidies
    YearlyRates net;   ///< after them
    std::vector<CostPart> parts;
    double averagePrincipal = 0.0; ///< in use, in 分
    double years = 0.0;
    [[nodiscard]] Money grossCost() const { return interest + fees; }
    [[nodiscard]] Money netCost() const { return interest + fees - subsidies; }
    /// The extra fees as a share of the cost before subsidies (附加费用占比); none where nothing is paid.
    [[nodiscard]] std::optional<double> feesOfCost() const;
    /// The extra fees as a share of the principal (占融资额比例).
    [[nodiscard]] double feesOfPrincipal() const;
};

/// What loans of one application cost with its lines, looked at on a day: a line that was cleared by then is named but
/// not counted. Lines upfront and by the year stand on the first loan's day (a year that has begun is paid whole),
/// those with the interest on each of its dates, those at maturity on the last day of all.
///
/// Withheld interest (预扣利息) is interest paid in advance: each payment is taken off the next interest due, and the
/// principal in use is the less by it, as by a discount (用款按实际到手), until the next payment of the line, of the
/// last one to the end. A line "interest" is added to the interest of the contract.
///
/// The shares: where A is in front, amount ÷ (average principal × years); else the part of the nominal rate that the
/// present value of the line has of all lines' (the interest of a loan without fees has exactly the contract's rate).
///
/// Errors: those of scheduleOf() and flowRate(); cost.line_amount, cost.line_date (`kind`): a line without its kind,
/// amount, time or day; cost.received (fees in advance take all that is paid out).
[[nodiscard]] Result<AllInCost> allInCost(
    const std::vector<LoanTerms> &loans, const std::vector<records::CostLine> &lines, QDate on);

} // namespace yumiao::cost
