// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/period.h"

#include "tests/support/test_registry.h"

#include <QTest>

using yumiao::Period;
namespace {
using namespace Qt::StringLiterals;
}

class tst_Period : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void everyDayHasItsPeriods();
};

void tst_Period::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("year") << u"2022"_s << QDate(2022, 1, 1) << QDate(2022, 12, 31);
    QTest::newRow("first quarter") << u"2022Q1"_s << QDate(2022, 1, 1) << QDate(2022, 3, 31);
    QTest::newRow("second quarter") << u"2022Q2"_s << QDate(2022, 4, 1) << QDate(2022, 6, 30);
    QTest::newRow("last quarter") << u"2022Q4"_s << QDate(2022, 10, 1) << QDate(2022, 12, 31);
    QTest::newRow("February of a leap year") << u"2020-02"_s << QDate(2020, 2, 1) << QDate(2020, 2, 29);
    QTest::newRow("December") << u"2021-12"_s << QDate(2021, 12, 1) << QDate(2021, 12, 31);
}

void tst_Period::reads()
{
    QFETCH(QString, text);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const auto read = Period::parse(text);
    QVERIFY(read);
    QCOMPARE(read->first, first);
    QCOMPARE(read->last, last);
    QCOMPARE(read->toText(), text);
    QVERIFY(read->contains(first) && read->contains(last));
    QVERIFY(!read->contains(first.addDays(-1)) && !read->contains(last.addDays(1)));
    QCOMPARE(*Period::parse(u' ' + text.toLower() + u'\n'), *read);
}

void tst_Period::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "22", "20222", "2022Q0", "2022Q5", "2022Q", "2022-00", "2022-13", "2022-6",
             "2022-06-01", "1899", "0000", "-2022", "2022Q1-06", "2022年", "２０２２"})
        QTest::addRow("%s.", text) << QString::fromUtf8(text);
}

void tst_Period::refuses()
{
    QFETCH(QString, text);
    const auto read = Period::parse(text);
    QVERIFY(!read);
    QCOMPARE(read.error().what, u"period.unknown"_s);
}

void tst_Period::everyDayHasItsPeriods()
{
    for (QDate day(2019, 12, 25); day < QDate(2024, 3, 5); day = day.addDays(1)) {
        for (const Period &period : {Period::yearOf(day), Period::quarterOf(day), Period::monthOf(day)}) {
            QVERIFY(period.contains(day));
            QCOMPARE(*Period::parse(period.toText()), period);
        }
    }
}

YUMIAO_TEST(tst_Period)
#include "tst_period.moc"
