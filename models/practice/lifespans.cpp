// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/lifespans.h"

#include <algorithm>

namespace yumiao::practice {
namespace {

constexpr int LateMonths = 6;
constexpr int LateGrowth = 186; // 31 a month, for 5,000
constexpr int OldestDays = 25 * 365;

/// What happens after the base day is split into the time before and during the last months.
struct LateParts {
    QDate lateFrom; ///< first day of the last months
    int left = 0;   ///< leave in the last months
    int founded = 0;
};

LateParts latePartsOf(const PracticeNumbers &numbers)
{
    LateParts parts;
    const QDate monthAfter = numbers.dataDate.addDays(1);
    parts.lateFrom = qMax(monthAfter.addMonths(-LateMonths), numbers.base.addDays(1));
    if (numbers.months <= LateMonths)
        return {parts.lateFrom, numbers.leftAfter, numbers.foundedAfter};
    parts.left = numbers.leftAfter * LateMonths / numbers.months;
    parts.founded = qMin(numbers.foundedAfter, numbers.share(LateGrowth) + parts.left);
    return parts;
}

} // namespace

std::vector<Lifespan> lifespans(const PracticeNumbers &numbers, Draw draw)
{
    const LateParts late = latePartsOf(numbers);
    std::vector<Lifespan> made;
    made.reserve(static_cast<size_t>(numbers.enterprises));
    for (int i = 0; i < numbers.foundedBefore; ++i) {
        Lifespan it{numbers.base.addDays(-draw.skewed(0, OldestDays)), {}};
        if (i < numbers.leftBefore) {
            it.established = it.established.addYears(-2);
            it.left = draw.day(it.established.addDays(200), numbers.base);
        } else if (i < numbers.leftBefore + late.left) {
            it.left = draw.day(late.lateFrom, numbers.dataDate);
        } else if (i < numbers.leftBefore + numbers.leftAfter) {
            it.left = draw.day(numbers.base.addDays(1), late.lateFrom.addDays(-1));
        }
        made.push_back(it);
    }
    for (int i = 0; i < numbers.foundedAfter; ++i)
        made.push_back({i < late.founded ? draw.day(late.lateFrom, numbers.dataDate)
                                         : draw.day(numbers.base.addDays(1), late.lateFrom.addDays(-1)),
            {}});
    draw.shuffle(made);
    return made;
}

int countIn(const std::vector<Lifespan> &lifespans, QDate day)
{
    return static_cast<int>(
        std::count_if(lifespans.begin(), lifespans.end(), [day](const Lifespan &it) { return it.isIn(day); }));
}

} // namespace yumiao::practice
