// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/filter.h"

namespace yumiao::ui::pages {

/// A condition on enterprises in the reader's words: "Tier: Cultivation pool, In the register". Fields of other records
/// are named as they stand in the filter; an empty filter gives no words.
[[nodiscard]] QString filterWords(const store::Filter &filter);

} // namespace yumiao::ui::pages
