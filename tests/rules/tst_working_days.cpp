// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/working_days.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using records::Holiday;
using records::HolidayKind;
using rules::WorkingDays;

/// Working days: the Spring Festival of 2022 by hand, edges of years, years without an arrangement, and what must hold
/// whatever the arrangement is.
class tst_WorkingDays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void springFestival_data();
    void springFestival();
    void counting();
    void yearEdges();
    void yearsWithoutArrangement();
    void whatHoldsAlways();
    void badRecords();
};

namespace {

Holiday holiday(const QDate &day, HolidayKind kind, const QString &title = u"节"_s)
{
    return {{}, day, kind, title, {}};
}

/// 春节 2022: off from 31 January to 6 February; 29 and 30 January, a weekend, work. And the National Day.
WorkingDays of2022()
{
    std::vector<Holiday> days{holiday({2022, 1, 29}, HolidayKind::Working, u"春节"_s),
        holiday({2022, 1, 30}, HolidayKind::Working, u"春节"_s)};
    for (QDate day(2022, 1, 31); day <= QDate(2022, 2, 6); day = day.addDays(1))
        days.push_back(holiday(day, HolidayKind::Off, u"春节"_s));
    for (QDate day(2022, 10, 1); day <= QDate(2022, 10, 7); day = day.addDays(1))
        days.push_back(holiday(day, HolidayKind::Off, u"国庆节"_s));
    days.push_back(holiday({2022, 10, 8}, HolidayKind::Working, u"国庆节"_s));
    days.push_back(holiday({2022, 10, 9}, HolidayKind::Working, u"国庆节"_s));
    return WorkingDays(days);
}

} // namespace

void tst_WorkingDays::springFestival_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("works");
    const auto add
        = [](QDate day, bool works) { QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day << works; };
    add({2022, 1, 28}, true);  // Friday
    add({2022, 1, 29}, true);  // Saturday that works
    add({2022, 1, 30}, true);  // Sunday that works
    add({2022, 1, 31}, false); // Monday off
    add({2022, 2, 4}, false);
    add({2022, 2, 6}, false);
    add({2022, 2, 7}, true);
    add({2022, 2, 12}, false); // a plain Saturday
}

void tst_WorkingDays::springFestival()
{
    QFETCH(QDate, day);
    QFETCH(bool, works);
    QCOMPARE(of2022().works(day), works);
}

void tst_WorkingDays::counting()
{
    const WorkingDays days = of2022();
    QCOMPARE(days.before({2022, 2, 7}, 1).day, QDate(2022, 1, 30));
    QCOMPARE(days.before({2022, 2, 7}, 3).day, QDate(2022, 1, 28));
    QCOMPARE(days.after({2022, 1, 30}, 1).day, QDate(2022, 2, 7));
    QCOMPARE(days.onOrBefore({2022, 2, 3}).day, QDate(2022, 1, 30));
    QCOMPARE(days.onOrAfter({2022, 2, 3}).day, QDate(2022, 2, 7));
    QCOMPARE(days.onOrAfter({2022, 2, 7}).day, QDate(2022, 2, 7));
    QCOMPARE(days.between({2022, 1, 24}, {2022, 2, 11}), 12); // 24-28, 29, 30, 7-11
    QCOMPARE(days.between({2022, 2, 1}, {2022, 2, 5}), 0);
    QCOMPARE(days.between({2022, 2, 5}, {2022, 2, 1}), 0);
    QCOMPARE(days.titleOf({2022, 2, 1}), u"春节"_s);
    QVERIFY(days.isOff({2022, 2, 1}) && !days.isMakeUp({2022, 2, 1}) && days.isMakeUp({2022, 1, 29}));
    QCOMPARE(days.titleOf({2022, 3, 1}), QString());
    QVERIFY(days.before({2022, 2, 7}, 3).unarranged.isEmpty());
}

void tst_WorkingDays::yearEdges()
{
    const WorkingDays days = of2022();
    const auto back = days.before({2022, 1, 4}, 5); // 3 January is a Monday here, the New Year is not in it
    QCOMPARE(back.day, QDate(2021, 12, 28));
    QCOMPARE(back.unarranged, QSet<int>{2021});
    QCOMPARE(days.after({2022, 12, 30}, 1).day, QDate(2023, 1, 2));
    QCOMPARE(days.after({2022, 12, 30}, 1).unarranged, QSet<int>{2023});
}

void tst_WorkingDays::yearsWithoutArrangement()
{
    const WorkingDays none;
    QVERIFY(none.works({2027, 10, 1})); // a Friday: nothing is known, and that is said
    QVERIFY(!none.isArranged(2027));
    QCOMPARE(none.before({2027, 10, 8}, 5).unarranged, QSet<int>{2027});
    QVERIFY(of2022().isArranged(2022));
    const WorkingDays begun({holiday({2027, 1, 1}, HolidayKind::Off)}); // entered to the half
    QVERIFY(!begun.isArranged(2027));
    QVERIFY(!begun.works({2027, 1, 1}));
    QVERIFY(of2022().unarrangedIn({2022, 5, 1}, {2022, 6, 1}).isEmpty());
    QCOMPARE(of2022().unarrangedIn({2021, 5, 1}, {2023, 6, 1}), (QSet<int>{2021, 2023}));
}

/// Days found work; forth and back comes home; between counts what steps count; more days reach farther.
void tst_WorkingDays::whatHoldsAlways()
{
    QRandomGenerator random(20221);
    for (int round = 0; round < 300; ++round) {
        std::vector<Holiday> holidays;
        for (int i = random.bounded(60); i > 0; --i)
            holidays.push_back(holiday(QDate(2021, 12, 1).addDays(random.bounded(400)),
                random.bounded(3) == 0 ? HolidayKind::Working : HolidayKind::Off));
        const WorkingDays days(holidays);
        const QDate day = QDate(2022, 1, 1).addDays(random.bounded(300));
        const int n = random.bounded(1, 40);
        const QDate later = days.after(day, n).day;
        const QDate earlier = days.before(day, n).day;
        QVERIFY(days.works(later) && days.works(earlier) && later > day && earlier < day);
        QCOMPARE(days.between(day.addDays(1), later), n);
        QCOMPARE(days.between(earlier, day.addDays(-1)), n);
        QVERIFY(days.after(day, n + 1).day > later);
        const QDate home = days.onOrAfter(day).day;
        QCOMPARE(days.before(days.after(home, n).day, n).day, home);
        QCOMPARE(days.onOrAfter(home).day, home);
    }
}

void tst_WorkingDays::badRecords()
{
    Holiday noKind = holiday({2022, 3, 1}, HolidayKind::Off);
    noKind.kind.reset();
    const WorkingDays days({holiday({}, HolidayKind::Off), noKind});
    QVERIFY(days.works({2022, 3, 1}));
    QVERIFY(!days.works({}));
    QCOMPARE(days.between({}, {2022, 3, 1}), 0);
    QVERIFY(days.unarrangedIn({}, {}).isEmpty());
}

YUMIAO_TEST(tst_WorkingDays)

} // namespace yumiao::tests

#include "tst_working_days.moc"
