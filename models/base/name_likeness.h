// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringView>

#include <vector>

namespace yumiao {

/// One trait of a name: two neighbouring characters (the first one also with the start of the name before it), or one
/// character alone.
using NameTrait = quint32;

/// The traits of a name that is folded already (foldedName()), each once, in ascending order. Safe from any thread.
[[nodiscard]] std::vector<NameTrait> nameTraits(QStringView folded);
/// Whether a trait is one character alone, which counts half.
[[nodiscard]] bool isSingleCharacter(NameTrait trait);

/// How rare the traits of names are in a register: what half of the district has in its name says little, a rare
/// character says much. Reading it is safe from any thread while nobody adds.
class NameRarity {
public:
    void add(const std::vector<NameTrait> &traits);
    /// Takes back one add() of the same traits.
    void remove(const std::vector<NameTrait> &traits);

    /// ln((N + 1) / (n + 0.5)) of N names of which n have the trait, half of it for a single character; never below 0.
    [[nodiscard]] double weight(NameTrait trait) const;
    /// The sum of the weights.
    [[nodiscard]] double weightOf(const std::vector<NameTrait> &traits) const;
    [[nodiscard]] qsizetype names() const { return m_names; }

private:
    QHash<NameTrait, qint32> m_namesWith;
    qsizetype m_names = 0;
};

/// The likeness of two names from 0 to 1: twice the weight of what they share by the sum of both weights (Dice). Names
/// without any weight have likeness 0. Both lists as nameTraits() gives them.
[[nodiscard]] double likeness(
    const std::vector<NameTrait> &a, const std::vector<NameTrait> &b, const NameRarity &rarity);

} // namespace yumiao
