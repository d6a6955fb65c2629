// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

namespace yumiao::store {

/// Steps on the way above scale (规上) that the rule does not know, as problem details: those of rules/scale_steps.h,
/// at the entry that may not follow the one before it. Only what the set made, changed or took away is judged, with the
/// entry behind it: entries that merely come to another enterprise (two records merged) are not. Called inside the
/// ledger's transaction, after the rows are written. Errors: rule.damaged, workspace.*.
[[nodiscard]] Result<QVariantList> wrongScaleSteps(
    const Session &session, const std::vector<changes::RecordChange> &applied);

} // namespace yumiao::store
