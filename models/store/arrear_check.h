// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

namespace yumiao::store {

/// Amounts in arrears of which more would be paid than is owed (arrear.overpaid), as problem details at the amount.
/// Called inside the ledger's transaction, after the rows are written. Errors: workspace.*.
[[nodiscard]] Result<QVariantList> overpaidArrears(
    const Session &session, const std::vector<changes::RecordChange> &applied);

} // namespace yumiao::store
