// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/district_standings.h"

#include <algorithm>

namespace yumiao::cultivation {

using eligibility::Ladder;
using eligibility::Tier;

namespace {

/// From 1; 0 for none.
size_t numberOfTier(const Ladder &ladder, const Tier *tier)
{
    return tier ? static_cast<size_t>(tier - ladder.tiers.data()) + 1 : 0;
}

/// The number of the tier just below one on a day; 0 when there is none.
size_t numberBelow(const Ladder &ladder, const Tier &tier, QDate on)
{
    size_t below = 0;
    for (const Tier *it = nextTier(ladder, nullptr, on); it && it != &tier; it = nextTier(ladder, it, on))
        below = numberOfTier(ladder, it);
    return below;
}

} // namespace

std::optional<size_t> DistrictStandings::placeOf(const QString &ladder, const QString &tier) const
{
    for (size_t place = 0; place < m_tiers.size(); ++place)
        if (m_tiers[place].ladder->code == ladder && m_tiers[place].tier->code == tier)
            return place;
    return std::nullopt;
}

std::optional<size_t> DistrictStandings::rowOf(RecordId enterprise) const
{
    const auto at = std::lower_bound(m_ids.begin(), m_ids.end(), enterprise);
    if (at == m_ids.end() || *at != enterprise)
        return std::nullopt;
    return static_cast<size_t>(at - m_ids.begin());
}

size_t DistrictStandings::ladderPlace(const Ladder &ladder) const
{
    const auto &all = m_book->ladders.ladders;
    return static_cast<size_t>(
        std::find_if(all.begin(), all.end(), [&](const Ladder &it) { return it.code == ladder.code; }) - all.begin());
}

std::optional<Standing> DistrictStandings::find(RecordId enterprise, size_t tier) const
{
    const auto row = rowOf(enterprise);
    if (!row || tier >= m_tiers.size())
        return std::nullopt;
    return m_standings[*row * m_tiers.size() + tier];
}

const Tier *DistrictStandings::tierOf(RecordId enterprise, const Ladder &ladder) const
{
    const auto row = rowOf(enterprise);
    const size_t place = ladderPlace(ladder);
    const auto &all = m_book->ladders.ladders;
    if (!row || place >= all.size())
        return nullptr;
    const quint8 number = m_tierNumbers[*row * all.size() + place];
    return number == 0 ? nullptr : &all[place].tiers[number - 1U];
}

std::optional<size_t> DistrictStandings::nextOf(RecordId enterprise, const Ladder &ladder) const
{
    if (!rowOf(enterprise))
        return std::nullopt;
    const size_t place = ladderPlace(ladder);
    if (place >= m_book->ladders.ladders.size())
        return std::nullopt;
    const Ladder &own = m_book->ladders.ladders[place];
    for (const Tier *it = nextTier(own, tierOf(enterprise, own), m_on); it; it = nextTier(own, it, m_on))
        if (const auto found = placeOf(own.code, it->code))
            return found;
    return std::nullopt;
}

std::vector<qint64> DistrictStandings::membersOf(const Ladder &ladder) const
{
    const size_t place = ladderPlace(ladder);
    const size_t ladders = m_book->ladders.ladders.size();
    std::vector<qint64> members(ladder.tiers.size());
    if (place >= ladders)
        return members;
    for (size_t row = 0; row < m_ids.size(); ++row)
        if (const size_t number = m_tierNumbers[row * ladders + place]; number > 0 && number <= members.size())
            ++members[number - 1];
    return members;
}

bool DistrictStandings::isCandidate(size_t row, const JudgedTier &tier, Candidacy candidacy) const
{
    const auto &all = m_book->ladders.ladders;
    const size_t number = m_tierNumbers[row * all.size() + ladderPlace(*tier.ladder)];
    if (number >= numberOfTier(*tier.ladder, tier.tier))
        return false;
    return candidacy == Candidacy::Everyone || number == numberBelow(*tier.ladder, *tier.tier, m_on);
}

std::vector<RecordId> DistrictStandings::candidates(
    size_t tier, Candidacy candidacy, const std::vector<eligibility::Nearness> &wanted) const
{
    std::vector<size_t> rows;
    const auto standing = [&](size_t row) -> const Standing & { return m_standings[row * m_tiers.size() + tier]; };
    for (size_t row = 0; tier < m_tiers.size() && row < m_ids.size(); ++row)
        if (isCandidate(row, m_tiers[tier], candidacy)
            && (wanted.empty() || std::find(wanted.begin(), wanted.end(), standing(row).nearness()) != wanted.end()))
            rows.push_back(row);
    std::sort(rows.begin(), rows.end(),
        [&](size_t a, size_t b) { return standsNearer(standing(a), m_ids[a], standing(b), m_ids[b]); });
    std::vector<RecordId> found;
    found.reserve(rows.size());
    std::transform(rows.begin(), rows.end(), std::back_inserter(found), [&](size_t row) { return m_ids[row]; });
    return found;
}

NearnessCounts DistrictStandings::counts(size_t tier, Candidacy candidacy) const
{
    NearnessCounts counts{};
    for (size_t row = 0; tier < m_tiers.size() && row < m_ids.size(); ++row)
        if (isCandidate(row, m_tiers[tier], candidacy))
            ++counts[static_cast<size_t>(m_standings[row * m_tiers.size() + tier].nearness())];
    return counts;
}

} // namespace yumiao::cultivation
