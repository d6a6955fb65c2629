// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/double_judgement.h"

#include <QString>

namespace yumiao::ui::words {

/// Why two records may be one enterprise, in a few words: "Same credit code", "Names read alike".
[[nodiscard]] QString doubleReason(const rules::DoubleJudgement &judgement);
/// "Certain", "Likely", "Possible".
[[nodiscard]] QString gradeTitle(rules::DoubleGrade grade);

} // namespace yumiao::ui::words
