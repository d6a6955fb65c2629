// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plantext/date_finder.h"

#include <QRegularExpression>

#include <algorithm>

namespace yumiao::plantext {
namespace {

using namespace Qt::StringLiterals;

QDate lastDayOf(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? first.addDays(first.daysInMonth() - 1) : QDate();
}

/// The last day that the written words allow.
QDate lastDay(int year, const QRegularExpressionMatch &found)
{
    if (const QString part = found.captured(u"part"_s); part == u"上半年"_s)
        return lastDayOf(year, 6);
    else if (const auto quarter = u"一二三四"_s.indexOf(found.captured(u"quarter"_s));
             !found.captured(u"quarter"_s).isEmpty() && quarter >= 0)
        return lastDayOf(year, static_cast<int>(quarter + 1) * 3);
    if (found.captured(u"month"_s).isEmpty())
        return {year, 12, 31};
    const int month = found.captured(u"month"_s).toInt();
    const QString day = found.captured(u"day"_s);
    return day.isEmpty() ? lastDayOf(year, month) : QDate(year, month, day.toInt());
}

bool overlaps(const std::vector<FoundDate> &dates, qsizetype at)
{
    for (const FoundDate &date : dates)
        if (at >= date.where.at && at < date.where.end())
            return true;
    return false;
}

void findYearly(QStringView part, qsizetype offset, std::vector<FoundDate> &dates)
{
    static const QRegularExpression pattern(
        u"每年 *(?:的 *)?(?<month>\\d{1,2}) *月(?: *(?<day>\\d{1,2}) *日|[底末])?前?"_s);
    for (auto it = pattern.globalMatch(part); it.hasNext();) {
        const auto found = it.next();
        const QDate day = lastDay(2023, found); // any year without a leap day: the day of each year is kept
        if (day.isValid())
            dates.push_back(
                {{offset + found.capturedStart(), found.capturedLength()}, {}, day.toString(u"MM-dd"_s), true, false});
    }
}

void findWritten(QStringView part, qsizetype offset, std::vector<FoundDate> &dates)
{
    static const QRegularExpression pattern(
        u"(?<before>力争到|力争|截至|截止|到|至|于|在)? *(?<year>\\d{4}) *年 *"
        "(?:(?<month>\\d{1,2}) *月(?: *(?<day>\\d{1,2}) *日)?|(?<part>上半年|下半年)|第?(?<quarter>[一二三四])季度)?"
        "(?<after>年?[底末内]?(?:以前|之前|前)?)(?<since>以来|起)?"_s);
    for (auto it = pattern.globalMatch(part); it.hasNext();) {
        const auto found = it.next();
        const qsizetype at = offset + found.capturedStart();
        const QDate day = lastDay(found.captured(u"year"_s).toInt(), found);
        if (overlaps(dates, at) || !day.isValid())
            continue;
        const bool said = !found.captured(u"before"_s).isEmpty() || !found.captured(u"after"_s).isEmpty();
        const bool isDeadline = said && found.captured(u"since"_s).isEmpty();
        dates.push_back({{at, found.capturedLength()}, day, {}, isDeadline, false});
    }
}

void findRelative(QStringView part, qsizetype offset, std::vector<FoundDate> &dates)
{
    static const QRegularExpression pattern(u"(?<![\\d一二三四五六七八九十两几])(?:[今明本当]年|年)[底末内]前?"_s);
    for (auto it = pattern.globalMatch(part); it.hasNext();) {
        const auto found = it.next();
        const qsizetype at = offset + found.capturedStart();
        if (!overlaps(dates, at))
            dates.push_back({{at, found.capturedLength()}, {}, {}, true, true});
    }
}

} // namespace

std::vector<FoundDate> findDates(const QString &narrowText, Stretch where)
{
    const QStringView part = QStringView(narrowText).mid(where.at, where.length);
    std::vector<FoundDate> dates;
    findYearly(part, where.at, dates);
    findWritten(part, where.at, dates);
    findRelative(part, where.at, dates);
    std::sort(
        dates.begin(), dates.end(), [](const FoundDate &a, const FoundDate &b) { return a.where.at < b.where.at; });
    return dates;
}

std::pair<QDate, QDate> periodIn(QStringView narrowText)
{
    static const QRegularExpression pattern(u"(\\d{4}) *年? *(?:—+|–|-+|~|至|到) *(\\d{4}) *年"_s);
    const auto found = pattern.match(narrowText);
    if (!found.hasMatch())
        return {};
    const QDate from(found.capturedView(1).toInt(), 1, 1);
    const QDate to(found.capturedView(2).toInt(), 12, 31);
    return from <= to ? std::pair(from, to) : std::pair<QDate, QDate>();
}

} // namespace yumiao::plantext
