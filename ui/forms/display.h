// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/display_text.h"

namespace yumiao::ui::forms {

/// The reader's language, as the item models want to be told it.
[[nodiscard]] items::Translate translation();
/// How values are shown in the present language. Ask anew after a change of language.
[[nodiscard]] items::DisplayText display();

} // namespace yumiao::ui::forms
