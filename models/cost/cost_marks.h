// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rate.h"
#include "models/cost/average_cost.h"

#include <optional>

namespace yumiao::cost {

/// The one-year loan prime rate (一年期 LPR) of a day; nothing where no record of it holds (threshold
/// financing.lpr_1y).
[[nodiscard]] Result<std::optional<Rate>> primeRateOn(const store::Session &session, QDate on);

/// What the applications cost whose first money came in a year, those whose cost cannot be told among them. Errors:
/// workspace.*.
[[nodiscard]] Result<std::vector<CostAnswer>> costsPaidOutIn(const store::Session &session, int year, QDate on);
/// Their average (全区均值).
[[nodiscard]] Result<AverageCost> districtAverage(const store::Session &session, int year, QDate on);

} // namespace yumiao::cost
