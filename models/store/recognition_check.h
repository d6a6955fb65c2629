// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

namespace yumiao::store {

/// Cases and steps of recognition (办理认定) that the rule does not know, as problem details: those of
/// rules/recognition_steps.h, at the case or at the step that may not follow the one before it. What the set made,
/// changed or took away is judged, with the step behind it; a case whose tier, procedure or first day was changed with
/// all its steps. What merely comes to another enterprise (two records merged) is not. Called inside the ledger's
/// transaction, after the rows are written. Errors: rule.damaged, workspace.*.
[[nodiscard]] Result<QVariantList> wrongRecognitions(
    const Session &session, const std::vector<changes::RecordChange> &applied);

} // namespace yumiao::store
