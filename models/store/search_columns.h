// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"
#include "models/store/session.h"

namespace yumiao::store {

/// What the search looks into for one enterprise, made from its name, short name and codes.
struct SearchText {
    QString nameKey;  ///< sorts names by their pinyin
    QString folded;   ///< folded name, short name, credit code, registration number, one a line
    QString initials; ///< pinyin initials in every plausible reading, one a line
};
[[nodiscard]] SearchText searchTextOf(const records::Values &enterprise);

/// Whether a change of these fields (indices of the enterprise's description) changes what the search looks into.
[[nodiscard]] bool touchesSearch(const std::vector<int> &fields);

/// Writes the search row of an enterprise inside the ledger's transaction. Needs a WritePermit.
[[nodiscard]] Done writeSearchText(const Session &session, RecordId id, const records::Values &enterprise);

} // namespace yumiao::store
