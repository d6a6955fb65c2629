// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace yumiao {

/// Reads a decimal number exactly as an integer of 10^-scale units: scaledDecimal("1.25", 2) is 125.
/// Takes full-width digits, "," and "，" between groups, a sign ("-", "−", "－", "+"), blanks around.
/// Errors: number.empty, number.not_a_number, number.too_fine (more decimals than `scale` that are not 0),
/// number.too_large. `scale` is 0 to 9.
[[nodiscard]] Result<qint64> scaledDecimal(QStringView text, int scale);

/// The opposite, plain: decimalText(125, 2) is "1.25"; decimalText(-5, 2) is "-0.05".
[[nodiscard]] QString decimalText(qint64 scaled, int scale);

/// value / 10^drop, half away from zero.
[[nodiscard]] qint64 roundedShift(qint64 value, int drop);

} // namespace yumiao
