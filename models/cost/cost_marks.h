// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/base/rate.h"
#include "models/store/session.h"

#include <optional>

namespace yumiao::cost {

/// The one-year loan prime rate (一年期 LPR) of a day; nothing where no record of it holds (threshold
/// financing.lpr_1y).
[[nodiscard]] Result<std::optional<Rate>> primeRateOn(const store::Session &session, QDate on);

/// What loans paid out in a year cost on the average, weighted by amount.
struct DistrictAverage {
    int year = 0;
    std::optional<double> headline; ///< of the figures in front, after subsidies; a share
    std::optional<double> nominal;  ///< by cash flows, after subsidies
    Money amount;                   ///< of those that are counted
    qint64 counted = 0;
    qint64 untold = 0; ///< paid out in the year, but their cost cannot be told
};

/// Applications whose first money came in the year. Errors: workspace.*.
[[nodiscard]] Result<DistrictAverage> districtAverage(const store::Session &session, int year, QDate on);

} // namespace yumiao::cost
