// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/certificate.h"
#include "models/records/enterprise.h"
#include "models/records/measure_report.h"
#include "models/records/setting.h"
#include "models/records/visit.h"
#include "models/store/check.h"
#include "tests/practice/practice_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao::records;
using yumiao::practice::PracticeOptions;
using yumiao::tests::PracticeBase;
using yumiao::tests::PracticeDay;

} // namespace

/// Sizes, seeds and days other than the usual ones, and what is refused.
class tst_PracticeOptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameNumbersSameDistrict();
    void otherSeedOtherDistrict();
    void otherSizesAndDays_data();
    void otherSizesAndDays();
    void refused_data();
    void refused();
    void refusedTwice();
    void needsReferenceData();
    void withoutPlan();
    void titleStays();
    void cancelled();
    void tellsHowFarItIs();
};

void tst_PracticeOptions::sameNumbersSameDistrict()
{
    const PracticeBase first({700, 19, PracticeDay});
    const PracticeBase second({700, 19, PracticeDay});
    QVERIFY(first.stands() && second.stands());
    const auto a = first.everything();
    const auto b = second.everything();
    QCOMPARE(a.size(), b.size());
    for (size_t kind = 0; kind < a.size(); ++kind) {
        const RecordKind made = allDescriptions()[kind]->kind;
        QVERIFY(!a[kind].empty() || made >= RecordKind::EnterpriseRelation); // what only officers know
        QCOMPARE(a[kind].size(), b[kind].size());
        for (size_t i = 0; i < a[kind].size(); ++i) {
            if (made != RecordKind::LampEntry && made != RecordKind::TaskStep) // the ledger adds some by itself
                QCOMPARE(a[kind][i].id, b[kind][i].id);
            QVERIFY(a[kind][i].values == b[kind][i].values);
        }
    }
}

void tst_PracticeOptions::otherSeedOtherDistrict()
{
    const PracticeBase first({300, 1, PracticeDay});
    const PracticeBase second({300, 2, PracticeDay});
    QVERIFY(first.stands() && second.stands());
    const auto a = first.all<Enterprise>();
    const auto b = second.all<Enterprise>();
    QCOMPARE(a.size(), b.size());
    int same = 0;
    for (size_t i = 0; i < a.size(); ++i)
        same += a[i].name == b[i].name || a[i].creditCode == b[i].creditCode ? 1 : 0;
    QVERIFY2(same < 10, qPrintable(QString::number(same)));
}

void tst_PracticeOptions::otherSizesAndDays_data()
{
    QTest::addColumn<int>("enterprises");
    QTest::addColumn<QDate>("day");
    QTest::newRow("one") << 1 << PracticeDay;
    QTest::newRow("ten") << 10 << PracticeDay;
    QTest::newRow("first day") << 250 << yumiao::practice::earliestDay();
    QTest::newRow("before the ladder of 2022") << 250 << QDate(2022, 7, 31);
    QTest::newRow("first of January") << 250 << QDate(2023, 1, 1);
    QTest::newRow("leap day") << 250 << QDate(2024, 2, 29);
    QTest::newRow("last day") << 250 << yumiao::practice::latestDay();
}

void tst_PracticeOptions::otherSizesAndDays()
{
    QFETCH(int, enterprises);
    QFETCH(QDate, day);
    const PracticeBase base({enterprises, 5, day});
    QVERIFY2(base.stands(), qPrintable(base.fault.what));
    const auto report = yumiao::store::check(base.session(), true);
    QVERIFY(report && report->ok());
    const auto all = base.all<Enterprise>();
    QCOMPARE(all.size(), static_cast<size_t>(enterprises));
    for (const Enterprise &it : all) {
        QVERIFY(!it.name.isEmpty());
        QVERIFY(it.established.isValid() && it.established <= day);
        QVERIFY(!it.aboveScaleSince.isValid() || it.aboveScaleSince <= day);
    }
    const qint64 now = base.count(RecordKind::Enterprise, u"in_register = true"_s, day);
    const int dead = (enterprises * 174 + 2500) / 5000;
    QVERIFY2(qAbs(now - (enterprises - dead)) <= 1, qPrintable(QString::number(now)));
    for (const Certificate &it : base.all<Certificate>())
        QVERIFY(it.issued <= day);
    for (const MeasureReport &it : base.all<MeasureReport>())
        QVERIFY(it.asOf <= day);
    for (const Visit &it : base.all<Visit>())
        QVERIFY(it.visited <= day);
}

void tst_PracticeOptions::refused_data()
{
    QTest::addColumn<int>("enterprises");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("fault");
    QTest::newRow("none") << 0 << PracticeDay << u"practice.enterprises"_s;
    QTest::newRow("fewer than none") << -5 << PracticeDay << u"practice.enterprises"_s;
    QTest::newRow("too many") << yumiao::practice::MostEnterprises + 1 << PracticeDay << u"practice.enterprises"_s;
    QTest::newRow("no day") << 10 << QDate() << u"practice.day"_s;
    QTest::newRow("too early") << 10 << QDate(2020, 6, 30) << u"practice.day"_s;
    QTest::newRow("too late") << 10 << QDate(2041, 1, 1) << u"practice.day"_s;
}

void tst_PracticeOptions::refused()
{
    QFETCH(int, enterprises);
    QFETCH(QDate, day);
    QFETCH(QString, fault);
    const PracticeBase base({enterprises, 19, day});
    QCOMPARE(base.fault.what, fault);
    QVERIFY(base.all<Enterprise>().empty());
    QCOMPARE(base.all<Setting>().size(), size_t(1)); // the edition of the reference data
}

void tst_PracticeOptions::refusedTwice()
{
    const PracticeBase base({20, 19, PracticeDay});
    QVERIFY(base.stands());
    yumiao::RecordIdSource ids(2000, 3);
    const auto again = yumiao::practice::fillPracticeDistrict(base.session(), {20, 19, PracticeDay}, ids);
    QVERIFY(!again);
    QCOMPARE(again.error().what, u"practice.already_filled"_s);
    QCOMPARE(base.all<Enterprise>().size(), size_t(20));
}

void tst_PracticeOptions::needsReferenceData()
{
    QTemporaryDir dir;
    const auto base = yumiao::store::OpenBase::create(dir.filePath(u"empty.yumiao"_s));
    QVERIFY(base);
    yumiao::RecordIdSource ids(1000, 1);
    const auto done = yumiao::practice::fillPracticeDistrict(base->session(), {20, 19, PracticeDay}, ids);
    QVERIFY(!done);
    QCOMPARE(done.error().what, u"practice.no_reference_data"_s);
}

void tst_PracticeOptions::withoutPlan()
{
    const PracticeBase base({60, 19, PracticeDay}, false);
    QVERIFY2(base.stands(), qPrintable(base.fault.what));
    QCOMPARE(base.all<Enterprise>().size(), size_t(60));
    QVERIFY(base.all<MeasureReport>().empty());
}

void tst_PracticeOptions::titleStays()
{
    QTemporaryDir dir;
    const auto base = yumiao::store::OpenBase::create(dir.filePath(u"titled.yumiao"_s));
    QVERIFY(base);
    yumiao::RecordIdSource ids(1000, 1);
    const yumiao::FixedClock clock(PracticeDay);
    QVERIFY(yumiao::plan::fillNewWorkspace(base->session(), {false, u"培训一班"_s}, ids, clock));
    QVERIFY(yumiao::practice::fillPracticeDistrict(base->session(), {5, 19, PracticeDay}, ids));
    const auto settings = yumiao::store::loadAll<Setting>(base->session());
    QVERIFY(settings);
    QCOMPARE(settings->size(), size_t(4));
    QVERIFY(
        std::any_of(settings->begin(), settings->end(), [](const Setting &it) { return it.value == u"培训一班"_s; }));
}

void tst_PracticeOptions::cancelled()
{
    QTemporaryDir dir;
    const auto base = yumiao::store::OpenBase::create(dir.filePath(u"cancelled.yumiao"_s));
    QVERIFY(base);
    yumiao::RecordIdSource ids(1000, 1);
    const yumiao::FixedClock clock(PracticeDay);
    QVERIFY(yumiao::plan::fillNewWorkspace(base->session(), {}, ids, clock));
    std::stop_source stop;
    int reports = 0;
    const auto done = yumiao::practice::fillPracticeDistrict(
        base->session(), {3000, 19, PracticeDay}, ids,
        [&](yumiao::Progress) {
            ++reports;
            stop.request_stop();
        },
        stop.get_token());
    QVERIFY(!done);
    QCOMPARE(done.error().what, u"cancelled"_s);
    QCOMPARE(reports, 1); // after the first set
}

void tst_PracticeOptions::tellsHowFarItIs()
{
    QTemporaryDir dir;
    const auto base = yumiao::store::OpenBase::create(dir.filePath(u"progress.yumiao"_s));
    QVERIFY(base);
    yumiao::RecordIdSource ids(1000, 1);
    const yumiao::FixedClock clock(PracticeDay);
    QVERIFY(yumiao::plan::fillNewWorkspace(base->session(), {}, ids, clock));
    std::vector<yumiao::Progress> told;
    QVERIFY(yumiao::practice::fillPracticeDistrict(
        base->session(), {1500, 19, PracticeDay}, ids, [&](yumiao::Progress progress) { told.push_back(progress); }));
    QVERIFY(told.size() >= 2);
    for (size_t i = 0; i < told.size(); ++i)
        QVERIFY(told[i].done <= told[i].total && (i == 0 || told[i].done > told[i - 1].done));
    QCOMPARE(told.back().done, told.back().total);
}

YUMIAO_TEST(tst_PracticeOptions)
#include "tst_practice_options.moc"
