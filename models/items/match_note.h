// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/display_text.h"
#include "models/store/search_hits.h"

namespace yumiao::items {

/// How an enterprise was found, said beside its name where the name does not show it: "formerly 雁江曾氏铁匠铺",
/// "certificate GR2022…", "similar name". Empty where the name, its sound or the code shown with it says it.
[[nodiscard]] QString matchNote(const DisplayText &display, const store::MatchedText &match);

/// A part of a shown text.
struct TextPart {
    qsizetype at = 0;
    qsizetype size = 0;
};
/// Where the words of a search stand in a shown text as they were typed, from the left; none where it is only found
/// by sound, or written otherwise.
[[nodiscard]] QList<TextPart> searchedParts(const QString &shown, const QString &search);

} // namespace yumiao::items

Q_DECLARE_METATYPE(yumiao::items::TextPart)
