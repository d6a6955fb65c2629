// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/staging/judged_cell.h"

#include <vector>

namespace yumiao::staging {

/// The one change set of all that is to be written. Action and source are the caller's to fill.
[[nodiscard]] changes::ChangeSet changeSetOf(records::RecordKind kind, const std::vector<JudgedCell> &cells);

/// How much there is of what.
struct Tally {
    int changes = 0; ///< fields that are to be written
    int records = 0; ///< in so many records
    int changedSince = 0;
    int equal = 0;
    int refused = 0;
    int leftOut = 0; ///< could be written but are not ticked
};
[[nodiscard]] Tally tallyOf(const std::vector<JudgedCell> &cells);

} // namespace yumiao::staging
