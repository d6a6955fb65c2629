// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cell_reading.h"
#include "models/exchange/xlsx_numbers.h"
#include "models/exchange/xlsx_text.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::exchange;

class tst_CellReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainNumbers_data();
    void plainNumbers();
    void formats_data();
    void formats();
    void places();
    void money_data();
    void money();
    void computedMoneyIsRounded();
    void counts_data();
    void counts();
    void rates_data();
    void rates();
    void flags();
    void dates_data();
    void dates();
    void codes_data();
    void codes();
    void blanksAndText();
    void errorCells();
};

static Cell textCell(const QString &text)
{
    return {CellKind::Text, text, {}};
}

static Cell storedNumber(const QString &stored, NumberStyle style = NumberStyle::General)
{
    return numberCell(stored, style, DateSystem::From1900);
}

template <typename T, typename F>
static QString told(const Result<T> &value, F words)
{
    return value ? words(*value) : value.error().what;
}

void tst_CellReading::plainNumbers_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("plain");
    const auto add
        = [](const QString &stored, const QString &plain) { QTest::newRow(qPrintable(stored)) << stored << plain; };
    add(u"4.3499999999999997E-2"_s, u"0.0435"_s);
    add(u"0.30000000000000004"_s, u"0.3"_s);
    add(u"8.0999999999999996"_s, u"8.1"_s);
    add(u"0.99999999999999999"_s, u"1"_s);
    add(u"-1.5E3"_s, u"-1500"_s);
    add(u"1.5e-3"_s, u"0.0015"_s);
    add(u"00012.50"_s, u"12.5"_s);
    add(u"0"_s, u"0"_s);
    add(u"-0.0"_s, u"0"_s);
    add(u"0E5"_s, u"0"_s);
    add(u"100"_s, u"100"_s);
    add(u"1.3800000000E10"_s, u"13800000000"_s);
    add(u"512002000001234"_s, u"512002000001234"_s);
    add(u"9.1350100000100403E+17"_s, u"9.1350100000100403E+17"_s);
    add(u"913501000001004312"_s, u"913501000001004312"_s);
    add(u"1E308"_s, u"1E308"_s);
    add(u"1E-300"_s, u"1E-300"_s);
    add(u"1E999999999999"_s, u"none"_s);
    add(u"."_s, u"none"_s);
    add(u"1.2.3"_s, u"none"_s);
    add(u"Infinity"_s, u"none"_s);
    add(u""_s, u"none"_s);
}

void tst_CellReading::plainNumbers()
{
    QFETCH(QString, stored);
    QFETCH(QString, plain);
    QCOMPARE(plainNumber(stored).value_or(u"none"_s), plain);
}

void tst_CellReading::formats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("style");
    const auto add = [](const QString &code, NumberStyle style) {
        QTest::newRow(qPrintable(code)) << code << static_cast<int>(style);
    };
    add(u"General"_s, NumberStyle::General);
    add(u"G/通用格式"_s, NumberStyle::General);
    add(u"0.00_ "_s, NumberStyle::General);
    add(u"#,##0.00\"元/day\""_s, NumberStyle::General);
    add(u"[Red]0;[Green]-0"_s, NumberStyle::General);
    add(u"0.00E+00"_s, NumberStyle::General);
    add(u"0\\d"_s, NumberStyle::General);
    add(u"0;yyyy"_s, NumberStyle::General);
    add(u"0.00%"_s, NumberStyle::Percent);
    add(u"yyyy-mm-dd"_s, NumberStyle::Date);
    add(u"yyyy\"年\"m\"月\"d\"日\";@"_s, NumberStyle::Date);
    add(u"[$-804]aaaa;@"_s, NumberStyle::General);
    add(u"[DBNum1][$-804]yyyy\"年\"m\"月\""_s, NumberStyle::Date);
    add(u"e\"年\"m\"月\""_s, NumberStyle::Date);
    add(u"mmm"_s, NumberStyle::Date);
    add(u"yyyy/m/d h:mm"_s, NumberStyle::DateTime);
    add(u"h:mm AM/PM"_s, NumberStyle::Time);
    add(u"[h]:mm:ss"_s, NumberStyle::Time);
    add(u"mm:ss.0"_s, NumberStyle::Time);
    add(u"\"open"_s, NumberStyle::General);
    add(u"[open"_s, NumberStyle::General);
}

void tst_CellReading::formats()
{
    QFETCH(QString, code);
    QFETCH(int, style);
    QCOMPARE(static_cast<int>(styleOfFormat(code)), style);
    for (const int id : {14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 54, 57, 58})
        QCOMPARE(builtInStyle(id), NumberStyle::Date);
    for (const int id : {0, 1, 2, 3, 4, 11, 12, 13, 23, 37, 49, 59})
        QCOMPARE(builtInStyle(id), NumberStyle::General);
}

void tst_CellReading::places()
{
    QCOMPARE(cellPlace("A1"), std::optional(CellPlace{1, 0}));
    QCOMPARE(cellPlace("AB12"), std::optional(CellPlace{12, 27}));
    QCOMPARE(cellPlace("XFD1048576"), std::optional(CellPlace{1'048'576, 16'383}));
    for (const char *wrong : {"", "A", "1", "a1", "A0", "A-1", "A+1", "A1 ", "$A$1", "XFE1", "A1048577", "AAAAAAAAA1"})
        QVERIFY2(!cellPlace(wrong), wrong);
    for (const int column : {0, 25, 26, 701, 702, 16'383})
        QCOMPARE(cellPlace(cellName({7, column}).toStdString()), std::optional(CellPlace{7, column}));
}

void tst_CellReading::money_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("told");
    const auto add = [](const QString &text, Unit unit, const QString &said) {
        QTest::addRow("%s in %d", qPrintable(text), static_cast<int>(unit)) << text << static_cast<int>(unit) << said;
    };
    add(u"242499.02"_s, Unit::Wan, u"2424990200.00"_s);
    add(u"1,234.56"_s, Unit::Yuan, u"1234.56"_s);
    add(u" １，２００ "_s, Unit::Wan, u"12000000.00"_s);
    add(u"500万元人民币"_s, Unit::Yuan, u"5000000.00"_s);
    add(u"人民币500万"_s, Unit::None, u"5000000.00"_s);
    add(u"¥1,200.5"_s, Unit::Yuan, u"1200.50"_s);
    add(u"1.2亿元"_s, Unit::Wan, u"120000000.00"_s);
    add(u"3亿"_s, Unit::None, u"300000000.00"_s);
    add(u"35千元"_s, Unit::Wan, u"35000.00"_s);
    add(u"-0.5"_s, Unit::Wan, u"-5000.00"_s);
    add(u"100"_s, Unit::None, u"money.unit_unknown"_s);
    add(u"100万美元"_s, Unit::Wan, u"money.foreign_currency"_s);
    add(u"100"_s, Unit::ForeignMoney, u"money.foreign_currency"_s);
    add(u"约100万元"_s, Unit::Wan, u"money.not_a_number"_s);
    add(u"5%"_s, Unit::Wan, u"money.not_a_number"_s);
    add(u"1e3"_s, Unit::Wan, u"money.not_a_number"_s);
    add(u"万元"_s, Unit::Wan, u"money.empty"_s);
    add(u"无"_s, Unit::None, u"money.not_a_number"_s);
    add(u"310k yuan"_s, Unit::Wan, u"money.not_a_number"_s); // never 3 in a unit of 10k
    add(u"0.0000001"_s, Unit::Wan, u"money.too_fine"_s);
    add(u"99999999999999"_s, Unit::Wan, u"money.too_large"_s);
    add(u"9999999999"_s, Unit::Yi, u"money.too_large"_s);
    add(u"3千万元"_s, Unit::Yuan, u"money.foreign_currency"_s);
}

void tst_CellReading::money()
{
    QFETCH(QString, text);
    QFETCH(int, unit);
    QTEST(told(readMoney(textCell(text), static_cast<Unit>(unit)), [](Money it) { return it.toYuanText(); }), "told");
}

void tst_CellReading::computedMoneyIsRounded()
{
    const auto words = [](Money it) { return it.toYuanText(); };
    QCOMPARE(told(readMoney(storedNumber(u"0.33333333333333331"_s), Unit::Wan), words), u"3333.33"_s);
    QCOMPARE(told(readMoney(storedNumber(u"-0.66666666666666663"_s), Unit::Wan), words), u"-6666.67"_s);
    QCOMPARE(told(readMoney(storedNumber(u"1234.565"_s), Unit::Yuan), words), u"1234.57"_s);
    QCOMPARE(told(readMoney(storedNumber(u"1E308"_s), Unit::Yuan), words), u"money.not_a_number"_s);
    QCOMPARE(told(readMoney(storedNumber(u"43920"_s, NumberStyle::Date), Unit::Wan), words), u"money.not_a_number"_s);
}

void tst_CellReading::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    const auto add = [](const QString &text, const QString &said) { QTest::newRow(qPrintable(text)) << text << said; };
    add(u"1,200人"_s, u"1200"_s);
    add(u"１２"_s, u"12"_s);
    add(u"12.0"_s, u"12"_s);
    add(u"1.2万"_s, u"12000"_s);
    add(u"12个月"_s, u"12"_s);
    add(u"12.5"_s, u"number.too_fine"_s);
    add(u"-3"_s, u"number.negative"_s);
    add(u"50-60"_s, u"number.not_a_number"_s);
    add(u"人"_s, u"number.empty"_s);
}

void tst_CellReading::counts()
{
    QFETCH(QString, text);
    QTEST(told(readCount(textCell(text)), [](qint64 it) { return QString::number(it); }), "told");
}

void tst_CellReading::rates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("told");
    const auto add = [](const QString &text, Unit unit, const QString &said) {
        QTest::addRow("%s in %d", qPrintable(text), static_cast<int>(unit)) << text << static_cast<int>(unit) << said;
    };
    add(u"4.35%"_s, Unit::None, u"4.35"_s);
    add(u"4.35"_s, Unit::Percent, u"4.35"_s);
    add(u"４．３５％"_s, Unit::Percent, u"4.35"_s);
    add(u"3.625‰"_s, Unit::Percent, u"0.3625"_s);
    add(u"4.35"_s, Unit::None, u"rate.unit_unknown"_s);
    add(u"LPR+50BP"_s, Unit::Percent, u"rate.not_a_number"_s);
    add(u"4.35元"_s, Unit::Percent, u"rate.not_a_number"_s);
    add(u"4.35001"_s, Unit::Percent, u"rate.too_fine"_s);
}

void tst_CellReading::rates()
{
    QFETCH(QString, text);
    QFETCH(int, unit);
    const auto words = [](Rate it) { return it.toPercentText(); };
    QTEST(told(readRate(textCell(text), static_cast<Unit>(unit)), words), "told");
    // What a sheet shows as 4.35 % is stored as 0.0435.
    QCOMPARE(told(readRate(storedNumber(u"4.3499999999999997E-2"_s, NumberStyle::Percent), Unit::Percent), words),
        u"4.35"_s);
}

void tst_CellReading::flags()
{
    for (const char16_t *yes : {u"是", u" 有 ", u"√", u"Y", u"１", u"TRUE", u"yes"})
        QVERIFY(readFlag(textCell(QString::fromUtf16(yes))).value_or(false));
    for (const char16_t *no : {u"否", u"无", u"×", u"n", u"0", u"False"})
        QVERIFY(!readFlag(textCell(QString::fromUtf16(no))).value_or(true));
    for (const char16_t *unknown : {u"", u"-", u"是（2019年）", u"2", u"待定"})
        QCOMPARE(readFlag(textCell(QString::fromUtf16(unknown))).error().what, u"flag.unknown"_s);
    const Cell ticked{CellKind::Bool, u"TRUE"_s, {}};
    QVERIFY(readFlag(ticked).value_or(false));
}

void tst_CellReading::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("number");
    QTest::addColumn<QString>("told");
    const auto add = [](const QString &text, bool number, const QString &said) {
        QTest::addRow("%s %d", qPrintable(text), number) << text << number << said;
    };
    add(u"2020.3.30"_s, false, u"2020-03-30"_s);
    add(u"2020年3月30日"_s, false, u"2020-03-30"_s);
    add(u"２０２０／３／３０"_s, false, u"2020-03-30"_s);
    add(u"43920"_s, false, u"2020-03-30"_s);
    add(u"43920"_s, true, u"2020-03-30"_s);
    add(u"43920.5"_s, true, u"2020-03-30"_s);
    add(u"20200330"_s, true, u"2020-03-30"_s);
    add(u"2020"_s, true, u"date.no_day"_s);
    add(u"202003"_s, true, u"date.no_day"_s);
    add(u"60"_s, true, u"date.not_a_date"_s);
    add(u"-1"_s, true, u"date.not_a_date"_s);
    add(u"1E308"_s, true, u"date.not_a_date"_s);
    add(u"去年"_s, false, u"date.not_a_date"_s);
    add(u"2020-02-30"_s, false, u"date.impossible"_s);
}

void tst_CellReading::dates()
{
    QFETCH(QString, text);
    QFETCH(bool, number);
    const Cell cell = number ? storedNumber(text) : textCell(text);
    const auto words = [](QDate it) { return it.toString(Qt::ISODate); };
    QTEST(told(readDateCell(cell), words), "told");
    QCOMPARE(told(readDateCell(storedNumber(u"43920.25"_s, NumberStyle::DateTime)), words), u"2020-03-30"_s);
    QCOMPARE(told(readDateCell(storedNumber(u"42458"_s), DateSystem::From1904), words), u"2020-03-30"_s);
}

void tst_CellReading::codes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("number");
    QTest::addColumn<QString>("told");
    const QString good = u"91512002MA62A00121"_s;
    const auto add = [](const QString &text, bool number, const QString &said) {
        QTest::addRow("%s %d", qPrintable(text), number) << text << number << said;
    };
    add(good, false, good);
    add(u" 91512002ma62a00121\u3000"_s, false, good);
    add(u"'91512002MA62A00121"_s, false, good);
    add(u"=\"91512002MA62A00121\""_s, false, good);
    add(u"\t91512002MA62A00121"_s, false, good);
    add(u"9.15E+17"_s, false, u"code.scientific"_s);
    add(u"9.1350100000100403E+17"_s, true, u"code.scientific"_s);
    add(u"913501000001004000"_s, true, u"code.scientific"_s);
    add(u"913501000001004312"_s, true, u"code.check"_s);
    add(u"91512002MA62A0012"_s, false, u"code.length"_s);
    add(u"91512002MA62AO0121"_s, false, u"code.character"_s);
    add(u""_s, false, u"code.empty"_s);
}

void tst_CellReading::codes()
{
    QFETCH(QString, text);
    QFETCH(bool, number);
    const Cell cell = number ? storedNumber(text) : textCell(text);
    QTEST(told(readCode(cell), [](const CreditCode &it) { return it.text(); }), "told");
}

void tst_CellReading::blanksAndText()
{
    for (const char16_t *blank : {u"", u"  ", u"\u3000\u00A0", u"—", u"——", u"/", u"-", u"\u200B"})
        QVERIFY(isBlank(textCell(QString::fromUtf16(blank))));
    for (const char16_t *filled : {u"0", u"无", u"a", u"=", u"--x"})
        QVERIFY(!isBlank(textCell(QString::fromUtf16(filled))));
    QCOMPARE(readText(textCell(u"\u3000 a  b\nc\u00A0\uFEFF"_s)).value_or(QString()), u"a  b\nc"_s);
    QCOMPARE(readText(storedNumber(u"1.38E10"_s)).value_or(QString()), u"13800000000"_s);
}

void tst_CellReading::errorCells()
{
    const Cell cell{CellKind::Error, u"#REF!"_s, {}};
    QVERIFY(!isBlank(cell));
    QCOMPARE(readText(cell).error().what, u"cell.error"_s);
    QCOMPARE(readMoney(cell, Unit::Wan).error().what, u"cell.error"_s);
    QCOMPARE(readCount(cell).error().what, u"cell.error"_s);
    QCOMPARE(readRate(cell, Unit::Percent).error().what, u"cell.error"_s);
    QCOMPARE(readFlag(cell).error().what, u"cell.error"_s);
    QCOMPARE(readDateCell(cell).error().what, u"cell.error"_s);
    QCOMPARE(readCode(cell).error().what, u"cell.error"_s);
    QCOMPARE(readCode(cell).error().detail.value(u"value"_s).toString(), u"#REF!"_s);
}

YUMIAO_TEST(tst_CellReading)
#include "tst_cell_reading.moc"
