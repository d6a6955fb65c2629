// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/window_candidates.h"

namespace yumiao::ui::pages {

/// "2022-09-30 Fri", with the holiday's name on a day off or a make-up working day.
[[nodiscard]] QString plannedDay(QDate day, const rules::WorkingDays &days);
/// What an officer should know of a step of a plan: holidays in it and between the step before and it, make-up working
/// days in it.
[[nodiscard]] QString stepNote(const cultivation::WindowPlan &plan, size_t place, const rules::WorkingDays &days);
/// Why a candidate has the chance it has: what fails and what is missing, the first few by name.
[[nodiscard]] QString chanceNote(const cultivation::WindowCandidate &candidate);
/// That the days of years without arrangement were counted by weekends alone; empty when there are none.
[[nodiscard]] QString unarrangedNote(const QSet<int> &years);
[[nodiscard]] QString stepTitle(cultivation::WindowStep step);
[[nodiscard]] QString chanceTitle(cultivation::Chance chance);

} // namespace yumiao::ui::pages
