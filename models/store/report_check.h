// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

namespace yumiao::store {

/// Progress reports (进展填报) whose cumulative value is lower than that of the report before and that do not say why,
/// as problem details: report.lower (`before`, `day`) at what the set made or changed, report.above_next (`after`,
/// `day`) where the report that follows would be the lower one and does not say why. Called inside the ledger's
/// transaction, after the rows are written. Errors: workspace.*.
[[nodiscard]] Result<QVariantList> unexplainedReports(
    const Session &session, const std::vector<changes::RecordChange> &applied);

} // namespace yumiao::store
