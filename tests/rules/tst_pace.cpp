// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/target_pace.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace yumiao;

namespace {

rules::LampLimits shareOf95()
{
    rules::LampLimits limits;
    limits.targetAmberShare = Quantity::fromWhole(95);
    return limits;
}

QString lampOf(const rules::LampAnswer &answer)
{
    return rules::lampCode(answer.lamp);
}

} // namespace

class tst_Pace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void elapsed()
    {
        const QDate from(2020, 3, 30);
        const QDate to(2022, 12, 31);
        QCOMPARE(rules::elapsedOn(from, to, from.addDays(-1))->days, 0);
        QCOMPARE(rules::elapsedOn(from, to, from)->days, 0);
        QCOMPARE(rules::elapsedOn(from, to, from.addDays(1))->days, 1);
        QCOMPARE(rules::elapsedOn(from, to, to)->share(), 1.0);
        QCOMPARE(rules::elapsedOn(from, to, to.addDays(100))->share(), 1.0);
        QCOMPARE(*rules::elapsedOn(from, to, QDate(2022, 8, 31)), (rules::Elapsed{884, 1006}));
        QVERIFY(!rules::elapsedOn(to, from, from));
        QVERIFY(!rules::elapsedOn(from, from, from));
        QVERIFY(!rules::elapsedOn({}, to, from));
        QVERIFY(!rules::elapsedOn(from, to, {}));
    }
    void plannedValue()
    {
        // 4,213 when the plan began, 5,000 at its end: 4,905 by the end of August 2022
        const auto elapsed = rules::elapsedOn(QDate(2020, 3, 30), QDate(2022, 12, 31), QDate(2022, 8, 31));
        QCOMPARE(qRound(rules::plannedValue(4213, 5000, *elapsed)), 4905);
        QCOMPARE(rules::plannedValue(10, 20, rules::Elapsed{0, 7}), 10.0);
        QCOMPARE(rules::plannedValue(10, 20, rules::Elapsed{7, 7}), 20.0);
    }
    void behindIsExact()
    {
        const Quantity ten = Quantity::fromWhole(10);
        QVERIFY(!rules::isBehind(40, {1, 2}, ten));
        QVERIFY(rules::isBehind(39, {1, 2}, ten));
        QVERIFY(!rules::isBehind(100, {1, 1}, Quantity()));
        QVERIFY(rules::isBehind(33, {1, 3}, Quantity())); // 33 is less than 33.33
        QVERIFY(!rules::isBehind(34, {1, 3}, Quantity()));
        QVERIFY(!rules::isBehind(33, {1, 3}, Quantity::fromScaled(3334)));
        QVERIFY(rules::isBehind(33, {1, 3}, Quantity::fromScaled(3333)));
    }
    void monthsLeft_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<int>("left");
        QTest::newRow("end of August") << QDate(2022, 8, 31) << 4;
        QTest::newRow("in September") << QDate(2022, 9, 5) << 3;
        QTest::newRow("first of December") << QDate(2022, 12, 1) << 0;
        QTest::newRow("last day") << QDate(2022, 12, 31) << 0;
        QTest::newRow("afterwards") << QDate(2023, 2, 1) << 0;
        QTest::newRow("the year before") << QDate(2021, 12, 31) << 12;
    }
    void monthsLeft()
    {
        QFETCH(QDate, on);
        QFETCH(int, left);
        QCOMPARE(rules::monthsLeft(on, QDate(2022, 12, 31)), left);
    }
    void theDataDay()
    {
        QCOMPARE(rules::dataDay(QDate(2022, 8, 31)), QDate(2022, 8, 31));
        QCOMPARE(rules::dataDay(QDate(2022, 9, 5)), QDate(2022, 8, 31));
        QCOMPARE(rules::dataDay(QDate(2022, 9, 29)), QDate(2022, 8, 31));
        QCOMPARE(rules::dataDay(QDate(2022, 1, 1)), QDate(2021, 12, 31));
        QCOMPARE(rules::dataDay(QDate(2020, 2, 29)), QDate(2020, 2, 29));
    }
    void monthsBack()
    {
        QCOMPARE(rules::monthsBack(QDate(2022, 8, 31), 6), QDate(2022, 2, 28));
        QCOMPARE(rules::monthsBack(QDate(2022, 2, 28), 6), QDate(2021, 8, 31));
        QCOMPARE(rules::monthsBack(QDate(2022, 9, 5), 6), QDate(2022, 3, 5));
        QCOMPARE(rules::monthsBack(QDate(2020, 8, 30), 6), QDate(2020, 2, 29));
    }
    void projection()
    {
        // 4,826 and 31 more a month, four months left: 4,950 of 5,000; 174 are missing, 43.5 a month
        const auto pace = rules::targetPace({4826, 186, 5000, 4, false}, shareOf95());
        QCOMPARE(pace.gap, 174);
        QCOMPARE(pace.perMonth, 31.0);
        QCOMPARE(pace.needPerMonth.value_or(0), 43.5);
        QCOMPARE(pace.projection, 4950.0);
        QCOMPARE(lampOf(pace.lamp), QStringLiteral("amber"));
    }
    void lamp_data()
    {
        QTest::addColumn<int>("now");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("left");
        QTest::addColumn<QString>("expected");
        QTest::newRow("just reaches it") << 900 << 840 << 10 << QStringLiteral("green");
        QTest::newRow("misses by a sixth") << 900 << 841 << 10 << QStringLiteral("amber");
        QTest::newRow("95 percent") << 950 << 950 << 10 << QStringLiteral("amber");
        QTest::newRow("under 95 percent") << 949 << 949 << 10 << QStringLiteral("red");
        QTest::newRow("falling below it") << 1001 << 1007 << 10 << QStringLiteral("amber");
        QTest::newRow("there, nothing left") << 1000 << 1200 << 0 << QStringLiteral("green");
    }
    void lamp()
    {
        QFETCH(int, now);
        QFETCH(int, before);
        QFETCH(int, left);
        QFETCH(QString, expected);
        QCOMPARE(lampOf(rules::targetPace({now, now - before, 1000, left, false}, shareOf95()).lamp), expected);
    }
    void needPerMonth()
    {
        QCOMPARE(rules::targetPace({90, 0, 100, 0, false}, shareOf95()).needPerMonth.value_or(-1), 10.0);
        QVERIFY(!rules::targetPace({90, 0, 100, 0, true}, shareOf95()).needPerMonth);
        QCOMPARE(rules::targetPace({110, 20, 100, 4, false}, shareOf95()).gap, 0);
        QCOMPARE(rules::targetPace({110, 20, 100, 4, false}, shareOf95()).needPerMonth.value_or(-1), 0.0);
    }
    void ratio()
    {
        const auto lampAt = [](const char *value) {
            return lampOf(rules::ratioLamp(
                Quantity::fromText(QString::fromLatin1(value)).value(), Quantity::fromWhole(30), shareOf95()));
        };
        QCOMPARE(lampAt("30"), QStringLiteral("green"));
        QCOMPARE(lampAt("29.9999"), QStringLiteral("amber"));
        QCOMPARE(lampAt("28.5"), QStringLiteral("amber"));
        QCOMPARE(lampAt("28.4999"), QStringLiteral("red"));
    }
};

YUMIAO_TEST(tst_Pace)
#include "tst_pace.moc"
