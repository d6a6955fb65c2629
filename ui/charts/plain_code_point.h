// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yumiao::ui::charts {

/// The ideograph that a radical (U+2E80–2FDF) or compatibility form (U+F900–FAFF) stands for, a space for a control
/// character or no-break space, else the code point itself. Source: Unicode EquivalentUnifiedIdeograph.
[[nodiscard]] char32_t plainCodePoint(char32_t codePoint);

} // namespace yumiao::ui::charts
