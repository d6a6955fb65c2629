// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/tier_risk.h"

namespace yumiao::ui::pages {

/// What was found of a condition, in the reader's language. Safe to call on a lane.
[[nodiscard]] cultivation::FoundWords toldFinding(const eligibility::Finding &finding);

/// The conditions that changed, one a line.
[[nodiscard]] QStringList shiftLines(const cultivation::Moved &moved);
/// The causes of a risk with their conditions, one a line.
[[nodiscard]] QStringList causeLines(const cultivation::TierRisk &risk);

} // namespace yumiao::ui::pages
