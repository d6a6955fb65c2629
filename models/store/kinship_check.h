// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

namespace yumiao::store {

/// Relations of a set that would make an enterprise its own parent by way of others, as problem details
/// (relation.circle). A branch and a controlled enterprise have the enterprise as their parent; relations that have an
/// end are over. Called inside the ledger's transaction, after the rows are written.
[[nodiscard]] Result<QVariantList> circlesOfParents(
    const Session &session, const std::vector<changes::RecordChange> &applied);

} // namespace yumiao::store
