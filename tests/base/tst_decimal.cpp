// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/decimal.h"

#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using yumiao::decimalText;
using yumiao::roundedShift;
using yumiao::scaledDecimal;
namespace {
using namespace Qt::StringLiterals;
}

class tst_Decimal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writes();
    void comesBack();
    void rounds();
    void roundsLikeArithmetic();
};

void tst_Decimal::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("scale");
    QTest::addColumn<qint64>("value");
    QTest::newRow("plain") << u"1.25"_s << 2 << qint64{125};
    QTest::newRow("whole") << u"5"_s << 2 << qint64{500};
    QTest::newRow("groups") << u"1,234,567.8"_s << 2 << qint64{123456780};
    QTest::newRow("Chinese comma") << u"1，234"_s << 0 << qint64{1234};
    QTest::newRow("full-width") << u"－１２．３４"_s << 2 << qint64{-1234};
    QTest::newRow("minus sign") << u"−7"_s << 0 << qint64{-7};
    QTest::newRow("plus") << u"+0.1"_s << 1 << qint64{1};
    QTest::newRow("blanks") << u"\u3000 42 \n"_s << 0 << qint64{42};
    QTest::newRow("no whole part") << u".5"_s << 1 << qint64{5};
    QTest::newRow("trailing point") << u"3."_s << 1 << qint64{30};
    QTest::newRow("zeros beyond") << u"1.2500000000000"_s << 2 << qint64{125};
    QTest::newRow("minus zero") << u"-0.00"_s << 2 << qint64{0};
    QTest::newRow("largest") << u"92233720368547758.07"_s << 2 << std::numeric_limits<qint64>::max();
}

void tst_Decimal::reads()
{
    QFETCH(QString, text);
    QFETCH(int, scale);
    QFETCH(qint64, value);
    const auto read = scaledDecimal(text, scale);
    QVERIFY(read);
    QCOMPARE(*read, value);
}

void tst_Decimal::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::newRow("empty") << u""_s << u"number.empty"_s;
    QTest::newRow("blank") << u"\u3000"_s << u"number.empty"_s;
    QTest::newRow("sign") << u"-"_s << u"number.not_a_number"_s;
    QTest::newRow("point") << u"."_s << u"number.not_a_number"_s;
    QTest::newRow("two signs") << u"--1"_s << u"number.not_a_number"_s;
    QTest::newRow("two points") << u"1.2.3"_s << u"number.not_a_number"_s;
    QTest::newRow("comma first") << u",5"_s << u"number.not_a_number"_s;
    QTest::newRow("comma behind the point") << u"1.234,5"_s << u"number.not_a_number"_s;
    QTest::newRow("words") << u"五百"_s << u"number.not_a_number"_s;
    QTest::newRow("unit") << u"500万元"_s << u"number.not_a_number"_s;
    QTest::newRow("scientific") << u"1E5"_s << u"number.not_a_number"_s;
    QTest::newRow("nan") << u"nan"_s << u"number.not_a_number"_s;
    QTest::newRow("blank inside") << u"1 234"_s << u"number.not_a_number"_s;
    QTest::newRow("too fine") << u"0.001"_s << u"number.too_fine"_s;
    QTest::newRow("too large") << u"92233720368547758.08"_s << u"number.too_large"_s;
    QTest::newRow("far too large") << QString(400, u'9') << u"number.too_large"_s;
    QTest::newRow("too large by its scale") << u"9223372036854775807"_s << u"number.too_large"_s;
}

void tst_Decimal::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    const auto read = scaledDecimal(text, 2);
    QVERIFY(!read);
    QCOMPARE(read.error().what, what);
    QCOMPARE(read.error().detail.value(u"value"_s).toString(), text);
}

void tst_Decimal::writes()
{
    QCOMPARE(decimalText(125, 2), u"1.25"_s);
    QCOMPARE(decimalText(-5, 2), u"-0.05"_s);
    QCOMPARE(decimalText(0, 0), u"0"_s);
    QCOMPARE(decimalText(0, 4), u"0.0000"_s);
    QCOMPARE(decimalText(std::numeric_limits<qint64>::min(), 0), u"-9223372036854775808"_s);
    QCOMPARE(decimalText(std::numeric_limits<qint64>::max(), 9), u"9223372036.854775807"_s);
}

void tst_Decimal::comesBack()
{
    QRandomGenerator random(20200330);
    for (int i = 0; i < 20000; ++i) {
        const int scale = random.bounded(10);
        const auto value = static_cast<qint64>(random.generate64()) >> random.bounded(63);
        if (value == std::numeric_limits<qint64>::min())
            continue;
        const QString text = decimalText(value, scale);
        const auto read = scaledDecimal(text, scale);
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(*read, value);
    }
}

void tst_Decimal::rounds()
{
    QCOMPARE(roundedShift(149, 2), 1);
    QCOMPARE(roundedShift(150, 2), 2);
    QCOMPARE(roundedShift(-149, 2), -1);
    QCOMPARE(roundedShift(-150, 2), -2);
    QCOMPARE(roundedShift(5, 1), 1);
    QCOMPARE(roundedShift(-5, 1), -1);
    QCOMPARE(roundedShift(4, 1), 0);
    QCOMPARE(roundedShift(7, 0), 7);
    QCOMPARE(roundedShift(-7, 0), -7);
    QCOMPARE(roundedShift(std::numeric_limits<qint64>::max(), 6), 9223372036855);
}

void tst_Decimal::roundsLikeArithmetic()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 5000; ++i) {
        const qint64 value = random.bounded(-2000000, 2000000);
        const qint64 away = (std::abs(value) * 2 + 1000) / 2000; // half away from zero, by thousands
        QCOMPARE(roundedShift(value, 3), value < 0 ? -away : away);
    }
}

YUMIAO_TEST(tst_Decimal)
#include "tst_decimal.moc"
