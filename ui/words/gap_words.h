// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/assessment_words.h"

namespace yumiao::ui::words {

/// What separates an enterprise from a tier, in one line (差距): how much is short where one condition fails, the names
/// of the conditions where several do, what cannot be judged where none does.
[[nodiscard]] QString gapText(const eligibility::FactCatalogue &catalogue, const eligibility::Assessment &assessment);

} // namespace yumiao::ui::words
