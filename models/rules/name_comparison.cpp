// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/name_comparison.h"

#include "models/base/pinyin.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace yumiao::rules {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype MostHomophones = 2;
constexpr qsizetype LongestCompared = 200; // longer ones are no names

/// A stretch in which two names differ: what stands in each, with what stands before and behind it in the first.
struct Gap {
    QStringView inA;
    QStringView inB;
    QStringView beforeA;
    QStringView afterA;
};

/// The gaps between the characters that both names have in the same order, as few and short as can be.
std::vector<Gap> gapsBetween(QStringView a, QStringView b)
{
    const auto rows = static_cast<size_t>(a.size()) + 1;
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<quint16> longest(rows * columns, 0); // common characters of the rests of both
    const auto at = [columns](size_t i, size_t j) { return i * columns + j; };
    for (size_t i = rows - 1; i-- > 0;)
        for (size_t j = columns - 1; j-- > 0;)
            longest[at(i, j)] = a[static_cast<qsizetype>(i)] == b[static_cast<qsizetype>(j)]
                ? static_cast<quint16>(longest[at(i + 1, j + 1)] + 1)
                : std::max(longest[at(i + 1, j)], longest[at(i, j + 1)]);
    std::vector<Gap> gaps;
    size_t i = 0;
    size_t j = 0;
    while (i + 1 < rows || j + 1 < columns) {
        const size_t fromA = i;
        const size_t fromB = j;
        const auto same = [&] {
            return i + 1 < rows && j + 1 < columns && a[static_cast<qsizetype>(i)] == b[static_cast<qsizetype>(j)];
        };
        while ((i + 1 < rows || j + 1 < columns) && !same()) {
            if (j + 1 == columns || (i + 1 < rows && longest[at(i + 1, j)] >= longest[at(i, j + 1)]))
                ++i;
            else
                ++j;
        }
        if (i != fromA || j != fromB)
            gaps.push_back({a.sliced(static_cast<qsizetype>(fromA), static_cast<qsizetype>(i - fromA)),
                b.sliced(static_cast<qsizetype>(fromB), static_cast<qsizetype>(j - fromB)),
                a.first(static_cast<qsizetype>(fromA)), a.sliced(static_cast<qsizetype>(i))});
        while (same()) {
            ++i;
            ++j;
        }
    }
    return gaps;
}

bool consistsOf(QStringView text, QStringView characters)
{
    return std::all_of(text.begin(), text.end(), [characters](QChar c) { return characters.contains(c); });
}

constexpr QStringView Divisions = u"省市县区";
constexpr QStringView Numerals = u"一二三四五六七八九十百零两甲乙丙丁戊己庚辛0123456789";
constexpr QStringView Directions = u"东南西北中上下左右前后内外";

bool isLegalWord(QStringView text)
{
    static constexpr std::array<QStringView, 5> Words{u"有限", u"责任", u"股份", u"有限责任", u"股份有限"};
    return std::find(Words.begin(), Words.end(), text) != Words.end();
}

bool standsBeforeLegalForm(const Gap &gap)
{
    return gap.afterA.startsWith(u"有限") || gap.afterA.startsWith(u"责任") || gap.afterA.startsWith(u"公司")
        || gap.afterA.startsWith(u"股份");
}

bool isPlaceWord(const Gap &gap)
{
    const auto namesADivision = [](QStringView text, QStringView after) {
        return !text.isEmpty()
            && (Divisions.contains(text.back()) || (!after.isEmpty() && Divisions.contains(after[0])));
    };
    return namesADivision(gap.inA, gap.afterA) && namesADivision(gap.inB, gap.afterA);
}

bool readAlike(QStringView a, QStringView b)
{
    if (a.size() != b.size() || a.isEmpty() || a.size() > MostHomophones)
        return false;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (!a[i].isLetter() || a[i].unicode() < 0x2E80 || b[i].unicode() < 0x2E80)
            return false;
        if (bundledPinyin().full(a.sliced(i, 1)) != bundledPinyin().full(b.sliced(i, 1)))
            return false;
    }
    return true;
}

NameDifference kindOf(const Gap &gap)
{
    const QStringView inserted = gap.inA.isEmpty() ? gap.inB : gap.inA;
    if (gap.inA.isEmpty() || gap.inB.isEmpty()) {
        if (inserted.size() == 1 && Divisions.contains(inserted[0]) && gap.beforeA.size() >= 2)
            return NameDifference::Administrative;
        if (isLegalWord(inserted) && standsBeforeLegalForm(gap))
            return NameDifference::LegalForm;
        if (inserted.size() == 1 && consistsOf(inserted, u"有限责任公司")
            && (gap.afterA.startsWith(inserted) || gap.beforeA.endsWith(inserted)))
            return NameDifference::Slip;
        if (consistsOf(inserted, Numerals))
            return NameDifference::Numeral;
        return NameDifference::Other;
    }
    if (isLegalWord(gap.inA) && isLegalWord(gap.inB) && gap.afterA.startsWith(u"公司"))
        return NameDifference::LegalForm;
    if (consistsOf(gap.inA, Numerals) && consistsOf(gap.inB, Numerals))
        return NameDifference::Numeral;
    if (consistsOf(gap.inA, Directions) && consistsOf(gap.inB, Directions))
        return NameDifference::Direction;
    if (isPlaceWord(gap))
        return NameDifference::Place;
    return readAlike(gap.inA, gap.inB) ? NameDifference::Homophone : NameDifference::Other;
}

/// The part of a name that names a branch: what stands behind the mother's "公司", or a branch's own word.
bool isBranch(QStringView name)
{
    static constexpr std::array<QStringView, 12> Words{u"分公司", u"分店", u"分厂", u"分社", u"分行", u"支行", u"分院",
        u"分部", u"营业部", u"门市部", u"办事处", u"经营部"};
    return std::any_of(Words.begin(), Words.end(), [name](QStringView word) { return name.endsWith(word); });
}

bool tellsMore(NameDifference difference)
{
    return difference == NameDifference::Other || tellsApart(difference);
}

} // namespace

NameDifference differenceOf(QStringView a, QStringView b)
{
    if (a == b)
        return NameDifference::None;
    if (isBranch(a) != isBranch(b))
        return NameDifference::Branch;
    if (a.size() > LongestCompared || b.size() > LongestCompared)
        return NameDifference::Other;
    if (b < a)
        std::swap(a, b); // which way round gaps fall must not depend on who asks
    NameDifference sum = NameDifference::None;
    qsizetype homophones = 0;
    for (const Gap &gap : gapsBetween(a, b)) {
        const NameDifference kind = kindOf(gap);
        homophones += kind == NameDifference::Homophone ? gap.inA.size() : 0;
        if (tellsApart(kind) || sum == NameDifference::None)
            sum = kind;
        else if (tellsMore(kind) || tellsMore(sum))
            sum = tellsMore(sum) ? sum : kind;
        else if (kind != sum)
            sum = NameDifference::Several;
        if (tellsApart(sum))
            return sum;
    }
    return homophones > MostHomophones ? NameDifference::Other : sum;
}

bool isSpellingOnly(NameDifference difference)
{
    switch (difference) {
    case NameDifference::None:
    case NameDifference::Administrative:
    case NameDifference::LegalForm:
    case NameDifference::Slip:
    case NameDifference::Homophone:
    case NameDifference::Several:
        return true;
    case NameDifference::Other:
    case NameDifference::Numeral:
    case NameDifference::Direction:
    case NameDifference::Place:
    case NameDifference::Branch:
        return false;
    }
    return false;
}

bool tellsApart(NameDifference difference)
{
    switch (difference) {
    case NameDifference::Numeral:
    case NameDifference::Direction:
    case NameDifference::Place:
    case NameDifference::Branch:
        return true;
    case NameDifference::None:
    case NameDifference::Administrative:
    case NameDifference::LegalForm:
    case NameDifference::Slip:
    case NameDifference::Homophone:
    case NameDifference::Several:
    case NameDifference::Other:
        return false;
    }
    return false;
}

QString spellingKey(QStringView name)
{
    static constexpr QStringView LeftOut = u"省市县区有限责任股份公司";
    QString rest;
    rest.reserve(name.size());
    for (const QChar c : name)
        if (!LeftOut.contains(c))
            rest.append(c);
    return bundledPinyin().full(rest);
}

} // namespace yumiao::rules
