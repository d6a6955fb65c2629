// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/search_columns.h"

#include <QByteArrayView>
#include <QList>

#include <optional>
#include <vector>

namespace yumiao::store {

/// A word of a search, ready to be looked for. UTF-8.
struct SearchTerm {
    QByteArray text;            ///< folded
    bool mayBeInitials = false; ///< Latin letters, perhaps with digits
    QList<QByteArray> spelled;  ///< the letters cut into syllables, every way
    bool mayBePaper = false;    ///< long enough for a number of a certificate or document
};
/// The words of a search text, parted by blanks.
[[nodiscard]] std::vector<SearchTerm> searchTerms(QStringView text);

/// How an enterprise was found, the best first.
enum class MatchGrade : quint8 {
    Whole,          ///< the name, short name or code itself
    Beginning,      ///< of the name or short name
    Part,           ///< of them
    FormerName,     ///< 曾用名, whole or a part
    Code,           ///< a part of the credit code or registration number
    SoundBeginning, ///< initials or pinyin of the beginning
    Sound,          ///< initials or pinyin
    Paper,          ///< number of a certificate or document
    Similar,        ///< nothing of this: the name is written much like it
};
/// The stable word of a grade: "whole", "beginning", "part", "former_name", "code", "sound_beginning", "sound",
/// "paper", "similar".
[[nodiscard]] QString matchCode(MatchGrade grade);

struct SearchMatch {
    MatchGrade grade = MatchGrade::Whole;
    SearchLine line = SearchLine::Name; ///< where
    friend bool operator==(const SearchMatch &, const SearchMatch &) = default;
};

/// The search row of one enterprise, UTF-8.
struct SearchRow {
    QByteArray folded;
    QByteArray initials;
    QByteArray pinyin;
    QByteArray papers;
};

/// What a place in lines of a search text means, where `size` bytes of it are a needle.
[[nodiscard]] SearchMatch wordMatchAt(QByteArrayView lines, qsizetype at, qsizetype size);
/// The same in initials or syllables.
[[nodiscard]] SearchMatch soundMatchAt(QByteArrayView lines, qsizetype at);
/// The best of all places of a needle.
[[nodiscard]] std::optional<SearchMatch> bestWordMatch(QByteArrayView lines, QByteArrayView needle);
[[nodiscard]] std::optional<SearchMatch> bestSoundMatch(QByteArrayView lines, QByteArrayView needle);

/// How all words are found in one enterprise: the least good of their matches; nothing when one is not found.
[[nodiscard]] std::optional<SearchMatch> matchOf(const std::vector<SearchTerm> &terms, const SearchRow &row);

} // namespace yumiao::store
