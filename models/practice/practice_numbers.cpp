// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/practice_numbers.h"

namespace yumiao::practice {
namespace {

const QDate PlanBase(2020, 3, 31);

QDate lastMonthEnd(QDate day)
{
    const bool isEnd = day.addDays(1).day() == 1;
    return isEnd ? day : QDate(day.year(), day.month(), 1).addDays(-1);
}

} // namespace

int PracticeNumbers::share(int of5000) const
{
    return static_cast<int>((static_cast<qint64>(of5000) * enterprises + 2500) / 5000);
}

PracticeNumbers practiceNumbers(int enterprises, QDate today)
{
    PracticeNumbers it;
    it.enterprises = enterprises;
    it.today = today;
    it.dataDate = lastMonthEnd(today);
    it.base = PlanBase;
    it.months = (it.dataDate.year() - it.base.year()) * 12 + it.dataDate.month() - it.base.month();
    it.inBase = it.share(4213);
    it.inNow = it.share(4826);
    const int left = enterprises - it.inNow;
    it.leftBefore = left / 4;
    it.leftAfter = left - it.leftBefore;
    it.foundedBefore = it.inBase + it.leftBefore;
    it.foundedAfter = enterprises - it.foundedBefore;
    return it;
}

} // namespace yumiao::practice
