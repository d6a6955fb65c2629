// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/period.h"

#include <QRegularExpression>

namespace yumiao {
namespace {

Period spanning(Period::Kind kind, QDate first, int months)
{
    return {kind, first, first.addMonths(months).addDays(-1)};
}

} // namespace

Period Period::yearOf(QDate day)
{
    return spanning(Kind::Year, QDate(day.year(), 1, 1), 12);
}

Period Period::quarterOf(QDate day)
{
    return spanning(Kind::Quarter, QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1), 3);
}

Period Period::monthOf(QDate day)
{
    return spanning(Kind::Month, QDate(day.year(), day.month(), 1), 1);
}

Result<Period> Period::parse(QStringView text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})(?:[Qq]([1-4])|-(0[1-9]|1[0-2]))?$"));
    const auto match = pattern.match(text.trimmed().toString());
    if (!match.hasMatch() || match.capturedView(1).toInt() < 1900)
        return failure(Fault::Invalid, QStringLiteral("period.unknown"), {{QStringLiteral("value"), text.toString()}});
    const int year = match.capturedView(1).toInt();
    if (match.hasCaptured(2) && !match.capturedView(2).isEmpty())
        return quarterOf(QDate(year, match.capturedView(2).toInt() * 3, 1));
    if (match.hasCaptured(3) && !match.capturedView(3).isEmpty())
        return monthOf(QDate(year, match.capturedView(3).toInt(), 1));
    return yearOf(QDate(year, 1, 1));
}

QString Period::toText() const
{
    switch (kind) {
    case Kind::Year:
        return QString::number(first.year());
    case Kind::Quarter:
        return QStringLiteral("%1Q%2").arg(first.year()).arg((first.month() + 2) / 3);
    case Kind::Month:
        return first.toString(QStringLiteral("yyyy-MM"));
    }
    Q_UNREACHABLE();
}

} // namespace yumiao
