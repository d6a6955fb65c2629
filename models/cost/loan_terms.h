// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/financing_choices.h"

#include <optional>
#include <vector>

namespace yumiao::cost {

/// One date of an explicit repayment plan (不规则还款). Without its interest it is computed.
struct PlanRow {
    QDate due;
    Money principal;
    std::optional<Money> interest;
    friend bool operator==(const PlanRow &, const PlanRow &) = default;
};

/// What a loan contract says of money and dates.
struct LoanTerms {
    Money principal; ///< of a discounted bill its face value
    QDate drawn;
    QDate due;      ///< last day; not valid: `months` after it was drawn
    int months = 0; ///< asked only where `due` is not valid
    Rate rate;      ///< a year; 0 is a loan without interest
    records::RepaymentMethod method = records::RepaymentMethod::InterestOnly;
    int interestMonths = 1;    ///< interest, and of amortising loans the instalment, every so many months
    int graceMonths = 0;       ///< no principal is repaid in the first so many months
    std::vector<PlanRow> plan; ///< where there is one it counts, whatever the method
    QDate settled;             ///< repaid whole on this day before it was due
};

/// What is paid on one day.
struct Instalment {
    QDate on;
    Money principal;
    Money interest;
    Money balance; ///< still owed after it
    friend bool operator==(const Instalment &, const Instalment &) = default;
};

/// What a loan pays, by dates.
struct Schedule {
    QDate drawn;
    QDate due;
    Money principal;
    Money received; ///< what is paid out: the principal, of a discounted bill less the discount
    std::vector<Instalment> rows;
    bool amortises = false;               ///< principal is repaid before the last date: a simple ratio would mislead
    [[nodiscard]] Money interest() const; ///< whole, the discount included
};

/// The schedule of a loan, in 分. Conventions:
/// - a month is a twelfth of the year's rate; days beyond whole months count actual days / 360 (逐笔计息,
/// 银发〔2005〕129号);
///   the days of a discounted bill count actual days / 360;
/// - month steps are counted from the day it was drawn: from 31 January the next are 28 or 29 February and 31 March;
/// - every amount is rounded half away from zero; the last instalment takes what rounding left;
/// - an explicit plan pays interest on its own dates where one of its rows states interest, else also every
///   `interestMonths`.
/// Errors: cost.principal (not above 0, or beyond 10^15 分), cost.term (ends before it begins, or above 600 months),
/// cost.rate (below 0 or above 100 %), cost.interest_months, cost.grace (nothing left to repay in), cost.plan_sum
/// (`sum`, `principal`), cost.plan_date (`day`), cost.plan_amount, cost.discount (takes the whole face value).
[[nodiscard]] Result<Schedule> scheduleOf(const LoanTerms &terms);

/// Where a day stands from another: whole months and the days that remain of the next one. Not for days before it.
struct Steps {
    int months = 0;
    int days = 0;
};
[[nodiscard]] Steps stepsBetween(QDate from, QDate to);

} // namespace yumiao::cost
