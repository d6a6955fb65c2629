// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/firm.h"
#include "models/practice/making.h"

namespace yumiao::practice {

/// The way above scale (规上) of enterprises that are marked so, and of some that come near the line: listed ones came
/// in by a yearly batch, a few were taken off, others wait in the pool or are declared this year.
void makeScaleEntries(const Making &making, const std::vector<Firm> &firms);

} // namespace yumiao::practice
