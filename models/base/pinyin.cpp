// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/pinyin.h"

#include "models/base/text_folding.h"

#include <algorithm>

namespace yumiao {
namespace {

constexpr qsizetype MostSpellings = 4;
constexpr qsizetype MostCuts = 8;
constexpr qsizetype NumberWidth = 12; // digits are padded to this in sort keys

qsizetype unitsAt(QStringView text, qsizetype at)
{
    return text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
}

/// "曾氏", "单记": a surname before these is read as one in an enterprise's name too.
bool followsSurname(QChar c)
{
    return c == QChar(u'氏') || c == QChar(u'记');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// So that 2 stands before 10.
QString paddedNumber(const QString &digits)
{
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits.at(zeros) == u'0')
        ++zeros;
    return digits.sliced(zeros).rightJustified(NumberWidth, u'0');
}

/// Another initial or syllable of the part at a place.
struct OtherPart {
    size_t at;
    QStringView text;
};

QString joined(const std::vector<QStringView> &parts)
{
    QString text;
    for (const QStringView part : parts)
        text.append(part);
    return text;
}

/// The main spelling, then those with one other part, then those with two, from the left; at most MostSpellings.
QStringList spellings(std::vector<QStringView> parts, const std::vector<OtherPart> &others)
{
    const std::vector<QStringView> main = parts;
    QStringList result{joined(main)};
    const auto add = [&](const OtherPart &one, const OtherPart &other) {
        if (result.size() >= MostSpellings)
            return;
        parts = main;
        parts[one.at] = one.text;
        parts[other.at] = other.text;
        result.append(joined(parts));
    };
    for (const OtherPart &one : others)
        add(one, one);
    for (size_t i = 0; i < others.size() && result.size() < MostSpellings; ++i)
        for (size_t k = i + 1; k < others.size(); ++k)
            if (others[k].at != others[i].at)
                add(others[i], others[k]);
    return result;
}

} // namespace

std::span<const quint16> Pinyin::syllablesOf(QStringView character) const
{
    const char32_t code = character.size() == 2 ? QChar::surrogateToUcs4(character.front(), character.back())
                                                : char32_t{character.front().unicode()};
    const auto found = m_characters.constFind(code);
    return found == m_characters.constEnd() ? std::span<const quint16>() : std::span<const quint16>(*found);
}

/// This and the two below read what stands at the start of `text`; the answer is how much of it they read.
qsizetype Pinyin::readSurname(QStringView text, Naming naming, Readings &readings) const
{
    const qsizetype one = text.isEmpty() ? 0 : unitsAt(text, 0);
    if (one == 0 || (naming == Naming::Anything && (text.size() <= one || !followsSurname(text.at(one)))))
        return 0;
    if (naming == Naming::Person && text.size() >= 2 && m_surnames.contains(text.first(2)))
        return readPhrase(text.first(2), readings);
    const auto surname = m_surnames.find(text.first(one));
    if (surname == m_surnames.end())
        return 0;
    readings.push_back({text.first(one), surname->second});
    return one;
}

qsizetype Pinyin::readPhrase(QStringView text, Readings &readings) const
{
    const qsizetype longest = std::min(m_longestPhrase.value(text.front()), text.size());
    for (qsizetype length = longest; length > 0; --length) {
        const auto found = m_phrases.find(text.first(length));
        if (found == m_phrases.end())
            continue;
        qsizetype from = 0;
        for (const quint16 &syllable : found->second) {
            const qsizetype units = unitsAt(text, from);
            readings.push_back({text.sliced(from, units), std::span(&syllable, 1)});
            from += units;
        }
        return length;
    }
    return 0;
}

qsizetype Pinyin::readCharacter(QStringView text, Readings &readings) const
{
    qsizetype length = unitsAt(text, 0);
    if (isAsciiDigit(text.front())) {
        while (length < text.size() && isAsciiDigit(text.at(length)))
            ++length;
        readings.push_back({text.first(length), {}});
    } else {
        readings.push_back({text.first(length), syllablesOf(text.first(length))});
    }
    return length;
}

Pinyin::Readings Pinyin::readingsOf(QStringView folded, Naming naming) const
{
    Readings readings;
    readings.reserve(static_cast<size_t>(folded.size()));
    QStringView rest = folded.sliced(readSurname(folded, naming, readings));
    while (!rest.isEmpty()) {
        const qsizetype phrase = readPhrase(rest, readings);
        rest = rest.sliced(phrase > 0 ? phrase : readCharacter(rest, readings));
    }
    return readings;
}

QStringView Pinyin::initialOf(quint16 syllable) const
{
    return QStringView(m_syllables.at(syllable)).first(1);
}

QString Pinyin::full(QStringView name, Naming naming) const
{
    const QString text = folded(name);
    QString result;
    for (const Reading &it : readingsOf(text, naming))
        result.append(it.syllables.empty() ? it.character : QStringView(m_syllables.at(it.syllables.front())));
    return result;
}

QStringList Pinyin::initials(QStringView name, Naming naming) const
{
    const QString text = folded(name);
    std::vector<QStringView> main;
    std::vector<OtherPart> others;
    for (const Reading &it : readingsOf(text, naming)) {
        std::vector<QStringView> letters;
        for (const quint16 syllable : it.syllables)
            if (std::find(letters.begin(), letters.end(), initialOf(syllable)) == letters.end())
                letters.push_back(initialOf(syllable));
        for (size_t i = 1; i < letters.size(); ++i)
            others.push_back({main.size(), letters[i]});
        main.push_back(letters.empty() ? it.character : letters.front());
    }
    if (main.empty())
        return {};
    return spellings(std::move(main), others);
}

QStringList Pinyin::readings(QStringView name, Naming naming) const
{
    const QString text = folded(name);
    const QString mark(QChar{SyllableMark});
    std::vector<QStringView> parts;
    std::vector<OtherPart> others;
    for (const Reading &it : readingsOf(text, naming)) {
        parts.push_back(mark);
        for (size_t i = 1; i < it.syllables.size(); ++i)
            others.push_back({parts.size(), m_syllables.at(it.syllables[i])});
        parts.push_back(it.syllables.empty() ? it.character : QStringView(m_syllables.at(it.syllables.front())));
    }
    if (parts.empty())
        return {};
    return spellings(std::move(parts), others);
}

bool Pinyin::beginsASyllable(QStringView letters) const
{
    const auto it = std::lower_bound(m_sortedSyllables.begin(), m_sortedSyllables.end(), letters);
    return it != m_sortedSyllables.end() && it->startsWith(letters);
}

QStringList Pinyin::spelled(QStringView letters) const
{
    constexpr qsizetype LongestSyllable = 6; // zhuang
    struct Cut {
        QString syllables;
        qsizetype read = 0;
    };
    QStringList whole;
    std::vector<Cut> open{{QString(), 0}};
    while (!open.empty() && whole.size() < MostCuts) {
        std::vector<Cut> further;
        for (const Cut &cut : open) {
            const QStringView rest = letters.sliced(cut.read);
            for (qsizetype length = std::min(LongestSyllable, rest.size()); length > 0; --length) {
                const QStringView next = rest.first(length);
                const bool isSyllable
                    = std::binary_search(m_sortedSyllables.begin(), m_sortedSyllables.end(), next.toString());
                const bool ends = length == rest.size();
                const bool mayBeUnfinished = ends && cut.read > 0 && beginsASyllable(next);
                if (!isSyllable && !mayBeUnfinished)
                    continue;
                Cut longer{cut.syllables + QChar{SyllableMark} + next.toString(), cut.read + length};
                if (ends)
                    whole.append(longer.syllables);
                else
                    further.push_back(std::move(longer));
            }
        }
        open = std::move(further);
        if (open.size() > 64) // letters that can be cut in many ways say little
            open.resize(64);
    }
    return whole.first(std::min(whole.size(), MostCuts));
}

QString Pinyin::sortKey(QStringView name, Naming naming) const
{
    const QString text = folded(name);
    QString key;
    for (const Reading &it : readingsOf(text, naming)) {
        if (!it.syllables.empty())
            key.append(m_syllables.at(it.syllables.front())).append(u' ').append(it.character).append(u' ');
        else if (isAsciiDigit(it.character.front()))
            key.append(paddedNumber(it.character.toString())).append(u' ');
        else
            key.append(it.character);
    }
    return key;
}

} // namespace yumiao
