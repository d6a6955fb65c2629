// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

namespace yumiao::store {

/// What a set leaves pointing nowhere, as problem details: reference.removed (a live record refers to a removed one),
/// reference.in_use (`records`: so many live records still refer to the one that was removed). Empty when all is well.
/// Called inside the ledger's transaction, after the rows are written.
[[nodiscard]] Result<QVariantList> danglingReferences(
    const Session &session, const std::vector<changes::RecordChange> &applied);

} // namespace yumiao::store
