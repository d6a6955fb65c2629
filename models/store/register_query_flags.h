// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/filter_sql.h"
#include "models/store/register_query.h"

#include <optional>

namespace yumiao::store {

/// A choice of a facet that is a yes or no of its own: an enterprise may have several of them.
struct RegisterFlag {
    RegisterFacet facet; ///< Attention, Technology or Listing
    quint8 bit;          ///< in the byte that an index keeps for the facet; Technology and Listing share theirs
    const char *code;
    const char *context;
    const char *title;                       ///< English source text
    int RegisterThresholds::*days = nullptr; ///< the number in the title
};
[[nodiscard]] const std::vector<RegisterFlag> &registerFlags();

/// The records that raise a flag: those of `from` that meet `where`, each for the enterprise that `owner` names.
struct FlagRecords {
    QString from;
    QString owner;
    SqlPiece where;
};
/// Nothing for "not visited", which the lack of records raises.
[[nodiscard]] std::optional<FlagRecords> flagRecords(
    const RegisterFlag &flag, QDate on, const RegisterThresholds &thresholds);

/// Whether the flag is up for the enterprise of row `r` on a day, as a condition.
[[nodiscard]] Result<SqlPiece> flagSql(const RegisterFlag &flag, QDate on, const RegisterThresholds &thresholds);

} // namespace yumiao::store
