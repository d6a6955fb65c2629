// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_match.h"

namespace yumiao::ui::shell {

namespace {
bool isSubsequence(const QString &query, const QString &text)
{
    qsizetype at = 0;
    for (const QChar letter : query) {
        at = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}
} // namespace

MatchedPart matchOf(const QString &text, const QString &initials, const QString &query)
{
    if (query.isEmpty())
        return {PaletteMatch::Subsequence, 0, 0};
    if (text.compare(query, Qt::CaseInsensitive) == 0)
        return {PaletteMatch::Exact, 0, text.size()};
    const qsizetype at = text.indexOf(query, 0, Qt::CaseInsensitive);
    if (at >= 0)
        return {at == 0 ? PaletteMatch::Prefix : PaletteMatch::Substring, at, query.size()};
    const qsizetype spelt = initials.indexOf(query, 0, Qt::CaseInsensitive);
    if (spelt >= 0) // marks the characters only where each has one letter
        return {PaletteMatch::Initials, spelt, initials.size() == text.size() ? query.size() : 0};
    if (query.size() > 1 && (isSubsequence(query, text) || isSubsequence(query, initials)))
        return {PaletteMatch::Subsequence, 0, 0};
    return {};
}

} // namespace yumiao::ui::shell
