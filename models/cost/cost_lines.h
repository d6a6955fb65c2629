// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/all_in_cost.h"

#include <map>

namespace yumiao::cost {

/// Amounts by the days on which they are paid.
using PaidDays = std::map<QDate, Money>;
[[nodiscard]] Money sumOf(const PaidDays &days);

/// Between which days and on which dates lines are paid.
struct LineDates {
    QDate first;
    QDate last;
    std::vector<QDate> interest; ///< each once, in order
};
[[nodiscard]] LineDates lineDatesOf(const std::vector<Schedule> &schedules);

/// When and how much a line pays; amounts above 0, of subsidies too. Errors: cost.line_amount, cost.line_date (`kind`).
[[nodiscard]] Result<PaidDays> paidDaysOf(const records::CostLine &line, const LineDates &dates);

} // namespace yumiao::cost
