// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/name_likeness.h"

#include <algorithm>
#include <cmath>

namespace yumiao {
namespace {

constexpr char16_t NameStart = 0x0002; // no folded text has it
constexpr char16_t Alone = 0x0001;     // stands in the upper half of a trait that is one character
constexpr double WeightAlone = 0.5;

NameTrait traitOf(char16_t first, char16_t second)
{
    return (static_cast<NameTrait>(first) << 16U) | second;
}

} // namespace

std::vector<NameTrait> nameTraits(QStringView folded)
{
    std::vector<NameTrait> traits;
    traits.reserve(static_cast<size_t>(folded.size()) * 2);
    char16_t before = NameStart;
    for (const QChar c : folded) {
        traits.push_back(traitOf(before, c.unicode()));
        traits.push_back(traitOf(Alone, c.unicode()));
        before = c.unicode();
    }
    std::sort(traits.begin(), traits.end());
    traits.erase(std::unique(traits.begin(), traits.end()), traits.end());
    return traits;
}

bool isSingleCharacter(NameTrait trait)
{
    return trait >> 16U == Alone;
}

void NameRarity::add(const std::vector<NameTrait> &traits)
{
    ++m_names;
    for (const NameTrait trait : traits)
        ++m_namesWith[trait];
}

void NameRarity::remove(const std::vector<NameTrait> &traits)
{
    --m_names;
    for (const NameTrait trait : traits)
        if (const auto it = m_namesWith.find(trait); it != m_namesWith.end() && --*it <= 0)
            m_namesWith.erase(it);
}

double NameRarity::weight(NameTrait trait) const
{
    const double with = static_cast<double>(m_namesWith.value(trait, 0)) + 0.5;
    const double rarity = std::max(0.0, std::log((static_cast<double>(m_names) + 1.0) / with));
    return isSingleCharacter(trait) ? WeightAlone * rarity : rarity;
}

double NameRarity::weightOf(const std::vector<NameTrait> &traits) const
{
    double sum = 0.0;
    for (const NameTrait trait : traits)
        sum += weight(trait);
    return sum;
}

double likeness(const std::vector<NameTrait> &a, const std::vector<NameTrait> &b, const NameRarity &rarity)
{
    std::vector<NameTrait> common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    const double both = rarity.weightOf(a) + rarity.weightOf(b);
    return both > 0.0 ? 2.0 * rarity.weightOf(common) / both : 0.0;
}

} // namespace yumiao
