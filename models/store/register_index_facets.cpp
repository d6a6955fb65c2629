// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/register_index_facets.h"

#include "models/records/enterprise_choices.h"
#include "models/rules/ladder.h"
#include "models/store/register_query_flags.h"

#include <algorithm>

namespace yumiao::store {
namespace {

constexpr size_t Bits = 8;

bool isOfFlags(RegisterFacet facet)
{
    return facet == RegisterFacet::Attention || facet == RegisterFacet::Technology || facet == RegisterFacet::Listing;
}

/// Calls `use(column)` with the column of a table that a facet counts.
template <typename Use>
void withColumn(const RegisterTable &table, RegisterFacet facet, Use use)
{
    switch (facet) {
    case RegisterFacet::Tier:
        return use(table.tier);
    case RegisterFacet::Section:
        return use(table.section);
    case RegisterFacet::Town:
        return use(table.town);
    case RegisterFacet::Size:
        return use(table.size);
    case RegisterFacet::Attention:
        return use(table.attention);
    case RegisterFacet::Technology:
    case RegisterFacet::Listing:
        return use(table.recognitions);
    case RegisterFacet::Standing:
        return use(table.standing);
    }
}

/// How many numbers the column of a facet can hold.
size_t placesOf(const RegisterWords &words, RegisterFacet facet)
{
    switch (facet) {
    case RegisterFacet::Tier:
        return rules::RungCount + 1;
    case RegisterFacet::Section:
        return static_cast<size_t>(words.sectionNames.size()) + 1;
    case RegisterFacet::Town:
        return words.towns.size() + 1;
    case RegisterFacet::Size:
        return records::choicesOf<records::SizeClass>().size() + 1;
    case RegisterFacet::Attention:
    case RegisterFacet::Technology:
    case RegisterFacet::Listing:
        return Bits;
    case RegisterFacet::Standing:
        return 2;
    }
    Q_UNREACHABLE();
}

FacetChoice noneChoice(const char *title)
{
    return {QStringLiteral("none"), "facet", title, {}, {}, 0};
}

FacetChoice wordChoice(const records::Choice &word)
{
    return {QString::fromLatin1(word.code), "choice", word.title, {}, {}, 0};
}

FacetChoice standingChoice(size_t place)
{
    if (place == 1)
        return {QStringLiteral("in"), "facet", QT_TRANSLATE_NOOP("facet", "In the register"), {}, {}, 0};
    return {QStringLiteral("left"), "facet", QT_TRANSLATE_NOOP("facet", "Left or not yet there"), {}, {}, 0};
}

FacetChoice sectionChoice(const RegisterWords &words, size_t place)
{
    const QString letter(QLatin1Char(static_cast<char>('A' + place - 1)));
    const QString name = words.sectionNames.at(static_cast<qsizetype>(place) - 1);
    return {letter, "choice", "", {}, name.isEmpty() ? letter : name, 0, words.retiredSections.contains(letter)};
}

FacetChoice flagChoice(const RegisterWords &words, RegisterFacet facet, size_t bit)
{
    for (const RegisterFlag &flag : registerFlags())
        if (flag.facet == facet && flag.bit == 1U << bit)
            return {QString::fromLatin1(flag.code), flag.context, flag.title,
                flag.days ? std::optional(words.thresholds.*flag.days) : std::nullopt, {}, 0};
    return {};
}

/// The choice of a number in the column of a facet; an empty code when the facet has none there.
FacetChoice choiceAt(const RegisterWords &words, RegisterFacet facet, size_t place)
{
    if (isOfFlags(facet))
        return flagChoice(words, facet, place);
    if (facet == RegisterFacet::Standing)
        return standingChoice(place);
    if (place == 0)
        return noneChoice(facet == RegisterFacet::Tier ? QT_TRANSLATE_NOOP("facet", "On no rung")
                                                       : QT_TRANSLATE_NOOP("facet", "Not filled in"));
    if (facet == RegisterFacet::Section)
        return sectionChoice(words, place);
    if (facet == RegisterFacet::Town)
        return {words.towns[place - 1].toText(), "choice", "", {},
            words.townNames.at(static_cast<qsizetype>(place) - 1), 0,
            words.retiredTowns.contains(words.towns[place - 1])};
    return facet == RegisterFacet::Tier ? wordChoice(records::choicesOf<rules::Rung>()[place - 1])
                                        : wordChoice(records::choicesOf<records::SizeClass>()[place - 1]);
}

const char *groupTitle(RegisterFacet facet)
{
    switch (facet) {
    case RegisterFacet::Tier:
        return QT_TRANSLATE_NOOP("facet", "Specialisation ladder");
    case RegisterFacet::Section:
        return QT_TRANSLATE_NOOP("facet", "Industry");
    case RegisterFacet::Town:
        return QT_TRANSLATE_NOOP("facet", "Town or subdistrict");
    case RegisterFacet::Size:
        return QT_TRANSLATE_NOOP("facet", "Size");
    case RegisterFacet::Attention:
        return QT_TRANSLATE_NOOP("facet", "Attention");
    case RegisterFacet::Technology:
        return QT_TRANSLATE_NOOP("facet", "Technology ladder");
    case RegisterFacet::Listing:
        return QT_TRANSLATE_NOOP("facet", "Listing ladder");
    case RegisterFacet::Standing:
        return QT_TRANSLATE_NOOP("facet", "Standing");
    }
    Q_UNREACHABLE();
}

/// The numbers of a facet in the order they are listed: as they are, sections by size, "in" before "left", what is
/// unknown last.
std::vector<size_t> listedPlaces(RegisterFacet facet, const std::vector<qint64> &all)
{
    std::vector<size_t> places;
    for (size_t place = isOfFlags(facet) ? 0 : 1; place < all.size(); ++place)
        places.push_back(place);
    if (facet == RegisterFacet::Section)
        std::stable_sort(places.begin(), places.end(), [&](size_t a, size_t b) { return all[a] > all[b]; });
    if (!isOfFlags(facet))
        places.push_back(0);
    return places;
}

/// Counts the value of each row for which `takes(place among the rows)`. Plain pointers: this is the loop that a
/// keystroke waits for.
template <typename Column, typename Takes>
void countValues(const Column &column, const std::vector<quint32> &rows, bool areFlags, qint64 times,
    std::vector<qint64> &counts, Takes takes)
{
    std::vector<qint64> byValue(areFlags ? 256 : counts.size());
    qint64 *const tally = byValue.data();
    const auto *const values = column.data();
    const quint32 *const row = rows.data();
    for (size_t at = 0; at < rows.size(); ++at)
        if (takes(at))
            tally[values[row[at]]] += times;
    for (size_t value = 0; value < byValue.size(); ++value) {
        if (!areFlags)
            counts[value] += byValue[value];
        else
            for (size_t bit = 0; bit < Bits; ++bit)
                counts[bit] += (value >> bit & 1U) != 0 ? byValue[value] : 0;
    }
}

} // namespace

void countRows(const RegisterTable &table, const RegisterWords &words, const std::vector<quint32> &rows, qint64 times,
    FacetCounts &counts)
{
    for (size_t i = 0; i < RegisterFacetCount; ++i) {
        const auto facet = static_cast<RegisterFacet>(i);
        counts[i].resize(placesOf(words, facet));
        withColumn(table, facet, [&](const auto &column) {
            countValues(column, rows, isOfFlags(facet), times, counts[i], [](size_t) { return true; });
        });
    }
}

void markFails(const RegisterTable &table, const RegisterWords &words, RegisterFacet facet, const QStringList &chosen,
    const std::vector<quint32> &rows, FacetFails &fails)
{
    const size_t places = placesOf(words, facet);
    std::vector<quint8> fits(isOfFlags(facet) ? 256 : places, 0);
    for (size_t place = 0; place < places; ++place) {
        if (!chosen.contains(choiceAt(words, facet, place).code))
            continue;
        if (!isOfFlags(facet))
            fits[place] = 1;
        else
            for (size_t value = 0; value < fits.size(); ++value)
                fits[value] = static_cast<quint8>(fits[value] | ((value >> place) & 1U));
    }
    const auto mark = static_cast<quint8>(1U << static_cast<unsigned>(facet));
    withColumn(table, facet, [&](const auto &column) {
        for (size_t i = 0; i < rows.size(); ++i)
            if (fits[column[rows[i]]] == 0)
                fails[i] = static_cast<quint8>(fails[i] | mark);
    });
}

void countFitting(const RegisterTable &table, const RegisterWords &words, const std::vector<quint32> &rows,
    const FacetFails &fails, FacetCounts &counts)
{
    for (size_t i = 0; i < RegisterFacetCount; ++i) {
        const auto facet = static_cast<RegisterFacet>(i);
        const auto others = static_cast<quint8>(~(1U << i));
        counts[i].resize(placesOf(words, facet));
        withColumn(table, facet, [&](const auto &column) {
            countValues(column, rows, isOfFlags(facet), 1, counts[i],
                [failed = fails.data(), others](size_t at) { return (failed[at] & others) == 0; });
        });
    }
}

std::vector<FacetGroup> facetGroups(const RegisterWords &words, const FacetCounts &all, const FacetCounts &counts)
{
    std::vector<FacetGroup> groups;
    for (size_t i = 0; i < RegisterFacetCount; ++i) {
        const auto facet = static_cast<RegisterFacet>(i);
        FacetGroup group{facetCode(facet), groupTitle(facet), {}};
        for (const size_t place : listedPlaces(facet, all[i])) {
            FacetChoice choice = choiceAt(words, facet, place);
            if (choice.code.isEmpty() || (all[i][place] == 0 && !isOfFlags(facet)))
                continue;
            choice.count = place < counts[i].size() ? counts[i][place] : 0;
            group.choices.push_back(std::move(choice));
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace yumiao::store
