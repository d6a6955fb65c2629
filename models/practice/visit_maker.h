// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/firm.h"
#include "models/practice/making.h"
#include "models/records/visit.h"

namespace yumiao::practice {

/// Visits of the last two years: enterprises on the ladder several times, about one in eight of the others.
/// Those in which problems were raised are given back.
std::vector<records::Visit> makeVisits(const Making &making, const std::vector<Firm> &firms);
/// What was promised in such visits: most promises are kept, some late, some open, some without a day.
void makePromises(const Making &making, const std::vector<records::Visit> &visits);

} // namespace yumiao::practice
