// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/chinese_date.h"

#include <QRegularExpression>

namespace yumiao {
namespace {

constexpr QStringView ChineseDigits = u"〇一二三四五六七八九";
constexpr int FirstYear = 1900;
constexpr int LastYear = 2100;
constexpr qint64 LeapDayThatNeverWas = 60;  // the 1900 system's 29 February 1900
constexpr qint64 LargestSerial = 1'000'000; // beyond the year 4600: certainly not meant

tl::unexpected<Error> refusedDate(const char *what, QStringView text)
{
    return failure(Fault::Invalid, QLatin1String(what), {{QStringLiteral("value"), text.toString()}});
}

/// Half-width, without blanks beside the separators.
QString narrowedDate(QStringView text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s*([-/.年月])\\s*|\\s+(?=[日号])"));
    QString narrow;
    for (QChar c : text.trimmed()) {
        const ushort u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E)
            c = QChar(u - 0xFEE0);
        else if (c.isSpace())
            c = QLatin1Char(' ');
        else if (u == 0x2010 || u == 0x2013 || u == 0x2014 || u == 0x2212)
            c = QLatin1Char('-');
        narrow.append(c);
    }
    return narrow.replace(blanks, QStringLiteral("\\1"));
}

/// 十, 十一, 二十, 三十一 as a number; -1 for what is no number of a month or day.
int chineseNumber(QStringView text)
{
    const qsizetype ten = text.indexOf(QChar(0x5341));
    if (ten < 0)
        return text.size() == 1 ? static_cast<int>(ChineseDigits.indexOf(text.front())) : -1;
    const auto digit = [](QStringView one, int without) {
        return one.isEmpty() ? without : one.size() == 1 ? static_cast<int>(ChineseDigits.indexOf(one.front())) : -1;
    };
    const int tens = digit(text.left(ten), 1);
    const int ones = digit(text.mid(ten + 1), 0);
    return tens < 1 || ones < 0 ? -1 : 10 * tens + ones;
}

/// 二〇二〇年三月五日, as official documents close, in the digits that the rest reads. Everything else as it is.
QString inDigits(const QString &date)
{
    static const QRegularExpression official(QStringLiteral(
        "^([〇零○一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})[日号]?)?$"));
    const auto match = official.match(date);
    if (!match.hasMatch())
        return date;
    int year = 0;
    for (const QChar digit : match.capturedView(1))
        year = 10 * year + qMax(0, static_cast<int>(ChineseDigits.indexOf(digit)));
    const int month = chineseNumber(match.capturedView(2));
    const int day = match.capturedLength(3) > 0 ? chineseNumber(match.capturedView(3)) : 0;
    if (month < 0 || day < 0)
        return date;
    if (match.capturedLength(3) == 0)
        return QStringLiteral("%1年%2月").arg(year).arg(month);
    return QStringLiteral("%1年%2月%3日").arg(year).arg(month).arg(day);
}

Result<QDate> checkedDate(int year, int month, int day, QStringView text)
{
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return refusedDate("date.impossible", text);
    if (year < FirstYear || year > LastYear)
        return refusedDate("date.out_of_range", text);
    const QDate date(year, month, day);
    if (!date.isValid())
        return refusedDate("date.impossible", text);
    return date;
}

/// `day` is empty where the text names a month only.
Result<QDate> fromParts(QStringView year, QStringView month, QStringView day, DateReading reading, QStringView text)
{
    if (!day.isEmpty())
        return checkedDate(year.toInt(), month.toInt(), day.toInt(), text);
    const auto first = checkedDate(year.toInt(), month.toInt(), 1, text);
    if (!first || reading.allowMonth)
        return first;
    return refusedDate("date.no_day", text);
}

bool looksLikeYear(QStringView digits)
{
    return digits.size() == 4 && digits.toInt() >= FirstYear && digits.toInt() <= LastYear;
}

/// Eight digits are a date, six that begin with 19 or 20 a month, four that could be a year are never a day number.
Result<QDate> fromDigits(const QString &digits, DateReading reading, QStringView text)
{
    static const QRegularExpression compact(QStringLiteral("^(?:(\\d{4})(\\d{2})(\\d{2})|((?:19|20)\\d{2})(\\d{2}))$"));
    static const QRegularExpression serial(QStringLiteral("^(\\d{1,6})(?:\\.\\d*)?$"));
    const auto match = compact.match(digits);
    if (match.hasMatch() && digits.size() == 8)
        return fromParts(match.capturedView(1), match.capturedView(2), match.capturedView(3), reading, text);
    if (match.hasMatch())
        return fromParts(match.capturedView(4), match.capturedView(5), {}, reading, text);
    if (looksLikeYear(digits.endsWith(QChar(0x5E74)) ? QStringView(digits).chopped(1) : QStringView(digits))) // 年
        return refusedDate("date.no_day", text);
    const auto number = serial.match(digits);
    if (!reading.allowSerial || !number.hasMatch())
        return refusedDate("date.not_a_date", text);
    auto date = dateOfSerial(number.capturedView(1).toLongLong(), reading.serial1904);
    if (!date)
        date.error().detail.insert(QStringLiteral("value"), text.toString());
    return date;
}

} // namespace

Result<QDate> readDate(QStringView text, DateReading reading)
{
    // 1 year, 2 separator, 3 month, 4 day, then a time of day that is dropped.
    static const QRegularExpression separated(
        QStringLiteral("^(\\d{4})(?|([-/.])(\\d{1,2})(?:\\2(\\d{1,2}))?|(年)(\\d{1,2})月(?:(\\d{1,2})[日号]?)?)"
                       "(?:[T ]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?$"));
    const QString narrow = inDigits(narrowedDate(text));
    if (narrow.isEmpty())
        return refusedDate("date.empty", text);
    const auto match = separated.match(narrow);
    if (!match.hasMatch())
        return fromDigits(narrow, reading, text);
    return fromParts(match.capturedView(1), match.capturedView(3), match.capturedView(4), reading, text);
}

Result<QDate> dateOfSerial(qint64 days, bool serial1904)
{
    const QString text = QString::number(days);
    if (days < 0 || days > LargestSerial)
        return refusedDate("date.out_of_range", text);
    if (!serial1904 && days == LeapDayThatNeverWas)
        return refusedDate("date.impossible", text);
    const QDate zero = serial1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days > LeapDayThatNeverWas ? 30 : 31);
    const QDate date = zero.addDays(days);
    return checkedDate(date.year(), date.month(), date.day(), text);
}

} // namespace yumiao
