// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/firm.h"
#include "models/practice/making.h"

namespace yumiao::practice {

/// Visits of the last two years: enterprises on the ladder several times, about one in eight of the others.
void makeVisits(const Making &making, const std::vector<Firm> &firms);

} // namespace yumiao::practice
