// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/annual_figures_maker.h"

namespace yumiao::practice {

/// What officers have written down of enterprises on the ladder or near it (佐证): some have handed in everything, some
/// little, so that judgements come out met, not met and unknown. A few stand exactly on an edge of a rule: two years in
/// the segment to the day, a score of exactly the line, or just below.
void makeEvidence(const Making &making, const std::vector<Firm> &firms, const FiguresByFirm &figures);

} // namespace yumiao::practice
