// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/duty_signal.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace yumiao;
using namespace Qt::StringLiterals;
using rules::DutyAct;
using rules::DutyFacts;
using rules::DutyParty;
using rules::DutyRule;
using rules::DutySignal;
using rules::DutyWay;
using rules::Lamp;
using rules::LampAnswer;
using rules::LampCause;

namespace {

const QDate dutyDay(2022, 8, 31);
const QDate planBegins(2020, 3, 30);
const QDate planEnds(2022, 12, 31);

DutyRule usualRule()
{
    DutyRule rule;
    rule.limits.measureAmberDays = 30;
    rule.limits.measureBehindPoints = Quantity::fromWhole(10);
    return rule;
}

/// 2022-09-30 is a Friday; 10-01 to 10-07 are off, Saturday 10-08 and Sunday 10-09 are made up (调休).
DutyRule workingRule()
{
    DutyRule rule = usualRule();
    rule.limits.measureAmberDays = 5;
    rule.limits.dutyWorkingDays = true;
    std::vector<records::Holiday> holidays;
    const auto add = [&](QDate day, records::HolidayKind kind) {
        records::Holiday it;
        it.day = day;
        it.kind = kind;
        holidays.push_back(it);
    };
    for (int i = 1; i <= 7; ++i)
        add(QDate(2022, 10, i), records::HolidayKind::Off);
    add(QDate(2022, 10, 8), records::HolidayKind::Working);
    add(QDate(2022, 10, 9), records::HolidayKind::Working);
    rule.calendar = rules::WorkingDays(holidays);
    return rule;
}

records::MeasureReport dutyReport(
    QDate day, std::optional<qint64> percent, std::optional<qint64> cumulative = {}, qint64 id = 1)
{
    records::MeasureReport it;
    it.id = RecordId(id);
    it.asOf = day;
    it.percentDone = percent;
    if (cumulative)
        it.cumulative = Quantity::fromWhole(*cumulative);
    return it;
}

/// "red past_due -3"
QString said(const LampAnswer &answer)
{
    return QStringLiteral("%1 %2 %3")
        .arg(rules::lampCode(answer.lamp), rules::causeCode(answer.cause),
            answer.days ? QString::number(*answer.days) : u"-"_s);
}

QString saidWays(const DutySignal &signal)
{
    QStringList words;
    for (const DutyWay &way : signal.ways)
        words.append(QStringLiteral("%1 %2 %3")
                         .arg(rules::partyCode(way.who), rules::actCode(way.act),
                             way.percent ? QString::number(*way.percent) : u"-"_s));
    return words.join(u", "_s);
}

} // namespace

class tst_DutySignal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void deadline_data();
    void deadline();
    void workingDays_data();
    void workingDays();
    void pace_data();
    void pace();
    void coloursOfALocality_data();
    void coloursOfALocality();
    void theBureausDeadlineStandsBeforeThePlans();
    void withoutReportItHasNotStarted();
    void anUnknownCompletionIsNeverBehind();
    void aPlanWithoutDaysHasNoPace();
    void lateThenDoneStaysVisible();
    void whoCanClearIt();
    void aLowerValueIsSaid();
    void sinceAtTheBoundaries();
    void theDayBeforeSinceGivesAnotherAnswer();
    void beforeThePlanThereIsNoSince();
};

void tst_DutySignal::deadline_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("completed");
    QTest::addColumn<QString>("expected");
    const auto in = [](int days) { return dutyDay.addDays(days); };
    QTest::newRow("past") << in(-1) << QDate() << u"red past_due -1"_s;
    QTest::newRow("today") << in(0) << QDate() << u"amber due_soon 0"_s;
    QTest::newRow("29") << in(29) << QDate() << u"amber due_soon 29"_s;
    QTest::newRow("30") << in(30) << QDate() << u"amber due_soon 30"_s;
    QTest::newRow("31") << in(31) << QDate() << u"green in_time 31"_s;
    QTest::newRow("none") << QDate() << QDate() << u"green in_time -"_s;
    QTest::newRow("past, done") << in(-9) << in(0) << u"done completed_late -"_s;
    QTest::newRow("done on its day") << in(-9) << in(-9) << u"done completed -"_s;
    QTest::newRow("done, no deadline") << QDate() << in(0) << u"done completed -"_s;
    QTest::newRow("past, done tomorrow") << in(-9) << in(1) << u"red past_due -9"_s;
}

void tst_DutySignal::deadline()
{
    QFETCH(QDate, due);
    QFETCH(QDate, completed);
    QFETCH(QString, expected);
    const std::vector reports{dutyReport(dutyDay, 90)};
    QCOMPARE(said(rules::dutyLamp({planBegins, planEnds, due, completed, reports}, usualRule(), dutyDay)), expected);
}

void tst_DutySignal::workingDays_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("expected");
    const QDate friday(2022, 9, 30);
    QTest::newRow("6 left") << friday << QDate(2022, 9, 22) << u"green in_time 6"_s;
    QTest::newRow("5 left") << friday << QDate(2022, 9, 23) << u"amber due_soon 5"_s;
    QTest::newRow("weekend between") << friday << QDate(2022, 9, 25) << u"amber due_soon 5"_s;
    QTest::newRow("on its day") << friday << friday << u"amber due_soon 0"_s;
    QTest::newRow("no working day gone by") << friday << QDate(2022, 10, 7) << u"amber due_soon 0"_s;
    QTest::newRow("the made-up Saturday") << friday << QDate(2022, 10, 8) << u"red past_due -1"_s;
    QTest::newRow("the made-up Sunday") << friday << QDate(2022, 10, 9) << u"red past_due -2"_s;
    QTest::newRow("due on a day off") << QDate(2022, 10, 3) << QDate(2022, 10, 8) << u"amber due_soon 0"_s;
    QTest::newRow("due on a day off, gone by") << QDate(2022, 10, 3) << QDate(2022, 10, 9) << u"red past_due -1"_s;
    QTest::newRow("due on a usual Saturday") << QDate(2022, 9, 17) << QDate(2022, 9, 19) << u"amber due_soon 0"_s;
}

void tst_DutySignal::workingDays()
{
    QFETCH(QDate, due);
    QFETCH(QDate, on);
    QFETCH(QString, expected);
    const std::vector reports{dutyReport(QDate(2022, 9, 1), 99)};
    QCOMPARE(said(rules::dutyLamp({planBegins, planEnds, due, {}, reports}, workingRule(), on)), expected);
}

void tst_DutySignal::pace_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("behind");
    // 884 of 1006 days have passed: 87.87 %
    QTest::newRow("77") << 77 << u"amber behind_pace -"_s << u"10.9"_s;
    QTest::newRow("78") << 78 << u"green in_time -"_s << u"9.9"_s;
    QTest::newRow("0") << 0 << u"amber behind_pace -"_s << u"87.9"_s;
    QTest::newRow("87") << 87 << u"green in_time -"_s << u"0.9"_s;
    QTest::newRow("88") << 88 << u"green in_time -"_s << QString();
    QTest::newRow("100") << 100 << u"green in_time -"_s << QString();
}

void tst_DutySignal::pace()
{
    QFETCH(int, percent);
    QFETCH(QString, expected);
    QFETCH(QString, behind);
    const std::vector reports{dutyReport(dutyDay, percent)};
    const DutySignal signal = rules::dutySignal({planBegins, planEnds, {}, {}, reports}, usualRule(), dutyDay);
    QCOMPARE(said(signal.answer), expected);
    QCOMPARE(signal.expected->toText(), u"87.9"_s);
    QCOMPARE(signal.pointsBehind ? signal.pointsBehind->toText() : QString(), behind);
}

void tst_DutySignal::coloursOfALocality_data()
{
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QString>("expected");
    // amber at 10 days, blue at 20, red when more than 30 points behind 87.87 %
    QTest::newRow("10") << 10 << 90 << u"amber due_soon 10"_s;
    QTest::newRow("11") << 11 << 90 << u"blue due_soon 11"_s;
    QTest::newRow("20") << 20 << 90 << u"blue due_soon 20"_s;
    QTest::newRow("21") << 21 << 90 << u"green in_time 21"_s;
    QTest::newRow("behind before blue") << 20 << 70 << u"amber behind_pace 20"_s;
    QTest::newRow("58 is amber") << 90 << 58 << u"amber behind_pace 90"_s;
    QTest::newRow("57 is red") << 90 << 57 << u"red behind_pace 90"_s;
    QTest::newRow("red before amber") << 5 << 57 << u"red behind_pace 5"_s;
    QTest::newRow("past due before all") << -1 << 57 << u"red past_due -1"_s;
}

void tst_DutySignal::coloursOfALocality()
{
    QFETCH(int, left);
    QFETCH(int, percent);
    QFETCH(QString, expected);
    DutyRule rule = usualRule();
    rule.limits.measureAmberDays = 10;
    rule.limits.dutyBlueDays = 20;
    rule.limits.dutyRedBehindPoints = Quantity::fromWhole(30);
    const std::vector reports{dutyReport(dutyDay, percent)};
    const DutyFacts facts{planBegins, planEnds, dutyDay.addDays(left), {}, reports};
    QCOMPARE(said(rules::dutyLamp(facts, rule, dutyDay)), expected);
    if (left == 10) { // 宿迁: blue alone says that a term ends soon
        rule.limits.measureAmberDays = -1;
        QCOMPARE(said(rules::dutyLamp(facts, rule, dutyDay)), u"blue due_soon 10"_s);
    }
}

void tst_DutySignal::theBureausDeadlineStandsBeforeThePlans()
{
    records::Measure measure;
    measure.targetDue = dutyDay.addDays(-1);
    QCOMPARE(rules::dutyFacts(measure, {}, planBegins, planEnds).due, dutyDay.addDays(-1));
    measure.due = dutyDay.addDays(100);
    QCOMPARE(rules::dutyFacts(measure, {}, planBegins, planEnds).due, dutyDay.addDays(100));
}

void tst_DutySignal::withoutReportItHasNotStarted()
{
    const auto rule = usualRule();
    QCOMPARE(said(rules::dutyLamp({planBegins, planEnds, {}, {}, {}}, rule, dutyDay)), u"not_started not_reported -"_s);
    const std::vector later{dutyReport(dutyDay.addDays(1), 1)};
    QCOMPARE(
        said(rules::dutyLamp({planBegins, planEnds, {}, {}, later}, rule, dutyDay)), u"not_started not_reported -"_s);
    QCOMPARE(said(rules::dutyLamp({planBegins, planEnds, dutyDay.addDays(-2), {}, {}}, rule, dutyDay)),
        u"red past_due -2"_s);
}

void tst_DutySignal::anUnknownCompletionIsNeverBehind()
{
    const std::vector reports{dutyReport(dutyDay, std::nullopt)};
    const DutySignal signal = rules::dutySignal({planBegins, planEnds, {}, {}, reports}, usualRule(), dutyDay);
    QCOMPARE(said(signal.answer), u"green in_time -"_s);
    QVERIFY(!signal.percent);
    QVERIFY(!signal.pointsBehind);
    QVERIFY(signal.expected);
}

void tst_DutySignal::aPlanWithoutDaysHasNoPace()
{
    const std::vector reports{dutyReport(dutyDay.addDays(-3), 0)};
    const DutySignal signal = rules::dutySignal({{}, {}, {}, {}, reports}, usualRule(), dutyDay);
    QCOMPARE(said(signal.answer), u"green in_time -"_s);
    QVERIFY(!signal.expected);
    QCOMPARE(signal.since, dutyDay.addDays(-3));
    QVERIFY(!rules::dutySignal({}, usualRule(), dutyDay).since.isValid());
}

void tst_DutySignal::lateThenDoneStaysVisible()
{
    const DutyFacts late{planBegins, planEnds, dutyDay.addDays(-9), dutyDay.addDays(-2), {}};
    const DutySignal signal = rules::dutySignal(late, usualRule(), dutyDay);
    QCOMPARE(said(signal.answer), u"done completed_late -"_s);
    QCOMPARE(signal.daysLate.value_or(-1), 7);
    QCOMPARE(signal.since, dutyDay.addDays(-2));
    QCOMPARE(signal.percent.value_or(-1), 100);
    QVERIFY(signal.ways.empty());
    const DutyFacts working{planBegins, planEnds, QDate(2022, 9, 30), QDate(2022, 10, 9), {}};
    QCOMPARE(rules::dutySignal(working, workingRule(), QDate(2022, 10, 20)).daysLate.value_or(-1), 2);
}

void tst_DutySignal::whoCanClearIt()
{
    const auto ways = [](int left, std::optional<qint64> percent, bool hasLead = true) {
        std::vector<records::MeasureReport> reports;
        if (percent)
            reports.push_back(dutyReport(dutyDay, percent));
        return saidWays(rules::dutySignal(
            {planBegins, planEnds, dutyDay.addDays(left), {}, reports, hasLead}, usualRule(), dutyDay));
    };
    QCOMPARE(ways(-1, 90), u"lead_bureau finish -, office extend_deadline -"_s);
    QCOMPARE(ways(-1, 100), u"lead_bureau register_completion -"_s);
    QCOMPARE(ways(30, {}), u"lead_bureau finish -, office extend_deadline -"_s);
    QCOMPARE(ways(31, {}), u"lead_bureau report -"_s);
    QCOMPARE(ways(31, {}, false), u"office report -"_s);
    QCOMPARE(ways(31, 90), QString());
    QCOMPARE(ways(31, 50), u"lead_bureau report_progress 78"_s); // as the pace test says, 78 is green and 77 is not
}

void tst_DutySignal::aLowerValueIsSaid()
{
    const auto fallen = [](std::vector<records::MeasureReport> reports) {
        return rules::dutySignal({planBegins, planEnds, {}, {}, reports}, usualRule(), dutyDay).fallen;
    };
    const QDate may(2022, 5, 31);
    const QDate june(2022, 6, 30);
    auto less = dutyReport(june, 50, 80, 2);
    less.lowerReason = u"重复统计"_s;
    QCOMPARE(fallen({dutyReport(may, 50, 90, 1), less}),
        std::optional(rules::FallenValue{Quantity::fromWhole(90), Quantity::fromWhole(80), u"重复统计"_s}));
    QVERIFY(!fallen({dutyReport(may, 50, 80, 1), dutyReport(june, 50, 80, 2)}));
    QVERIFY(!fallen({dutyReport(may, 50, 90, 1)}));
    QVERIFY(!fallen({dutyReport(may, 50, 90, 1), dutyReport(june, 50, {}, 2)}));
    QVERIFY(!fallen({dutyReport(may, 50, 90, 1), dutyReport(dutyDay.addDays(1), 50, 10, 2)})); // not reported yet
    QVERIFY(fallen({dutyReport(june, 50, 80, 7), dutyReport(june, 50, 90, 6)}));               // one day: made later
}

void tst_DutySignal::sinceAtTheBoundaries()
{
    const std::vector reports{dutyReport(QDate(2022, 7, 15), 90)};
    const auto since = [&](QDate due, const DutyRule &rule, QDate on) {
        return rules::dutySignal({planBegins, planEnds, due, {}, reports}, rule, on).since;
    };
    QCOMPARE(since(QDate(2022, 8, 10), usualRule(), dutyDay), QDate(2022, 8, 11));  // red: the day after
    QCOMPARE(since(QDate(2022, 9, 10), usualRule(), dutyDay), QDate(2022, 8, 11));  // amber: 30 days before
    QCOMPARE(since(QDate(2022, 12, 31), usualRule(), dutyDay), QDate(2022, 7, 15)); // green: reported
    QCOMPARE(since(QDate(2022, 9, 30), workingRule(), QDate(2022, 10, 20)), QDate(2022, 10, 8)); // 调休
    QCOMPARE(rules::dutySignal({planBegins, planEnds, {}, {}, {}}, usualRule(), dutyDay).since, planBegins);
}

void tst_DutySignal::theDayBeforeSinceGivesAnotherAnswer()
{
    QRandomGenerator random(20220831);
    for (int round = 0; round < 400; ++round) {
        const QDate begins(2022, 1, 1);
        std::vector<records::MeasureReport> reports;
        const int count = random.bounded(5);
        for (int i = 0; i < count; ++i)
            reports.push_back(dutyReport(begins.addDays(random.bounded(-20, 330)),
                random.bounded(4) == 0 ? std::nullopt : std::optional<qint64>(random.bounded(101)), {}, i + 1));
        DutyFacts facts{begins, begins.addDays(365), {}, {}, reports};
        if (random.bounded(4) > 0)
            facts.due = begins.addDays(random.bounded(400));
        if (random.bounded(3) == 0)
            facts.completed = begins.addDays(random.bounded(365));
        DutyRule rule = random.bounded(2) == 0 ? usualRule() : workingRule();
        if (random.bounded(2) == 0)
            rule.limits.dutyBlueDays = rule.limits.measureAmberDays + random.bounded(20);
        if (random.bounded(2) == 0)
            rule.limits.dutyRedBehindPoints = Quantity::fromWhole(20);
        const QDate on = begins.addDays(random.bounded(400));
        const DutySignal signal = rules::dutySignal(facts, rule, on);
        QVERIFY(signal.since.isValid());
        const auto same = [&](QDate day) {
            const LampAnswer it = rules::dutyLamp(facts, rule, day);
            return it.lamp == signal.answer.lamp && it.cause == signal.answer.cause;
        };
        for (QDate day = signal.since; day <= on; day = day.addDays(1))
            QVERIFY2(same(day), qPrintable(u"round %1, %2"_s.arg(round).arg(day.toString(Qt::ISODate))));
        QVERIFY2(signal.since == begins || !same(signal.since.addDays(-1)), qPrintable(QString::number(round)));
    }
}

void tst_DutySignal::beforeThePlanThereIsNoSince()
{
    QVERIFY(
        !rules::dutySignal({planBegins, planEnds, {}, {}, {}}, usualRule(), planBegins.addDays(-1)).since.isValid());
    QCOMPARE(rules::dutySignal({planBegins, planEnds, {}, {}, {}}, usualRule(), planBegins).since, planBegins);
}

YUMIAO_TEST(tst_DutySignal)
#include "tst_duty_signal.moc"
