// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

namespace yumiao::store {

/// Steps of financing applications (融资办理步骤) that the rule does not know, as problem details: those of
/// rules/application_steps.h, at the step that may not follow the one before it; and application.not_in_accord
/// (`at_application_stage`, `value`: the day) at an application whose stage or day is not that of its last step. What
/// the set made, changed or took away is judged, with the step behind it. An application without steps stands as it
/// says. Called inside the ledger's transaction, after the rows are written. Errors: rule.damaged, workspace.*.
[[nodiscard]] Result<QVariantList> wrongApplications(
    const Session &session, const std::vector<changes::RecordChange> &applied);

} // namespace yumiao::store
