// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_match.h"

#include <QStringList>

#include <algorithm>

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

MatchedPart matchOfWhole(const QString &text, const QStringList &spellings, const QString &query)
{
    if (text.compare(query, Qt::CaseInsensitive) == 0)
        return {PaletteMatch::Exact, 0, text.size()};
    const qsizetype at = text.indexOf(query, 0, Qt::CaseInsensitive);
    if (at >= 0)
        return {at == 0 ? PaletteMatch::Prefix : PaletteMatch::Substring, at, query.size()};
    const QString initials = spellings.value(0);
    const qsizetype spelt = initials.indexOf(query, 0, Qt::CaseInsensitive);
    if (spelt >= 0) // marks the characters only where each has one letter
        return {PaletteMatch::Initials, spelt, initials.size() == text.size() ? query.size() : 0};
    for (const QString &whole : spellings.mid(1))
        if (whole.contains(query, Qt::CaseInsensitive))
            return {PaletteMatch::Initials, 0, 0};
    if (query.size() > 1 && (isSubsequence(query, text) || isSubsequence(query, initials)))
        return {PaletteMatch::Subsequence, 0, 0};
    return {};
}

/// Each word somewhere, in any order: as good as the word that is found least well.
PaletteMatch matchOfWords(const QString &text, const QStringList &spellings, const QStringList &words)
{
    PaletteMatch least = PaletteMatch::Substring;
    for (const QString &word : words)
        least = std::min(least, matchOfWhole(text, spellings, word).match);
    return least;
}
} // namespace

MatchedPart matchOf(const QString &text, const QString &spelled, const QString &query)
{
    if (query.isEmpty())
        return {PaletteMatch::Subsequence, 0, 0};
    const QStringList spellings = spelled.split(QLatin1Char('\n'));
    const MatchedPart whole = matchOfWhole(text, spellings, query);
    const QStringList words = query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 2 || whole.match > PaletteMatch::Subsequence)
        return whole;
    const PaletteMatch apart = matchOfWords(text, spellings, words);
    return apart > whole.match ? MatchedPart{apart, 0, 0} : whole;
}

} // namespace yumiao::ui::shell
