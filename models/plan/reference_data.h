// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/changes/change_set.h"

namespace yumiao::plan {

/// What every workspace begins with: the industries of GB/T 4754-2017, the towns of 雁江区 with the days known of them,
/// the bureaus of the plan and their full names, banks, and the thresholds of the rules. Each record stands behind
/// those it refers to. Errors: those of resource_table.h; resource.unknown_word (`path`, `value`).
[[nodiscard]] Result<std::vector<changes::RecordChange>> referenceData(RecordIdSource &ids);

} // namespace yumiao::plan
