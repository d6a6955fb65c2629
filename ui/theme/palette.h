// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace yumiao::ui::theme {

class Tokens;

/// The widget palette of a look: what Fusion and item views paint with. Selection is the quiet ground `accbg`.
[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

} // namespace yumiao::ui::theme
