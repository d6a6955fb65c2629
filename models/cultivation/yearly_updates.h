// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/tier_risk.h"

namespace yumiao::cultivation {

/// What the courses of recognition (办理认定) tell about yearly updates (年度更新) up to a day: done in a year where a
/// step says so, not done where the office keeps a case of that ladder for the enterprise and no step does, unknown
/// without a case. What was done for any tier of a ladder counts. Empty where the office keeps no cases at all. The
/// book must outlive the answer. Errors: workspace.*.
[[nodiscard]] Result<YearlyUpdateKnown> recordedUpdates(const store::Session &session, const RuleBook &book, QDate on);

} // namespace yumiao::cultivation
