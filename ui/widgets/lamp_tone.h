// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyphs.h"

namespace yumiao::ui::widgets {

/// The text colour token that goes with a sign: red, amb, grn, or t2 where the sign is neutral.
[[nodiscard]] const char *textTokenOf(theme::Glyph glyph);

} // namespace yumiao::ui::widgets
