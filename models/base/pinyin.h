// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QStringList>

#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

namespace yumiao {

/// Whose name is read: a person's begins with a surname, which has readings of its own (单 shan, 曾 zeng, 查 zha).
enum class Naming { Anything, Person };

/// The reading of Chinese text in Latin letters (汉语拼音), for search by initials and for sorting. Phrases, places
/// and double surnames of its table are read first, the longest first; what is left is read character by character.
/// Immutable once read; every const function is safe from any thread.
class Pinyin {
public:
    /// `syllables`: lines "syllable TAB characters read so first of all [TAB characters also read so]".
    /// `phrases`: lines "surname|place|phrase TAB text TAB syllables parted by blanks". UTF-8, no tones, ü as v.
    /// Errors (Fault::Corrupt, with `line`): pinyin.syllables, pinyin.phrases.
    [[nodiscard]] static Result<Pinyin> read(QByteArrayView syllables, QByteArrayView phrases);

    /// "资阳市银行" is "ziyangshiyinhang". Letters and digits pass through in lower case, punctuation is left out,
    /// a character without a reading stands for itself.
    [[nodiscard]] QString full(QStringView name, Naming naming = Naming::Anything) const;

    /// The initials a person may type: the main reading's first, then those with another reading of a character
    /// that no phrase settles. One to four entries, all of one length, none twice; no entry for empty text.
    [[nodiscard]] QStringList initials(QStringView name, Naming naming = Naming::Anything) const;

    /// The name syllable by syllable, each syllable (or character without one) behind a SyllableMark: the main reading
    /// first, then those with another reading of a character that no phrase settles. One to four entries, none twice;
    /// no entry for empty text.
    [[nodiscard]] QStringList readings(QStringView name, Naming naming = Naming::Anything) const;
    static constexpr char16_t SyllableMark = 0x1F;

    /// The ways to cut what a person typed (letters a to z) into syllables, each behind a SyllableMark, so that a
    /// reading() contains it; the last syllable may be unfinished ("ziya" in 资阳), the first may not. Those of fewest
    /// syllables first, at most eight; none when the letters are no pinyin.
    [[nodiscard]] QStringList spelled(QStringView letters) const;

    /// Compares by code units in the order of a Chinese register: syllable by syllable, within a syllable character
    /// by character, numbers by their value and before letters. Not for people's eyes.
    [[nodiscard]] QString sortKey(QStringView name, Naming naming = Naming::Anything) const;

private:
    using Syllables = std::vector<quint16>; ///< places in m_syllables
    struct TextHash {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text); }
    };
    using ByText = std::unordered_map<QString, Syllables, TextHash, std::equal_to<>>;

    /// One character or one run of digits of the text being read; the main syllable first, none where it stands for
    /// itself. Looks into the text and into the tables: valid as long as both.
    struct Reading {
        QStringView character;
        std::span<const quint16> syllables;
    };
    using Readings = std::vector<Reading>;

    [[nodiscard]] Done readSyllables(QByteArrayView table);
    [[nodiscard]] Done readPhrases(QByteArrayView table);
    [[nodiscard]] bool addPhrase(QStringView kind, const QString &text, Syllables syllables);
    void addReading(const QString &characters, quint16 syllable, bool first);
    [[nodiscard]] std::span<const quint16> syllablesOf(QStringView character) const;
    [[nodiscard]] Readings readingsOf(QStringView folded, Naming naming) const;
    [[nodiscard]] qsizetype readSurname(QStringView text, Naming naming, Readings &readings) const;
    [[nodiscard]] qsizetype readPhrase(QStringView text, Readings &readings) const;
    [[nodiscard]] qsizetype readCharacter(QStringView text, Readings &readings) const;
    [[nodiscard]] QStringView initialOf(quint16 syllable) const;
    [[nodiscard]] bool beginsASyllable(QStringView letters) const;

    QStringList m_syllables;
    QStringList m_sortedSyllables;
    QHash<char32_t, Syllables> m_characters;
    ByText m_phrases;
    QHash<QChar, qsizetype> m_longestPhrase; ///< by first unit, in UTF-16 units
    ByText m_surnames; ///< of one character: its reading and then the character's others; of two: one for each
};

/// The tables built into the program (":/codes/pinyin.txt", ":/codes/polyphones.tsv"), read once at the first call.
[[nodiscard]] const Pinyin &bundledPinyin();

} // namespace yumiao
