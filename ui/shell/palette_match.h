// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette_item.h"

#include <QString>

namespace yumiao::ui::shell {

/// What of a text the query found, for bold letters: place and length in characters.
struct MatchedPart {
    PaletteMatch match = PaletteMatch::None;
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Compares a query with a text and with how it is spelled: a line of its pinyin initials (one letter a character,
/// other characters kept in lower case), perhaps a line of its whole pinyin. Words parted by blanks may stand in any
/// order. Case does not matter. An empty query matches everything as Subsequence.
[[nodiscard]] MatchedPart matchOf(const QString &text, const QString &spelled, const QString &query);

} // namespace yumiao::ui::shell
