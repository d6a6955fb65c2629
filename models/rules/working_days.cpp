// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/working_days.h"

#include <algorithm>

namespace yumiao::rules {

WorkingDays::WorkingDays(const std::vector<records::Holiday> &holidays)
{
    for (const records::Holiday &it : holidays) {
        if (!it.day.isValid() || !it.kind)
            continue;
        m_days.insert(it.day, {it.kind, it.title});
        if (it.kind == records::HolidayKind::Off && it.day == QDate(it.day.year(), 10, 1))
            m_arranged.insert(it.day.year());
    }
}

bool WorkingDays::works(QDate day) const
{
    const auto it = m_days.constFind(day);
    if (it != m_days.cend())
        return it->kind == records::HolidayKind::Working;
    return day.isValid() && day.dayOfWeek() <= Qt::Friday;
}

QString WorkingDays::titleOf(QDate day) const
{
    return m_days.value(day).title;
}

/// Goes on day by day until n working days are behind.
CountedDay WorkingDays::step(QDate from, int direction, int n) const
{
    QDate day = from;
    for (int left = n; left > 0 && day.isValid();) {
        day = day.addDays(direction);
        if (works(day))
            --left;
    }
    return {day, unarrangedIn(std::min(from, day), std::max(from, day))};
}

CountedDay WorkingDays::onOrAfter(QDate day) const
{
    return works(day) ? CountedDay{day, unarrangedIn(day, day)} : step(day, 1, 1);
}

CountedDay WorkingDays::onOrBefore(QDate day) const
{
    return works(day) ? CountedDay{day, unarrangedIn(day, day)} : step(day, -1, 1);
}

CountedDay WorkingDays::after(QDate day, int n) const
{
    return step(day, 1, n);
}

CountedDay WorkingDays::before(QDate day, int n) const
{
    return step(day, -1, n);
}

int WorkingDays::between(QDate first, QDate last) const
{
    int count = 0;
    for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1))
        count += works(day) ? 1 : 0;
    return count;
}

QSet<int> WorkingDays::unarrangedIn(QDate first, QDate last) const
{
    QSet<int> years;
    if (!first.isValid() || !last.isValid())
        return years;
    for (int year = first.year(); year <= last.year(); ++year)
        if (!isArranged(year))
            years.insert(year);
    return years;
}

} // namespace yumiao::rules
