// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/base/rate.h"

#include <QDate>

#include <vector>

namespace yumiao::cost {

/// Money in the borrower's hand on a day: above 0 received, below 0 paid.
struct CashFlow {
    QDate on;
    Money amount;
    friend bool operator==(const CashFlow &, const CashFlow &) = default;
};

/// How time is measured between flows.
enum class TimeBasis {
    Months, ///< 按月: every flow stands on a whole month from the first day
    Days,   ///< 按实际天数: actual days / 365, as XIRR of spreadsheets does
};

/// What money costs a year by the flows of cash (现金流法), as shares: 0.0569 is 5.69 %.
struct FlowRate {
    double monthly = 0.0;
    double nominal = 0.0;   ///< 12 × monthly
    double effective = 0.0; ///< (1 + monthly)^12 − 1
};

/// Whole months where every flow allows it, else days.
[[nodiscard]] TimeBasis timeBasisOf(QDate start, const std::vector<QDate> &days);
/// Years from the first day, by the basis; below 0 before it.
[[nodiscard]] double yearsFrom(QDate start, QDate day, TimeBasis basis);

/// The rate at which the flows are worth nothing on `start`. Errors: cost.no_rate when there is none between −95 % and
/// 1,000,000 % a year, cost.many_rates when there is more than one: the program does not choose (policy file 13.14).
/// Never NaN.
[[nodiscard]] Result<FlowRate> flowRate(QDate start, const std::vector<CashFlow> &flows, TimeBasis basis);

/// As it is shown and stored: to a ten-thousandth of a percent.
[[nodiscard]] Rate asRate(double share);

} // namespace yumiao::cost
