// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"

#include <limits>

namespace yumiao {
namespace {

/// Half-width form of the characters that numbers are typed with.
QString narrowed(QStringView text)
{
    QString narrow = text.trimmed().toString();
    for (QChar &c : narrow) {
        const ushort u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E)
            c = QChar(u - 0xFEE0);
        else if (u == 0x2212 || u == 0x2013)
            c = QLatin1Char('-');
    }
    return narrow;
}

tl::unexpected<Error> refusedNumber(const char *what, QStringView text)
{
    return failure(Fault::Invalid, QLatin1String(what), {{QStringLiteral("value"), text.toString()}});
}

} // namespace

Result<qint64> scaledDecimal(QStringView text, int scale)
{
    const QString narrow = narrowed(text);
    if (narrow.isEmpty())
        return refusedNumber("number.empty", text);
    qsizetype i = 0;
    const bool negative = narrow.at(0) == QLatin1Char('-');
    if (negative || narrow.at(0) == QLatin1Char('+'))
        ++i;
    qint64 value = 0;
    int decimals = 0;
    bool point = false;
    bool digit = false;
    bool extra = false;
    for (; i < narrow.size(); ++i) {
        const ushort u = narrow.at(i).unicode();
        if (u == '.' && !point) {
            point = true;
        } else if (u == ',' && digit && !point) {
            continue;
        } else if (u >= '0' && u <= '9') {
            digit = true;
            if (point && decimals == scale) {
                extra = extra || u != '0';
                continue;
            }
            if (point)
                ++decimals;
            if (__builtin_mul_overflow(value, 10, &value) || __builtin_add_overflow(value, u - '0', &value))
                return refusedNumber("number.too_large", text);
        } else {
            return refusedNumber("number.not_a_number", text);
        }
    }
    if (!digit)
        return refusedNumber("number.not_a_number", text);
    if (extra)
        return refusedNumber("number.too_fine", text);
    for (; decimals < scale; ++decimals)
        if (__builtin_mul_overflow(value, 10, &value))
            return refusedNumber("number.too_large", text);
    return negative ? -value : value;
}

QString decimalText(qint64 scaled, int scale)
{
    const bool negative = scaled < 0;
    const quint64 size = negative ? 0U - static_cast<quint64>(scaled) : static_cast<quint64>(scaled);
    QString digits = QString::number(size).rightJustified(scale + 1, QLatin1Char('0'));
    if (scale > 0)
        digits.insert(digits.size() - scale, QLatin1Char('.'));
    return negative ? QLatin1Char('-') + digits : digits;
}

qint64 roundedShift(qint64 value, int drop)
{
    qint64 unit = 1;
    for (int i = 0; i < drop; ++i)
        unit *= 10;
    const qint64 rest = value % unit;
    const qint64 whole = value / unit;
    if (rest * 2 >= unit)
        return whole + 1;
    if (rest * 2 <= -unit && unit > 1)
        return whole - 1;
    return whole;
}

} // namespace yumiao
