// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plantext/paragraphs.h"

namespace yumiao::plantext {

/// What filling one clause brings beside the clause itself.
struct ClauseFinds {
    Stretch title;
    std::vector<Stretch> units;
    std::vector<Doubt> doubts;
    bool saysFirstLeads = false;
    bool leadAssumed = false;
};

/// Title, text, units and measures of a clause whose `where`, `label` and `no` stand; `bodyAt` is behind its mark.
ClauseFinds fillClause(const PlanSource &source, qsizetype bodyAt, ReadClause &clause);

/// The undertakings of a stretch without the `left out` parts, sentence by sentence; a sentence with several numbers
/// gives one for each. `due` is taken where a sentence names no day.
[[nodiscard]] std::vector<ReadMeasure> measuresIn(const PlanSource &source, Stretch where,
    const std::vector<Stretch> &leftOut, QDate due, std::vector<Doubt> &doubts);

} // namespace yumiao::plantext
