// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/filter_sql.h"

namespace yumiao::store {

/// What one condition means for a value that `expression` gives and `shape` describes. Unknown meets no comparison but
/// "is unknown". A date may be told from `on`. Errors: filter.bad_value, filter.bad_comparison (an order of
/// references).
[[nodiscard]] Result<SqlPiece> comparePiece(
    const records::Field &shape, const QString &expression, const Filter &filter, QDate on);

} // namespace yumiao::store
