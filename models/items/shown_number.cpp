// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/shown_number.h"

#include "models/base/decimal.h"
#include "models/base/money.h"

namespace yumiao::items {

QString shownDecimal(const QString &plain)
{
    const bool negative = plain.startsWith(QLatin1Char('-'));
    QString text = negative ? plain.mid(1) : plain;
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3)
        text.insert(at, QLatin1Char(','));
    if (negative)
        text.prepend(QChar(0x2212));
    return text;
}

QString shownCount(qint64 number)
{
    return shownDecimal(QString::number(number));
}

QString shownWan(qint64 fen, int places)
{
    return shownDecimal(Money::fromFen(fen).toWanText(places));
}

QString shownShare(qint64 millionths)
{
    return QStringLiteral("%1%").arg(shownDecimal(decimalText(roundedShift(millionths, 2), 2)));
}

} // namespace yumiao::items
