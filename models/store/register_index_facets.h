// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/register_index_parts.h"

namespace yumiao::store {

/// For each looked-at row which facets it fails: bit n for facet n.
using FacetFails = std::vector<quint8>;

/// Marks the rows of a table that do not have one of the chosen choices of a facet.
void markFails(const RegisterTable &table, const RegisterWords &words, RegisterFacet facet, const QStringList &chosen,
    const std::vector<quint32> &rows, FacetFails &fails);

/// Counts, for each facet, the rows that fail no other facet.
void countFitting(const RegisterTable &table, const RegisterWords &words, const std::vector<quint32> &rows,
    const FacetFails &fails, FacetCounts &counts);

/// The groups with their choices: those that some live enterprise has (`all`), with the counts that would result.
[[nodiscard]] std::vector<FacetGroup> facetGroups(
    const RegisterWords &words, const FacetCounts &all, const FacetCounts &counts);

} // namespace yumiao::store
