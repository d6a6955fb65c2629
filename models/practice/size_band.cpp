// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/size_band.h"

#include <array>

namespace yumiao::practice {
namespace {

struct BandFrom {
    int division; ///< the first that it holds for; up to the next row
    SizeBand band;
};
constexpr std::array Bands{
    BandFrom{1, {8, 60, 300, 50, 500, 20000}},
    BandFrom{6, {20, 300, 1000, 300, 2000, 40000}},
    BandFrom{47, {15, 150, 800, 300, 6000, 80000}},
    BandFrom{51, {5, 20, 200, 1000, 5000, 40000}},
    BandFrom{52, {10, 50, 300, 100, 500, 20000}},
    BandFrom{53, {20, 300, 1000, 200, 3000, 30000}},
    BandFrom{59, {20, 100, 200, 100, 1000, 30000}},
    BandFrom{60, {20, 300, 1000, 100, 2000, 30000}},
    BandFrom{61, {10, 100, 300, 100, 2000, 10000}},
    BandFrom{63, {10, 100, 2000, 100, 1000, 100000}},
    BandFrom{65, {10, 100, 300, 50, 1000, 10000}},
    BandFrom{70, {20, 120, 600, 100, 1000, 200000}},
    BandFrom{71, {10, 100, 300, 80, 2000, 60000}},
};

} // namespace

SizeBand sizeBandOf(const QString &industry)
{
    const int division = industry.left(2).toInt();
    SizeBand found = Bands.front().band;
    for (const BandFrom &from : Bands)
        if (division >= from.division)
            found = from.band;
    return found;
}

Bulk drawBulk(const SizeBand &band, records::SizeClass size, Draw &draw)
{
    using records::SizeClass;
    switch (size) {
    case SizeClass::Micro:
        return {size, draw.skewed(1, band.smallPeople - 1), draw.skewed(band.smallWan / 30 + 1, band.smallWan - 1)};
    case SizeClass::Small:
        return {size, draw.skewed(band.smallPeople, qMin(band.mediumPeople - 1, band.smallPeople * 9)),
            draw.percent(15) ? draw.skewed(band.mediumWan, band.mediumWan * 3)
                             : draw.skewed(band.smallWan, band.mediumWan - 1)};
    case SizeClass::Medium:
    case SizeClass::Large:
        break;
    }
    return {SizeClass::Medium, draw.skewed(band.mediumPeople, qMin(band.largePeople - 1, band.mediumPeople * 2)),
        draw.skewed(band.mediumWan, qMin(band.largeWan, band.mediumWan * 8))};
}

} // namespace yumiao::practice
