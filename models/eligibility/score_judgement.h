// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/assessment.h"

namespace yumiao::eligibility {

/// Points of a table, row by row and class by class.
[[nodiscard]] ScoreFinding scored(const ScoreTable &table, const Facts &facts, const Question &question);

/// Met when even the least points reach the line and every class minimum, not met when even the most do not; else
/// unknown.
[[nodiscard]] Verdict scoreVerdict(const ScoreTable &table, const ScoreFinding &score);

} // namespace yumiao::eligibility
