// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/name_neighbours.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace yumiao {
namespace {

constexpr double Margin = 0.9999; // sums of the same weights in another order differ in their last digits

} // namespace

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

double NameNeighbours::sharedWeight(const Asked &asked, size_t place) const
{
    const auto &traits = m_traits[place];
    double shared = 0.0;
    size_t i = 0;
    for (size_t j = 0; i < asked.traits.size() && j < traits.size();) {
        if (asked.traits[i] == traits[j]) {
            shared += asked.weights[i++];
            ++j;
        } else if (asked.traits[i] < traits[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return shared;
}

std::vector<NameNeighbours::Neighbour> NameNeighbours::near(QStringView folded, double atLeast) const
{
    Asked asked{nameTraits(folded), {}};
    const double own = m_rarity.weightOf(asked.traits);
    std::vector<const Postings *> known; // the rarest first
    double left = 0.0;                   // weight not looked at yet
    for (const NameTrait trait : asked.traits) {
        const auto it = m_postings.constFind(trait);
        asked.weights.push_back(it == m_postings.cend() ? 0.0 : it->weight);
        left += asked.weights.back();
        if (it != m_postings.cend())
            known.push_back(&*it);
    }
    std::sort(known.begin(), known.end(), [](const Postings *a, const Postings *b) { return a->weight > b->weight; });

    // A name this like must share at least atLeast / (2 - atLeast) of the weight asked for; one that comes up only when
    // less than that is left cannot be reached any more.
    const double needed = own * atLeast / (2.0 - atLeast) * Margin;
    std::vector<double> seen(m_traits.size(), 0.0); // weight shared so far
    std::vector<quint32> candidates;
    for (const Postings *postings : known) {
        if (left < needed)
            break;
        for (quint32 i = postings->begin; i < postings->end; ++i) {
            const quint32 place = m_names[i];
            if (seen[place] == 0.0)
                candidates.push_back(place);
            seen[place] += postings->weight;
        }
        left -= postings->weight;
    }
    std::vector<Neighbour> found;
    for (const quint32 place : candidates) {
        const double both = own + m_weights[place];
        if (both <= 0.0 || 2.0 * (seen[place] + left) < atLeast * both * Margin)
            continue;
        if (const double alike = 2.0 * sharedWeight(asked, place) / both; alike >= atLeast)
            found.push_back({static_cast<qsizetype>(place), alike});
    }
    std::sort(found.begin(), found.end(), [](const Neighbour &a, const Neighbour &b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.place < b.place;
    });
    return found;
}

} // namespace yumiao
