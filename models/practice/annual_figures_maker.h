// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/firm.h"
#include "models/practice/making.h"

namespace yumiao::practice {

/// The figures of the last four closed years: of every enterprise on the ladder and of about a third of the others.
void makeAnnualFigures(const Making &making, const std::vector<Firm> &firms);

} // namespace yumiao::practice
