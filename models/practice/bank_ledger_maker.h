// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/firm.h"
#include "models/practice/made_financing.h"
#include "models/practice/making.h"

namespace yumiao::practice {

/// What the banks of the district hand in: their loans of the last months one by one, their monthly returns of 26
/// months by both definitions, and what became of troubled loans.
void makeBankLedgers(const Making &making, const std::vector<Firm> &firms, const MadeFinancing &made);

} // namespace yumiao::practice
