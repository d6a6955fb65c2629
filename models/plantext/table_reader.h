// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plantext/paragraphs.h"

#include <span>

namespace yumiao::plantext {

/// What one table of duties (任务分工表) says: a clause for each row.
struct FoundTable {
    std::vector<ReadClause> rows; ///< without numbers
    std::vector<std::pair<Stretch, PieceKind>> pieces;
    std::vector<Doubt> doubts; ///< columns that nobody knows
    bool saysFirstLeads = false;
    bool leadAssumed = false;
};

/// Reads lines of cells with tabs between. Nothing when its first line names neither a column of tasks nor one of
/// units.
[[nodiscard]] std::optional<FoundTable> readTable(const PlanSource &source, std::span<const Paragraph> lines);

} // namespace yumiao::plantext
