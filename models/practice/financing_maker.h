// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/firm.h"
#include "models/practice/made_financing.h"
#include "models/practice/making.h"

namespace yumiao::practice {

/// Invented banks, needs, applications at all stages, credit lines and drawdowns.
[[nodiscard]] MadeFinancing makeFinancing(const Making &making, const std::vector<Firm> &firms);

} // namespace yumiao::practice
