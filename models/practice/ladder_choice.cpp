// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/ladder_choice.h"

#include <algorithm>
#include <array>

namespace yumiao::practice {
namespace {

using rules::Rung;

constexpr int YearsBefore = 6; // so that every certificate can have been given to it
const QDate FirstInnovative(2022, 8, 1);

struct RungSize {
    Rung rung;
    int of5000;
    qint64 leastWan; ///< revenue that suits it
    qint64 mostWan;
    qint64 leastPeople;
    qint64 mostPeople;
};
constexpr std::array RungSizes{
    RungSize{Rung::LittleGiant, 1, 16000, 24000, 220, 290},
    RungSize{Rung::Specialised, 8, 5200, 13500, 70, 260},
    RungSize{Rung::Innovative, 41, 1200, 9000, 30, 180},
    RungSize{Rung::Reserve, 126, 600, 6800, 20, 140},
};

bool suits(const Firm &firm, QDate today)
{
    const bool research
        = firm.trade->industry.startsWith(QLatin1String("65")) || firm.trade->industry.startsWith(QLatin1String("73"));
    return firm.isIn(today) && firm.life.established <= today.addYears(-YearsBefore)
        && (firm.isIndustrial() || research);
}

} // namespace

void chooseLadder(const Making &making, std::vector<Firm> &firms)
{
    const QDate today = making.numbers.today;
    Draw draw = making.draw(Stream::Ladder);
    std::vector<Firm *> candidates;
    for (Firm &firm : firms)
        if (suits(firm, today))
            candidates.push_back(&firm);
    draw.shuffle(candidates);
    size_t next = 0;
    for (const RungSize &size : RungSizes) {
        for (int i = 0; i < making.numbers.share(size.of5000) && next < candidates.size(); ++i) {
            Firm &firm = *candidates[next++];
            firm.rung = size.rung == Rung::Innovative && today < FirstInnovative ? Rung::Reserve : size.rung;
            firm.bulk = {records::SizeClass::Small, draw.between(size.leastPeople, size.mostPeople),
                draw.skewed(size.leastWan, size.mostWan)};
        }
    }
}

} // namespace yumiao::practice
