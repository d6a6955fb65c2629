// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/rate.h"

#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

using yumiao::Rate;
namespace {
using namespace Qt::StringLiterals;
}

class tst_Rate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void comesBack();
};

void tst_Rate::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("millionths");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << u"4.35"_s << qint64{43500} << u"4.35"_s;
    QTest::newRow("percent") << u"4.35%"_s << qint64{43500} << u"4.35"_s;
    QTest::newRow("full-width") << u"４．３５％"_s << qint64{43500} << u"4.35"_s;
    QTest::newRow("blank before the sign") << u" 30 % "_s << qint64{300000} << u"30.00"_s;
    QTest::newRow("four places") << u"3.8125"_s << qint64{38125} << u"3.8125"_s;
    QTest::newRow("three places") << u"3.850"_s << qint64{38500} << u"3.85"_s;
    QTest::newRow("negative") << u"-0.0001"_s << qint64{-1} << u"-0.0001"_s;
    QTest::newRow("over 100") << u"250"_s << qint64{2500000} << u"250.00"_s;
    QTest::newRow("zero") << u"0"_s << qint64{0} << u"0.00"_s;
}

void tst_Rate::reads()
{
    QFETCH(QString, text);
    QFETCH(qint64, millionths);
    QFETCH(QString, written);
    const auto read = Rate::fromPercentText(text);
    QVERIFY(read);
    QCOMPARE(read->millionths(), millionths);
    QCOMPARE(read->toPercentText(), written);
}

void tst_Rate::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::newRow("empty") << u""_s << u"number.empty"_s;
    QTest::newRow("sign alone") << u"%"_s << u"number.empty"_s;
    QTest::newRow("two signs") << u"5%%"_s << u"number.not_a_number"_s;
    QTest::newRow("per mille") << u"5‰"_s << u"number.not_a_number"_s;
    QTest::newRow("too fine") << u"4.00001"_s << u"number.too_fine"_s;
}

void tst_Rate::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    const auto read = Rate::fromPercentText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().what, what);
}

void tst_Rate::comesBack()
{
    QRandomGenerator random(435);
    for (int i = 0; i < 10000; ++i) {
        const auto rate = Rate::fromMillionths(static_cast<qint64>(random.generate64()) >> random.bounded(1, 63));
        QCOMPARE(*Rate::fromPercentText(rate.toPercentText()), rate);
        QCOMPARE(*Rate::fromPercentText(rate.toPercentText() + u'%'), rate);
    }
}

YUMIAO_TEST(tst_Rate)
#include "tst_rate.moc"
