// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/name_neighbours.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace yumiao {

NameNeighbours::NameNeighbours(const QStringList &folded)
{
    m_traits.reserve(static_cast<size_t>(folded.size()));
    std::vector<quint64> entries; // trait and place in one number, so that one sort gives the postings
    for (const QString &name : folded) {
        m_traits.push_back(nameTraits(name));
        m_rarity.add(m_traits.back());
        for (const NameTrait trait : m_traits.back())
            entries.push_back((static_cast<quint64>(trait) << 32U) | (m_traits.size() - 1));
    }
    std::sort(entries.begin(), entries.end());
    m_names.reserve(entries.size());
    for (size_t begin = 0; begin < entries.size();) {
        const auto trait = static_cast<NameTrait>(entries[begin] >> 32U);
        size_t end = begin;
        for (; end < entries.size() && entries[end] >> 32U == trait; ++end)
            m_names.push_back(static_cast<quint32>(entries[end]));
        m_postings.insert(trait, {static_cast<quint32>(begin), static_cast<quint32>(end), m_rarity.weight(trait)});
        begin = end;
    }
    m_weights.reserve(m_traits.size());
    for (const auto &traits : m_traits)
        m_weights.push_back(m_rarity.weightOf(traits));
}

std::vector<NameNeighbours::Neighbour> NameNeighbours::near(QStringView folded, double atLeast) const
{
    const auto traits = nameTraits(folded);
    const double own = m_rarity.weightOf(traits);
    std::vector<std::pair<double, const Postings *>> known; // the rarest first
    double left = 0.0;                                      // weight not looked at yet
    for (const NameTrait trait : traits)
        if (const auto it = m_postings.constFind(trait); it != m_postings.cend()) {
            known.emplace_back(it->weight, &*it);
            left += it->weight;
        }
    std::sort(known.begin(), known.end(), [](const auto &a, const auto &b) { return a.first > b.first; });

    // A name this like must share at least atLeast / (2 - atLeast) of the weight asked for; one that comes up only when
    // less than that is left cannot be reached any more.
    const double needed = own * atLeast / (2.0 - atLeast) * 0.9999;
    std::vector<quint32> candidates;
    for (const auto &[weight, postings] : known) {
        if (left < needed)
            break;
        candidates.insert(candidates.end(), m_names.begin() + postings->begin, m_names.begin() + postings->end);
        left -= weight;
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());

    std::vector<Neighbour> found;
    std::vector<NameTrait> common;
    for (const quint32 place : candidates) {
        common.clear();
        std::set_intersection(
            traits.begin(), traits.end(), m_traits[place].begin(), m_traits[place].end(), std::back_inserter(common));
        double shared = 0.0;
        for (const NameTrait trait : common)
            shared += m_postings.constFind(trait)->weight;
        const double both = own + m_weights[place];
        if (const double alike = both > 0.0 ? 2.0 * shared / both : 0.0; alike >= atLeast)
            found.push_back({static_cast<qsizetype>(place), alike});
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Neighbour &a, const Neighbour &b) { return a.likeness > b.likeness; });
    return found;
}

} // namespace yumiao
