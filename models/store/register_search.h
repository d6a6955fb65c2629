// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/store/register_index_parts.h"
#include "models/store/search_hits.h"

namespace yumiao::store {

/// The rows of a table that a search finds.
struct FoundRows {
    std::vector<quint32> rows;  ///< ascending
    std::vector<quint8> orders; ///< for each row of the table: how well it is found, 0 best; of those in `rows`
};
/// Every row when there is no term.
[[nodiscard]] FoundRows searchedRows(
    const RegisterTable &table, const std::vector<SearchTerm> &terms, const Cancel &cancel);

/// Adds the rows of base and overlay whose names are written much like the text, where nothing is found as it is
/// written.
void addSimilar(const RegisterBase &base, const RegisterOverlay &overlay, const QString &text, FoundRows &inBase,
    FoundRows &inOverlay, const Cancel &cancel);

/// Takes out what is in `hidden` (ascending).
void takeOut(std::vector<quint32> &rows, const std::vector<quint32> &hidden);

} // namespace yumiao::store
