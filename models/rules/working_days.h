// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/holiday.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace yumiao::rules {

/// A day that was counted to, and the years on the way for which no arrangement is known: there only Saturdays and
/// Sundays were left out, which whoever shows the day must say.
struct CountedDay {
    QDate day;
    QSet<int> unarranged;
    friend bool operator==(const CountedDay &, const CountedDay &) = default;
};

/// Working days (工作日) by the arrangements of the State Council: a day off never works, a make-up working day always
/// works, every other day works from Monday to Friday. A plain value, safe from any thread.
class WorkingDays {
public:
    WorkingDays() = default;
    explicit WorkingDays(const std::vector<records::Holiday> &holidays);

    [[nodiscard]] bool works(QDate day) const;
    /// The holiday that a day off or a make-up working day belongs to; empty on all other days.
    [[nodiscard]] QString titleOf(QDate day) const;
    [[nodiscard]] bool isOff(QDate day) const { return m_days.value(day).kind == records::HolidayKind::Off; }
    [[nodiscard]] bool isMakeUp(QDate day) const { return m_days.value(day).kind == records::HolidayKind::Working; }
    /// Whether the arrangement of a year is known: its National Day (the last of the year's holidays) is in it.
    [[nodiscard]] bool isArranged(int year) const { return m_arranged.contains(year); }

    /// The day itself when it works, else the next one that does, or the one before.
    [[nodiscard]] CountedDay onOrAfter(QDate day) const;
    [[nodiscard]] CountedDay onOrBefore(QDate day) const;
    /// The nth working day after or before a day (n ≥ 1), which itself does not count.
    [[nodiscard]] CountedDay after(QDate day, int n) const;
    [[nodiscard]] CountedDay before(QDate day, int n) const;
    /// How many days work from the first to the last, both counted; 0 when the last comes first.
    [[nodiscard]] int between(QDate first, QDate last) const;
    /// The years from the first to the last day for which no arrangement is known.
    [[nodiscard]] QSet<int> unarrangedIn(QDate first, QDate last) const;

private:
    struct Arranged {
        std::optional<records::HolidayKind> kind;
        QString title;
    };
    [[nodiscard]] CountedDay step(QDate from, int direction, int n) const;
    QHash<QDate, Arranged> m_days;
    QSet<int> m_arranged;
};

} // namespace yumiao::rules
