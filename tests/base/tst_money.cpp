// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"

#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

using yumiao::Money;
namespace {
using namespace Qt::StringLiterals;
}

class tst_Money : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsYuan();
    void readsWan();
    void refuses_data();
    void refuses();
    void writesWan();
    void comesBack();
    void reckons();
};

void tst_Money::readsYuan()
{
    QCOMPARE(Money::fromYuanText(u"1,234.56")->fen(), 123456);
    QCOMPARE(Money::fromYuanText(u"１２３４.5")->fen(), 123450);
    QCOMPARE(Money::fromYuanText(u"-0.07")->fen(), -7);
    QCOMPARE(Money::fromYuanText(u"16409.02")->toYuanText(), u"16409.02"_s);
}

void tst_Money::readsWan()
{
    QCOMPARE(*Money::fromWanText(u"3,862.4"), Money::fromYuan(38624000));
    QCOMPARE(Money::fromWanText(u"0.000001")->fen(), 1);
    QCOMPARE(*Money::fromWanText(u"242499.02"), Money::fromFen(242499020000));
    QCOMPARE(*Money::fromWanText(u"500"), Money::fromWan(500));
}

void tst_Money::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::newRow("empty") << u" "_s << u"money.empty"_s;
    QTest::newRow("half a fen") << u"0.005"_s << u"money.too_fine"_s;
    QTest::newRow("words") << u"壹万元"_s << u"money.not_a_number"_s;
    QTest::newRow("currency") << u"¥12"_s << u"money.not_a_number"_s;
    QTest::newRow("too large") << u"99999999999999999999"_s << u"money.too_large"_s;
}

void tst_Money::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    const auto read = Money::fromYuanText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().what, what);
}

void tst_Money::writesWan()
{
    QCOMPARE(Money::fromYuan(38624000).toWanText(), u"3862.40"_s);
    QCOMPARE(Money::fromYuan(49).toWanText(), u"0.00"_s);
    QCOMPARE(Money::fromYuan(50).toWanText(), u"0.01"_s);
    QCOMPARE(Money::fromYuan(-50).toWanText(), u"-0.01"_s);
    QCOMPARE(Money::fromYuan(5000).toWanText(0), u"1"_s);
    QCOMPARE(Money::fromFen(1).toWanText(6), u"0.000001"_s);
}

void tst_Money::comesBack()
{
    QRandomGenerator random(19);
    for (int i = 0; i < 10000; ++i) {
        const auto money = Money::fromFen(static_cast<qint64>(random.generate64()) >> random.bounded(1, 60));
        QCOMPARE(*Money::fromYuanText(money.toYuanText()), money);
        QCOMPARE(*Money::fromWanText(money.toWanText(6)), money);
    }
}

void tst_Money::reckons()
{
    Money sum = Money::fromYuan(1);
    sum += Money::fromFen(5);
    QCOMPARE(sum, Money::fromFen(105));
    QCOMPARE(sum - Money::fromYuan(2), Money::fromFen(-95));
    QVERIFY(Money::fromWan(1) > Money::fromYuan(9999));
}

YUMIAO_TEST(tst_Money)
#include "tst_money.moc"
