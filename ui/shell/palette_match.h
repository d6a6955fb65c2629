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

/// Compares a query with a text and its pinyin initials (one letter a character, other characters kept in lower case).
/// Case does not matter. An empty query matches everything as Subsequence.
[[nodiscard]] MatchedPart matchOf(const QString &text, const QString &initials, const QString &query);

} // namespace yumiao::ui::shell
