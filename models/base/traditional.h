// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace yumiao {

/// The simplified form of a traditional character, or the character itself. Knows the frequent characters whose
/// simplified form is one and certain; characters that are also used as they are in simplified text (乾, 著, 於) stay.
[[nodiscard]] char16_t simplified(char16_t character);

} // namespace yumiao
