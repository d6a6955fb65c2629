// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cell_reading.h"

#include "models/base/chinese_date.h"
#include "models/base/decimal.h"

#include <algorithm>
#include <array>

namespace yumiao::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr int FinestPlaces = 9; ///< of scaledDecimal
constexpr qsizetype SpreadsheetDigits = 15;

tl::unexpected<Error> refuseCell(QString what, const Cell &cell)
{
    return failure(Fault::Invalid, std::move(what), {{u"value"_s, cell.text}});
}

Error withWord(Error error, const QString &word, const Cell &cell)
{
    error.what.replace(u"number."_s, word);
    error.detail.insert(u"value"_s, cell.text);
    return error;
}

bool isComputed(const Cell &cell)
{
    return cell.kind == CellKind::Number || cell.kind == CellKind::Percent;
}

/// Keeps `places` decimals and rounds half away from zero; text that is no plain number is left alone.
QString roundedText(const QString &text, int places)
{
    const qsizetype point = text.indexOf(u'.');
    if (point < 0 || text.size() - point - 1 <= places)
        return text;
    const auto whole = scaledDecimal(QStringView(text).first(point + 1 + places), places);
    if (!whole)
        return text;
    const bool up = text.at(point + 1 + places) >= u'5';
    const qint64 step = text.startsWith(u'-') ? -1 : 1;
    return decimalText(*whole + (up ? step : 0), places);
}

/// The power of ten from this unit to 分.
int placesOf(Unit unit)
{
    switch (unit) {
    case Unit::Yuan:
        return 2;
    case Unit::Thousand:
        return 5;
    case Unit::Wan:
        return 6;
    case Unit::Million:
        return 8;
    case Unit::Yi:
        return 10;
    case Unit::None:
    case Unit::ForeignMoney:
    case Unit::Percent:
    case Unit::PerMille:
        break;
    }
    return -1;
}

Result<qint64> scaledCell(const Cell &cell, const QString &digits, int places)
{
    const int taken = std::min(places, FinestPlaces);
    auto scaled = scaledDecimal(isComputed(cell) ? roundedText(digits, taken) : digits, taken);
    for (int i = taken; scaled && i < places; ++i) {
        if (__builtin_mul_overflow(*scaled, 10, &*scaled))
            return failure(Fault::Invalid, u"number.too_large"_s);
    }
    return scaled;
}

QStringView trimmedMarks(QStringView text)
{
    const auto isEdge = [](QChar c) {
        const ushort u = c.unicode();
        return c.isSpace() || u == 0x200B || u == 0xFEFF || u == 0x2060;
    };
    while (!text.isEmpty() && isEdge(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isEdge(text.back()))
        text.chop(1);
    return text;
}

} // namespace

bool isBlank(const Cell &cell)
{
    if (cell.kind == CellKind::Error)
        return false;
    static const std::array<QStringView, 9> NothingToSay{u"", u"-", u"--", u"—", u"——", u"–", u"/", u"\\", u"－"};
    const QStringView text = trimmedMarks(cell.text);
    return std::find(NothingToSay.begin(), NothingToSay.end(), text) != NothingToSay.end();
}

Result<QString> readText(const Cell &cell)
{
    if (cell.kind == CellKind::Error)
        return refuseCell(u"cell.error"_s, cell);
    return trimmedMarks(cell.text).toString();
}

Result<Money> readMoney(const Cell &cell, Unit columnUnit)
{
    if (cell.kind == CellKind::Error)
        return refuseCell(u"cell.error"_s, cell);
    QString digits = compact(cell.text);
    const Unit own = takeUnit(digits, true);
    const Unit unit = own == Unit::None ? columnUnit : own;
    if (unit == Unit::ForeignMoney)
        return refuseCell(u"money.foreign_currency"_s, cell);
    if (cell.kind == CellKind::Date || own == Unit::Percent || own == Unit::PerMille)
        return refuseCell(u"money.not_a_number"_s, cell);
    const int places = placesOf(unit);
    if (places < 0) {
        const bool number = scaledDecimal(digits, FinestPlaces).has_value();
        return refuseCell(number ? u"money.unit_unknown"_s : u"money.not_a_number"_s, cell);
    }
    return scaledCell(cell, digits, places).map(Money::fromFen).map_error([&](Error error) {
        return withWord(std::move(error), u"money."_s, cell);
    });
}

Result<qint64> readCount(const Cell &cell)
{
    if (cell.kind == CellKind::Error)
        return refuseCell(u"cell.error"_s, cell);
    static const std::array<QStringView, 10> Counters{
        u"人", u"名", u"户", u"家", u"个", u"项", u"件", u"台", u"笔", u"个月"};
    QString digits = compact(cell.text);
    for (auto it = Counters.rbegin(); it != Counters.rend(); ++it) {
        if (digits.endsWith(*it)) {
            digits.chop(it->size());
            break;
        }
    }
    int places = 0;
    if (digits.endsWith(u'万')) {
        digits.chop(1);
        places = 4;
    }
    const auto count = cell.kind == CellKind::Date ? scaledDecimal(u"?", 0) : scaledDecimal(digits, places);
    if (!count)
        return failure(withWord(count.error(), u"number."_s, cell));
    if (*count < 0)
        return refuseCell(u"number.negative"_s, cell);
    return *count;
}

Result<Rate> readRate(const Cell &cell, Unit columnUnit)
{
    if (cell.kind == CellKind::Error)
        return refuseCell(u"cell.error"_s, cell);
    QString digits = compact(cell.text);
    const Unit own = takeUnit(digits, false);
    const Unit unit = own == Unit::None ? columnUnit : own;
    if (cell.kind == CellKind::Date || (own != Unit::None && own != Unit::Percent && own != Unit::PerMille))
        return refuseCell(u"rate.not_a_number"_s, cell);
    if (unit != Unit::Percent && unit != Unit::PerMille) {
        const bool number = scaledDecimal(digits, FinestPlaces).has_value();
        return refuseCell(number ? u"rate.unit_unknown"_s : u"rate.not_a_number"_s, cell);
    }
    const int places = unit == Unit::Percent ? 4 : 3;
    return scaledCell(cell, digits, places).map(Rate::fromMillionths).map_error([&](Error error) {
        return withWord(std::move(error), u"rate."_s, cell);
    });
}

Result<bool> readFlag(const Cell &cell)
{
    if (cell.kind == CellKind::Error)
        return refuseCell(u"cell.error"_s, cell);
    static const std::array<QStringView, 12> Yes{
        u"是", u"有", u"对", u"√", u"✓", u"✔", u"☑", u"y", u"yes", u"1", u"true", u"已"};
    static const std::array<QStringView, 13> No{
        u"否", u"无", u"不是", u"没有", u"错", u"×", u"✗", u"✘", u"n", u"no", u"0", u"false", u"未"};
    const QString word = compact(cell.text).toLower();
    if (std::find(Yes.begin(), Yes.end(), word) != Yes.end())
        return true;
    if (std::find(No.begin(), No.end(), word) != No.end())
        return false;
    return refuseCell(u"flag.unknown"_s, cell);
}

Result<QDate> readDateCell(const Cell &cell, DateSystem system)
{
    if (cell.kind == CellKind::Error)
        return refuseCell(u"cell.error"_s, cell);
    if (cell.kind == CellKind::Percent || cell.kind == CellKind::Bool)
        return refuseCell(u"date.not_a_date"_s, cell);
    if (cell.kind == CellKind::Date) {
        const QDate date = QDate::fromString(cell.text.left(10), Qt::ISODate);
        if (date.isValid())
            return date;
    }
    // Numbers below are years (2020) or could be anything; those above are months (202003) and days (20200330).
    const double number = cell.text.trimmed().toDouble();
    const double offset = system == DateSystem::From1904 ? 1462 : 0;
    DateReading reading;
    reading.allowSerial = number + offset >= 10'958 && number + offset < 73'051;
    reading.serial1904 = system == DateSystem::From1904;
    return readDate(trimmedMarks(cell.text), reading);
}

Result<CreditCode> readCode(const Cell &cell)
{
    if (cell.kind == CellKind::Error)
        return refuseCell(u"cell.error"_s, cell);
    QStringView text = trimmedMarks(cell.text);
    if (text.startsWith(u"=\"") && text.endsWith(u'"') && text.size() > 3)
        text = text.sliced(2, text.size() - 3);
    if (text.startsWith(u'\''))
        text = text.sliced(1);
    // A spreadsheet keeps 15 digits and fills up with zeros; a program that wrote all 18 left the check right.
    const bool lost = text.size() > SpreadsheetDigits && text.endsWith(u"000");
    if (cell.kind == CellKind::Number && (lost || text.contains(u'e', Qt::CaseInsensitive)))
        return refuseCell(u"code.scientific"_s, cell);
    return CreditCode::parse(text);
}

} // namespace yumiao::exchange
