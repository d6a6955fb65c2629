// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/measure.h"

namespace yumiao::eligibility {

/// How a value was reached, in figures and signs only: "112.00 ÷ 3862.40", "(3300.00 ÷ 3000.00 − 1 + 3000.00 ÷ 2800.00
/// − 1) ÷ 2", "(22050.00 ÷ 20000.00)^(1/2) − 1", "2017-06-01 → 2025-06-30". Empty for a plain value and while a figure
/// is missing. Amounts in the unit of shownFact().
[[nodiscard]] QString arithmeticText(
    const Measure &measure, const Measured &it, const FactCatalogue &catalogue, QDate on, int shift = 0);

} // namespace yumiao::eligibility
