// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/similar_names.h"

#include "models/store/search_columns.h"

#include <QList>

#include <algorithm>
#include <bit>
#include <cmath>

namespace yumiao::store {
namespace {

constexpr int FewestShared = 3;          // features that a name shares, or it is not looked at further
constexpr double SingleWeight = 0.5;     // of one character beside a pair
constexpr double LengthWeight = 0.004;   // for each character that the name is longer or shorter, among equals
constexpr char32_t NotText = 0xFFFFFFFF; // a byte that no UTF-8 has there

bool isAscii(char32_t character)
{
    return character < 0x80;
}

size_t hashOf(char32_t character)
{
    return (character * 0x9E3779B1U) >> 22U; // the upper 10 bits
}

/// Reads the character that begins at `at` and moves behind it.
char32_t nextCharacter(QByteArrayView text, qsizetype &at)
{
    const auto byte = [&](qsizetype i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
    const char32_t first = byte(at);
    const int more = first < 0x80 ? 0 : first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    if (at + more >= text.size()) {
        at = text.size();
        return more == 0 ? first : NotText;
    }
    char32_t character = more == 0 ? first : first & (0x3FU >> static_cast<unsigned>(more));
    for (int i = 1; i <= more; ++i)
        character = (character << 6U) | (byte(at + i) & 0x3FU);
    at += more + 1;
    return character;
}

} // namespace

SimilarNames::SimilarNames(QStringView text)
{
    QList<uint> characters = text.toUcs4();
    characters.resize(std::min<qsizetype>(characters.size(), 30)); // a bit for each pair and each character
    m_length = static_cast<int>(characters.size());
    m_isWorthwhile = m_length >= FewestCharacters
        && std::count_if(characters.begin(), characters.end(), [](uint c) { return !isAscii(c); }) >= 3;
    for (auto &row : m_pairs)
        row.fill(NoFeature);
    m_firsts.fill(NoFeature);
    std::vector<int> places;
    for (const uint character : characters) {
        auto it = std::find(m_characters.begin(), m_characters.end(), character);
        if (it == m_characters.end())
            it = m_characters.insert(it, character);
        places.push_back(static_cast<int>(it - m_characters.begin()));
    }
    for (size_t i = 0; i < places.size(); ++i) {
        auto &feature = i == 0 ? m_firsts[static_cast<size_t>(places[0])]
                               : m_pairs[static_cast<size_t>(places[i - 1])][static_cast<size_t>(places[i])];
        if (feature == NoFeature)
            feature = static_cast<quint8>(m_pairFeatures++);
    }
    m_features = m_pairFeatures + static_cast<int>(m_characters.size());
    for (size_t i = 0; i < m_characters.size(); ++i) {
        size_t slot = hashOf(m_characters[i]);
        while (m_slots[slot] != 0)
            slot = (slot + 1) % m_slots.size();
        m_slots[slot] = static_cast<quint8>(i + 1);
    }
}

int SimilarNames::slotOf(char32_t character) const
{
    for (size_t slot = hashOf(character); m_slots[slot] != 0; slot = (slot + 1) % m_slots.size())
        if (m_characters[m_slots[slot] - 1U] == character)
            return m_slots[slot] - 1;
    return -1;
}

void SimilarNames::showLine(quint32 row, QByteArrayView line)
{
    Features features = 0;
    const auto add = [&](int feature) {
        if (feature != NoFeature)
            features |= Features{1} << static_cast<unsigned>(feature);
    };
    int length = 0;
    int last = -1;
    for (qsizetype at = 0; at < line.size(); ++length) {
        const int slot = slotOf(nextCharacter(line, at));
        if (slot >= 0) {
            add(m_pairFeatures + slot);
            if (length == 0)
                add(m_firsts[static_cast<size_t>(slot)]);
            else if (last >= 0)
                add(m_pairs[static_cast<size_t>(last)][static_cast<size_t>(slot)]);
        }
        last = slot;
    }
    if (std::popcount(features) >= FewestShared)
        m_candidates.push_back({row, features, static_cast<quint16>(std::min(length, 0xFFFF))});
}

void SimilarNames::show(quint32 row, QByteArrayView lines)
{
    const size_t before = m_candidates.size();
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf('\n');
        const QByteArrayView line = end < 0 ? lines : lines.first(end);
        lines = end < 0 ? QByteArrayView() : lines.sliced(end + 1);
        if (line.size() > 1 && static_cast<SearchLine>(line[0]) <= SearchLine::FormerName)
            showLine(row, line.sliced(1));
    }
    Features together = 0;
    for (size_t i = before; i < m_candidates.size(); ++i)
        together |= m_candidates[i].features;
    ++m_shown;
    for (; together != 0; together &= together - 1)
        ++m_counts[static_cast<size_t>(std::countr_zero(together))];
}

std::vector<double> SimilarNames::weights() const
{
    std::vector<double> weights;
    for (int i = 0; i < m_features; ++i) {
        const double rarity = std::log(1 + m_shown / std::max(1.0, 1.0 * m_counts[static_cast<size_t>(i)]));
        weights.push_back(i < m_pairFeatures ? rarity : SingleWeight * rarity);
    }
    return weights;
}

std::vector<SimilarNames::Found> SimilarNames::best() const
{
    if (!m_isWorthwhile)
        return {};
    const std::vector<double> weight = weights();
    double whole = 0;
    for (const double it : weight)
        whole += it;
    struct Scored {
        quint32 row;
        double likeness;
        double order;
    };
    std::vector<Scored> scored;
    for (const Candidate &candidate : m_candidates) {
        double shared = 0;
        for (Features left = candidate.features; left != 0; left &= left - 1)
            shared += weight[static_cast<size_t>(std::countr_zero(left))];
        const double likeness = shared / whole;
        if (likeness < Least)
            continue;
        const double order = likeness - LengthWeight * std::abs(candidate.length - m_length);
        if (!scored.empty() && scored.back().row == candidate.row) {
            if (order > scored.back().order)
                scored.back() = {candidate.row, likeness, order};
        } else {
            scored.push_back({candidate.row, likeness, order});
        }
    }
    std::stable_sort(scored.begin(), scored.end(), [](const Scored &a, const Scored &b) { return a.order > b.order; });
    std::vector<Found> found;
    for (size_t i = 0; i < std::min(scored.size(), Most); ++i)
        found.push_back({scored[i].row, scored[i].likeness});
    return found;
}

} // namespace yumiao::store
