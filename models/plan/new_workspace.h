// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/record_id.h"
#include "models/store/session.h"

namespace yumiao::plan {

struct NewWorkspaceOptions {
    bool plan2020 = true; ///< with the plan of 2020, its clauses, duties and measures
    QString title;        ///< kept as the setting workspace.title; may be empty
};

/// The author of what no officer wrote.
[[nodiscard]] QString programAuthor();

/// Fills an empty base with the reference data and, if wished, the plan of 2020, through the ledger: two sets with the
/// action "new". Errors: workspace.already_filled (nothing is written); those of reference_data.h, plan_resource.h and
/// ledger.h.
[[nodiscard]] Done fillNewWorkspace(
    store::Session &session, const NewWorkspaceOptions &options, RecordIdSource &ids, const Clock &clock);

} // namespace yumiao::plan
