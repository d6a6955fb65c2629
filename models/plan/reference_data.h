// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/changes/change_set.h"

namespace yumiao::plan {

/// What every workspace begins with: the industries of GB/T 4754-2017, the towns of 雁江区 with the days known of them,
/// the bureaus of the plan and their full names, banks, the instruments in use, the thresholds of the rules, and the
/// days off and make-up working days. Each record stands behind those it refers to. Errors: those of resource_table.h;
/// resource.unknown_word (`path`, `value`).
[[nodiscard]] Result<std::vector<changes::RecordChange>> referenceData(RecordIdSource &ids);

/// The setting of a workspace that says which edition of the reference data it has; without it the first.
inline constexpr const char *ReferenceSetting = "reference.version";
/// 2: with the days off and make-up working days 2019 to 2026, and the thresholds of the window planner.
/// 3: with the instruments in use, and the thresholds of financing. 4: with the time limits of requests.
/// 5: with the thresholds of procurement, arrears and environmental approvals, of lamps and traces.
constexpr int ReferenceVersion = 5;

/// What editions after the first added or may have added: thresholds, days off and make-up working days, instruments.
[[nodiscard]] Result<std::vector<changes::RecordChange>> laterReferenceData(RecordIdSource &ids);

} // namespace yumiao::plan
