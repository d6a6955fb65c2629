// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/name_likeness.h"

namespace yumiao {

/// Many names, ready to be asked which of them are like another one: an inverted index of their traits. A hundred
/// thousand names take some 40 MB and a good second to build. Safe from any thread once it is built.
class NameNeighbours {
public:
    /// The names folded already (foldedName()); they are known by their place in this list. The rarity is their own.
    explicit NameNeighbours(const QStringList &folded);

    struct Neighbour {
        qsizetype place = 0;
        double likeness = 0.0;
    };
    /// The names whose likeness to `folded` is at least `atLeast` (above 0), the most like first, equals by place.
    [[nodiscard]] std::vector<Neighbour> near(QStringView folded, double atLeast) const;

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_weights.size()); }
    [[nodiscard]] const NameRarity &rarity() const { return m_rarity; }

private:
    struct Postings {
        quint32 begin = 0;
        quint32 end = 0;
        double weight = 0.0;
    };
    struct Asked {
        std::vector<NameTrait> traits;
        std::vector<double> weights; ///< of each trait
    };
    [[nodiscard]] double sharedWeight(const Asked &asked, size_t place) const;

    NameRarity m_rarity;
    QHash<NameTrait, Postings> m_postings;
    std::vector<quint32> m_names;                 ///< places, trait after trait
    std::vector<std::vector<NameTrait>> m_traits; ///< of each name
    std::vector<double> m_weights;                ///< of each name
};

} // namespace yumiao
