// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/ways.h"

namespace yumiao::eligibility {

using Changes = std::vector<Change>;

/// Sets of changes after each of which a criterion does not fail; the one empty set when it does not fail now, nothing
/// when nothing in the catalogue can move it. Not yet the least of the whole tier: see distanceTo().
[[nodiscard]] std::vector<Changes> movesFor(const Criterion &criterion, const Facts &facts, const Question &question);

/// Rows of a score table: sets of a few rows whose next bands close the gap.
[[nodiscard]] std::vector<Changes> scoreMoves(
    const Criterion &criterion, const Finding &finding, const Facts &facts, const Question &question);

/// Moves that bring a measure to a line, in the year `shift` back.
[[nodiscard]] std::vector<Changes> lineMoves(
    const Measure &measure, const Line &line, int shift, const Facts &facts, const Question &question);

/// All sets of one from each list, merged; the cheapest `most` of them.
[[nodiscard]] std::vector<Changes> combined(
    const std::vector<std::vector<Changes>> &parts, const Facts &facts, qsizetype most);
/// Of two changes of one fact the farther counts.
[[nodiscard]] Changes merged(Changes into, const Changes &more, const Facts &facts);
/// The cheapest first, each once, at most so many.
void keepCheapest(std::vector<Changes> &sets, const Facts &facts, qsizetype most);
[[nodiscard]] qint64 costOf(const Changes &changes, const Facts &facts);

/// The value on the grid of a fact's step, `steps` away from `from` ("from" itself need not lie on it); negative:
/// below.
[[nodiscard]] qint64 stepped(const FactKind &kind, qint64 from, qint64 steps);

} // namespace yumiao::eligibility
