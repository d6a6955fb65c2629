// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/pace.h"

#include <algorithm>

namespace yumiao::rules {

std::optional<Elapsed> elapsedOn(QDate from, QDate to, QDate on)
{
    if (!from.isValid() || !to.isValid() || !on.isValid() || from >= to)
        return std::nullopt;
    const qint64 whole = from.daysTo(to);
    return Elapsed{std::clamp<qint64>(from.daysTo(on), 0, whole), whole};
}

double plannedValue(double base, double target, const Elapsed &elapsed)
{
    return base + (target - base) * elapsed.share();
}

bool isBehind(qint64 percent, const Elapsed &elapsed, Quantity points)
{
    // elapsed.days / elapsed.whole * 100 - percent > points, without the division
    const qint64 scale = Quantity::fromWhole(1).scaled();
    return (elapsed.days * 100 - percent * elapsed.whole) * scale > points.scaled() * elapsed.whole;
}

QDate dataDay(QDate on)
{
    return on.day() == on.daysInMonth() ? on : QDate(on.year(), on.month(), 1).addDays(-1);
}

int monthsLeft(QDate on, QDate end)
{
    if (!on.isValid() || !end.isValid())
        return 0;
    return std::max(0, (end.year() - on.year()) * 12 + end.month() - on.month());
}

QDate monthsBack(QDate on, int months)
{
    const QDate earlier = on.addMonths(-months);
    return on.day() == on.daysInMonth() ? QDate(earlier.year(), earlier.month(), earlier.daysInMonth()) : earlier;
}

} // namespace yumiao::rules
