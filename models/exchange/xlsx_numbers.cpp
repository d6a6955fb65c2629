// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_numbers.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr int SpreadsheetDigits = 15;
constexpr int SecondsOfDay = 86'400;

/// digits × 10^(point - number of digits): "0.0435" is digits "435", point -1.
struct DecimalDigits {
    bool negative = false;
    QString digits;
    int point = 0;
    bool exponent = false;
};

std::optional<DecimalDigits> digitsOf(QStringView text)
{
    DecimalDigits it;
    text = text.trimmed();
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        it.negative = text.startsWith(u'-');
        text = text.sliced(1);
    }
    const qsizetype e = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    int power = 0;
    if (e >= 0) {
        bool fine = false;
        power = text.sliced(e + 1).toInt(&fine);
        if (!fine || std::abs(power) > 400)
            return std::nullopt;
        it.exponent = true;
        text = text.first(e);
    }
    bool pointSeen = false;
    bool digitSeen = false;
    for (const QChar c : text) {
        if (c == u'.' && !pointSeen) {
            pointSeen = true;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        digitSeen = true;
        const bool leadingZero = it.digits.isEmpty() && c == u'0';
        if (!leadingZero)
            it.digits.append(c);
        if (!pointSeen && !leadingZero)
            ++it.point;
        else if (pointSeen && leadingZero)
            --it.point;
    }
    if (!digitSeen)
        return std::nullopt;
    it.point += power;
    while (it.digits.endsWith(u'0'))
        it.digits.chop(1);
    return it;
}

/// Nearly all numbers of a ledger stand in the file as they are read: then nothing is worked out.
bool isPlainAlready(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const qsizetype whole = point < 0 ? text.size() : point;
    if (whole < 1 || text.size() > SpreadsheetDigits || point == text.size() - 1)
        return false;
    if ((whole > 1 && text.front() == u'0') || (point >= 0 && text.back() == u'0') || text == u"0")
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; })
        && text.count(u'.') <= 1;
}

void roundToSpreadsheet(DecimalDigits &it)
{
    if (it.digits.size() <= SpreadsheetDigits)
        return;
    const bool up = it.digits.at(SpreadsheetDigits) >= u'5';
    it.digits.truncate(SpreadsheetDigits);
    qsizetype at = SpreadsheetDigits - 1;
    while (up && at >= 0 && it.digits.at(at) == u'9')
        it.digits[at--] = u'0';
    if (up && at >= 0)
        it.digits[at] = QChar(it.digits.at(at).unicode() + 1);
    if (up && at < 0) {
        it.digits.prepend(u'1');
        ++it.point;
    }
    while (it.digits.endsWith(u'0'))
        it.digits.chop(1);
}

QString writtenOut(const DecimalDigits &it)
{
    if (it.digits.isEmpty())
        return u"0"_s;
    QString text = it.digits;
    if (it.point <= 0)
        text.prepend(u"0."_s + QString(-it.point, u'0'));
    else if (it.point < text.size())
        text.insert(it.point, u'.');
    else
        text = text.leftJustified(it.point, u'0');
    return it.negative ? u'-' + text : text;
}

std::optional<QString> plainShifted(const QString &stored, int places)
{
    auto it = digitsOf(stored);
    if (!it)
        return std::nullopt;
    const bool whole = it->point >= it->digits.size();
    if (it->point < -20 || it->point > 300 || (whole && it->point > SpreadsheetDigits && it->exponent))
        return stored;
    if (!whole)
        roundToSpreadsheet(*it);
    if (!it->digits.isEmpty())
        it->point += places;
    return writtenOut(*it);
}

/// The first section of a format code without what is only shown: quoted text, escaped characters, brackets.
QString formatLetters(QStringView code)
{
    QString letters;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u';')
            break;
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QStringView inside = end < 0 ? QStringView() : code.sliced(i + 1, end - i - 1);
            if (inside.startsWith(u'h', Qt::CaseInsensitive) || inside.startsWith(u's', Qt::CaseInsensitive))
                letters.append(inside.at(0).toLower()); // [h]:mm counts hours beyond the day
            i = end < 0 ? code.size() : end;
        } else {
            letters.append(c.toLower());
        }
    }
    return letters.remove(u"am/pm"_s).remove(u"a/p"_s);
}

} // namespace

NumberStyle builtInStyle(int formatId)
{
    if (formatId == 9 || formatId == 10)
        return NumberStyle::Percent;
    if ((formatId >= 18 && formatId <= 21) || (formatId >= 32 && formatId <= 35) || (formatId >= 45 && formatId <= 47)
        || formatId == 55 || formatId == 56)
        return NumberStyle::Time;
    if (formatId == 22)
        return NumberStyle::DateTime;
    const bool date = (formatId >= 14 && formatId <= 17) || (formatId >= 27 && formatId <= 36)
        || (formatId >= 50 && formatId <= 58);
    return date ? NumberStyle::Date : NumberStyle::General;
}

NumberStyle styleOfFormat(QStringView code)
{
    const QString letters = formatLetters(code);
    if (letters.contains(u"general"_s) || letters.startsWith(u"g/"_s))
        return NumberStyle::General;
    const bool time = letters.contains(u'h') || letters.contains(u's');
    const bool digits = letters.contains(u'0') || letters.contains(u'#');
    // "e" is the year of the era in Chinese and Japanese formats, and the exponent beside digits.
    const bool day = letters.contains(u'y') || letters.contains(u'd') || (letters.contains(u'e') && !digits)
        || (letters.contains(u'm') && !time);
    if (day)
        return time ? NumberStyle::DateTime : NumberStyle::Date;
    if (time)
        return NumberStyle::Time;
    return letters.contains(u'%') ? NumberStyle::Percent : NumberStyle::General;
}

std::optional<QString> plainNumber(const QString &stored)
{
    return plainShifted(stored, 0);
}

std::optional<QString> percentText(const QString &stored)
{
    const auto text = plainShifted(stored, 2);
    return text ? std::optional(*text + u'%') : std::nullopt;
}

std::optional<QString> serialDateText(const QString &stored, DateSystem system)
{
    bool fine = false;
    const double serial = stored.toDouble(&fine);
    const bool from1904 = system == DateSystem::From1904;
    if (!fine || !(serial >= (from1904 ? 0 : 1)) || serial >= (from1904 ? 2'957'004 : 2'958'466))
        return std::nullopt;
    qint64 day = static_cast<qint64>(std::floor(serial));
    qint64 seconds = std::llround((serial - std::floor(serial)) * SecondsOfDay);
    if (seconds == SecondsOfDay) {
        ++day;
        seconds = 0;
    }
    if (!from1904 && day == 60)
        return std::nullopt;
    const QDate zero = from1904 ? QDate(1904, 1, 1) : day < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    const QDate date = zero.addDays(day);
    if (!date.isValid() || date.year() > 9999)
        return std::nullopt;
    const QString text = date.toString(Qt::ISODate);
    if (seconds == 0)
        return text;
    return text + u' ' + QTime(0, 0).addSecs(static_cast<int>(seconds)).toString(Qt::ISODate);
}

Cell numberCell(const QString &stored, NumberStyle style, DateSystem system)
{
    const auto number = isPlainAlready(stored) ? std::optional(stored) : plainNumber(stored);
    if (!number)
        return {CellKind::Text, stored, {}};
    switch (style) {
    case NumberStyle::Percent:
        return {CellKind::Percent, *percentText(stored), stored};
    case NumberStyle::Date:
    case NumberStyle::DateTime:
        if (const auto date = serialDateText(stored, system))
            return {CellKind::Date, *date, stored};
        break;
    case NumberStyle::Time: {
        const double part = stored.toDouble();
        if (part >= 0 && part < 1)
            return {CellKind::Text,
                QTime(0, 0).addSecs(static_cast<int>(part * SecondsOfDay + 0.5)).toString(Qt::ISODate), {}};
        break;
    }
    case NumberStyle::General:
        break;
    }
    return {CellKind::Number, *number, stored};
}

} // namespace yumiao::exchange
