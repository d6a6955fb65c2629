// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/size_profile.h"
#include "ui/pages/common/fact_lines.h"

namespace yumiao::ui::pages {

/// Size and scale of an enterprise as the short list of its drawer: the class by the rule, the band of each indicator,
/// what the register has instead where it differs, where it stands above scale, the line of its sector, what may come
/// next and when the next declaration closes.
[[nodiscard]] std::vector<FactLine> sizeLines(const figures::SizeProfile &profile);

/// The class that a tag shows: by the rule, else as registered; empty when neither is known.
[[nodiscard]] QString sizeTag(const figures::SizeProfile &profile);

/// The class by the rule with its row, or why there is none.
[[nodiscard]] QString sizeText(const figures::SizeProfile &profile);
/// Where it stands above scale, and on what this stands.
[[nodiscard]] QString scaleText(const figures::SizeProfile &profile);

} // namespace yumiao::ui::pages
