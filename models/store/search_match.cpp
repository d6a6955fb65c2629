// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/search_match.h"

#include "models/base/pinyin.h"
#include "models/base/text_folding.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace yumiao::store {
namespace {

constexpr qsizetype FewestOfNumber = 2; // characters of a document number that are worth looking for
constexpr qsizetype FewestOfWords = 4;  // and where there is no digit among them
constexpr char LineEnd = '\n';
constexpr std::array MatchCodes{
    "whole", "beginning", "part", "former_name", "code", "sound_beginning", "sound", "paper", "similar"};

bool isPlainDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isPlainLetter(QChar c)
{
    return c >= QLatin1Char('a') && c <= QLatin1Char('z');
}

/// The line that a place lies in.
struct LineAround {
    SearchLine line;
    bool isBeginning; ///< the place is its first after the mark
};

LineAround lineAround(QByteArrayView lines, qsizetype at)
{
    const void *before = memrchr(lines.data(), LineEnd, static_cast<size_t>(at));
    const qsizetype begin = before ? static_cast<const char *>(before) + 1 - lines.data() : 0;
    return {static_cast<SearchLine>(lines[begin]), at == begin + 1};
}

template <typename MatchAt>
std::optional<SearchMatch> bestMatch(QByteArrayView lines, QByteArrayView needle, MatchAt matchAt)
{
    std::optional<SearchMatch> best;
    for (qsizetype at = lines.indexOf(needle); at >= 0; at = lines.indexOf(needle, at + 1)) {
        const SearchMatch match = matchAt(at);
        if (!best || match.grade < best->grade)
            best = match;
    }
    return best;
}

void keepBetter(std::optional<SearchMatch> &best, const std::optional<SearchMatch> &other)
{
    if (other && (!best || other->grade < best->grade))
        best = other;
}

std::optional<SearchMatch> matchOfTerm(const SearchTerm &term, const SearchRow &row)
{
    std::optional<SearchMatch> best = bestWordMatch(row.folded, term.text);
    if (term.mayBeInitials) {
        keepBetter(best, bestSoundMatch(row.initials, term.text));
        for (const QByteArray &syllables : term.spelled)
            keepBetter(best, bestSoundMatch(row.pinyin, syllables));
    }
    if (term.mayBePaper)
        keepBetter(best, bestWordMatch(row.papers, term.text));
    return best;
}

} // namespace

std::vector<SearchTerm> searchTerms(QStringView text)
{
    std::vector<SearchTerm> terms;
    const QStringList words = text.toString().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString plain = folded(word);
        if (plain.isEmpty())
            continue;
        SearchTerm term;
        term.text = plain.toUtf8();
        const bool hasDigit = std::any_of(plain.begin(), plain.end(), isPlainDigit);
        term.mayBePaper = plain.size() >= (hasDigit ? FewestOfNumber : FewestOfWords);
        const bool hasLetter = std::any_of(plain.begin(), plain.end(), isPlainLetter);
        term.mayBeInitials = hasLetter
            && std::all_of(plain.begin(), plain.end(), [](QChar c) { return isPlainLetter(c) || isPlainDigit(c); });
        if (term.mayBeInitials && !hasDigit)
            for (const QString &syllables : bundledPinyin().spelled(plain))
                term.spelled.append(syllables.toUtf8());
        terms.push_back(std::move(term));
    }
    return terms;
}

QString matchCode(MatchGrade grade)
{
    return QString::fromLatin1(MatchCodes[static_cast<size_t>(grade)]);
}

SearchMatch wordMatchAt(QByteArrayView lines, qsizetype at, qsizetype size)
{
    const LineAround around = lineAround(lines, at);
    const bool reachesTheEnd = at + size == lines.size() || lines[at + size] == LineEnd;
    const bool isWhole = around.isBeginning && reachesTheEnd;
    const auto graded = [&](MatchGrade part) { return SearchMatch{isWhole ? MatchGrade::Whole : part, around.line}; };
    switch (around.line) {
    case SearchLine::Name:
    case SearchLine::ShortName:
        return graded(around.isBeginning ? MatchGrade::Beginning : MatchGrade::Part);
    case SearchLine::CreditCode:
    case SearchLine::RegistrationNumber:
        return graded(MatchGrade::Code);
    case SearchLine::FormerName:
        return {MatchGrade::FormerName, around.line};
    case SearchLine::CertificateNumber:
    case SearchLine::DocumentNumber:
        break;
    }
    return {MatchGrade::Paper, around.line};
}

SearchMatch soundMatchAt(QByteArrayView lines, qsizetype at)
{
    const LineAround around = lineAround(lines, at);
    const bool isPresent = around.line == SearchLine::Name || around.line == SearchLine::ShortName;
    return {around.isBeginning && isPresent ? MatchGrade::SoundBeginning : MatchGrade::Sound, around.line};
}

std::optional<SearchMatch> bestWordMatch(QByteArrayView lines, QByteArrayView needle)
{
    return bestMatch(lines, needle, [&](qsizetype at) { return wordMatchAt(lines, at, needle.size()); });
}

std::optional<SearchMatch> bestSoundMatch(QByteArrayView lines, QByteArrayView needle)
{
    return bestMatch(lines, needle, [&](qsizetype at) { return soundMatchAt(lines, at); });
}

std::optional<SearchMatch> matchOf(const std::vector<SearchTerm> &terms, const SearchRow &row)
{
    std::optional<SearchMatch> least;
    for (const SearchTerm &term : terms) {
        const auto match = matchOfTerm(term, row);
        if (!match)
            return std::nullopt;
        if (!least || match->grade > least->grade)
            least = match;
    }
    return least;
}

} // namespace yumiao::store
