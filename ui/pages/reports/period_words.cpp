// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/period_words.h"

namespace yumiao::ui::pages {
namespace {

constexpr int monthsListed = 36;
constexpr int quartersListed = 16;
constexpr int yearsListed = 6;

int listedOf(Period::Kind kind)
{
    switch (kind) {
    case Period::Kind::Month:
        return monthsListed;
    case Period::Kind::Quarter:
        return quartersListed;
    case Period::Kind::Year:
        return yearsListed;
    }
    return 0;
}

} // namespace

QString PeriodWords::name(const Period &period)
{
    const QString year = QString::number(period.first.year());
    switch (period.kind) {
    case Period::Kind::Month:
        return period.toText();
    case Period::Kind::Year:
        return tr("Year %1").arg(year);
    case Period::Kind::Quarter:
        break;
    }
    switch ((period.first.month() + 2) / 3) {
    case 1:
        return tr("First quarter of %1").arg(year);
    case 2:
        return tr("Second quarter of %1").arg(year);
    case 3:
        return tr("Third quarter of %1").arg(year);
    default:
        return tr("Fourth quarter of %1").arg(year);
    }
}

Period periodOf(Period::Kind kind, QDate day)
{
    switch (kind) {
    case Period::Kind::Year:
        return Period::yearOf(day);
    case Period::Kind::Quarter:
        return Period::quarterOf(day);
    case Period::Kind::Month:
        break;
    }
    return Period::monthOf(day);
}

std::vector<Period> periodsBack(Period::Kind kind, QDate today)
{
    std::vector<Period> periods{periodOf(kind, today)};
    for (int i = 1; i < listedOf(kind); ++i)
        periods.push_back(periodOf(kind, periods.back().first.addDays(-1)));
    return periods;
}

} // namespace yumiao::ui::pages
