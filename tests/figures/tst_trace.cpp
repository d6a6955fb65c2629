// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/measure_story.h"
#include "models/figures/trace.h"
#include "models/records/evidence.h"
#include "models/records/measure_report.h"
#include "models/records/service_request.h"
#include "models/records/task.h"
#include "models/records/threshold.h"
#include "models/records/visit.h"
#include "models/store/lamp_keeping.h"
#include "tests/figures/small_district.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace yumiao;
using namespace yumiao::figures;
using namespace Qt::StringLiterals;
using records::RecordKind;

namespace {

/// "1 measure 06-1 举措 06-1": every line of a trace.
QStringList saidLines(const Result<std::vector<TraceLine>> &lines)
{
    QStringList said;
    if (!lines)
        return {lines.error().what};
    for (const TraceLine &it : *lines)
        said.append(u"%1 %2 %3%4"_s.arg(it.depth).arg(
            QLatin1String(records::descriptionOf(it.kind).name), it.title, it.isProof ? u" *"_s : QString()));
    return said;
}

QStringList titlesOf(const TraceGaps &gaps, TraceGapKind kind)
{
    QStringList titles;
    for (const TraceGap &it : gaps.gaps)
        if (it.kind == kind)
            titles.append(it.title);
    return titles;
}

} // namespace

/// From a clause to the proof, from an enterprise back, and where the chain is broken.
class tst_Trace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bothEndsMeet();
    void nothingLeadsNowhere();
    void gaps();
    void withoutALimitEnterprisesAreNotLookedAt();
    void theStripIsTheRecord();
};

void tst_Trace::bothEndsMeet()
{
    tests::SmallDistrict district;
    const RecordId firm = district.enterprise(0);
    records::Task task;
    task.id = district.next();
    task.title = u"上门辅导"_s;
    task.measure.id = district.measure(u"06-1"_s);
    task.enterprise.id = firm;
    task.bureau.id = district.development();
    task.assigned = QDate(2022, 8, 1);
    district.add(task);
    records::MeasureReport report;
    report.id = district.next();
    report.measure.id = district.measure(u"06-1"_s);
    report.asOf = QDate(2022, 8, 20);
    report.progress = u"已辅导"_s;
    report.evidence = u"现场照片 3 张"_s;
    district.add(report);
    records::Evidence proof;
    proof.id = district.next();
    proof.enterprise.id = firm;
    proof.fact = u"ip_class2"_s;
    proof.value = u"2"_s;
    district.add(proof);
    const QDate on = tests::SmallDistrict::today();
    QCOMPARE(saidLines(traceOfClause(district.session(), 6, on)),
        (QStringList{u"0 clause 6 强化要素平等保障"_s, u"1 bureau 发改局"_s, u"1 bureau 财政局"_s,
            u"1 measure 06-1 举措 06-1"_s, u"2 measure_report 有进展"_s, u"2 measure_report 已辅导 *"_s,
            u"2 task 上门辅导"_s, u"3 enterprise 试验企业0号"_s, u"4 evidence ip_class2 *"_s,
            u"1 measure 06-2 举措 06-2"_s, u"1 measure 06-10 举措 06-10"_s, u"2 measure_report 有进展"_s}));
    const QStringList back = saidLines(traceOfEnterprise(district.session(), firm, on));
    QCOMPARE(back.mid(0, 6),
        (QStringList{u"0 enterprise 试验企业0号"_s, u"1 measure 06-1 举措 06-1"_s, u"2 clause 6 强化要素平等保障"_s,
            u"2 bureau 发改局"_s, u"2 bureau 财政局"_s, u"2 task 上门辅导"_s}));
    QCOMPARE(back.last(), u"1 evidence ip_class2 *"_s);
}

void tst_Trace::nothingLeadsNowhere()
{
    const tests::SmallDistrict district;
    const QDate on = tests::SmallDistrict::today();
    QCOMPARE(saidLines(traceOfClause(district.session(), 99, on)), QStringList{u"record.missing"_s});
    QCOMPARE(saidLines(traceOfEnterprise(district.session(), RecordId(42), on)), QStringList{u"record.missing"_s});
}

void tst_Trace::gaps()
{
    tests::SmallDistrict district;
    records::Threshold limit;
    limit.id = district.next();
    limit.code = u"trace.untouched_days"_s;
    limit.value = Quantity::fromWhole(90);
    district.add(limit);
    const QDate on = tests::SmallDistrict::today();
    const auto before = traceGaps(district.session(), on);
    QVERIFY(before);
    QCOMPARE(before->quarter, QDate(2022, 7, 1));
    QCOMPARE(titlesOf(*before, TraceGapKind::ClauseWithoutEvidence),
        (QStringList{u"2 目标任务"_s, u"6 强化要素平等保障"_s, u"14 加大政府采购支持力度"_s}));
    QCOMPARE(titlesOf(*before, TraceGapKind::BureauWithoutReport), QStringList{u"财政局"_s}); // its last is of June
    QCOMPARE(
        titlesOf(*before, TraceGapKind::MeasureWithoutDate), (QStringList{u"14-6 举措 14-6"_s, u"14-7 举措 14-7"_s}));
    const qint64 untouched = before->counts[static_cast<size_t>(TraceGapKind::EnterpriseUntouched)];
    QVERIFY(titlesOf(*before, TraceGapKind::EnterpriseUntouched).contains(u"试验企业8号"_s));
    records::MeasureReport report;
    report.id = district.next();
    report.measure.id = district.measure(u"14-6"_s);
    report.asOf = QDate(2022, 7, 1);
    report.progress = u"已编报"_s;
    report.cumulative = Quantity::fromWhole(35);
    report.evidence = u"预算公开表"_s;
    district.add(report);
    records::Visit visit;
    visit.id = district.next();
    visit.enterprise.id = district.enterprise(8);
    visit.visited = on.addDays(-90);
    district.add(visit);
    const auto after = traceGaps(district.session(), on);
    QVERIFY(after);
    QVERIFY(titlesOf(*after, TraceGapKind::BureauWithoutReport).isEmpty());
    QVERIFY(!titlesOf(*after, TraceGapKind::ClauseWithoutEvidence).contains(u"14 加大政府采购支持力度"_s));
    QCOMPARE(after->counts[static_cast<size_t>(TraceGapKind::EnterpriseUntouched)], untouched - 1);
    const auto dayLater = traceGaps(district.session(), on.addDays(1));
    QCOMPARE(dayLater->counts[static_cast<size_t>(TraceGapKind::EnterpriseUntouched)] >= untouched, true); // 91 days
    const auto few = traceGaps(district.session(), on, 1);
    QCOMPARE(titlesOf(*few, TraceGapKind::EnterpriseUntouched).size(), 1);
    QCOMPARE(few->counts, after->counts);
}

void tst_Trace::withoutALimitEnterprisesAreNotLookedAt()
{
    const tests::SmallDistrict district;
    const auto found = traceGaps(district.session(), tests::SmallDistrict::today());
    QVERIFY(found);
    QVERIFY(!found->untouchedDays);
    QVERIFY(titlesOf(*found, TraceGapKind::EnterpriseUntouched).isEmpty());
}

void tst_Trace::theStripIsTheRecord()
{
    tests::SmallDistrict district;
    const RecordId measure = district.measure(u"06-10"_s);
    changes::ChangeSet day;
    day.action = store::LampsAction;
    QVERIFY(store::commit(district.session(), day, FixedClock(QDate(2022, 6, 15))));
    records::MeasureReport report; // a late report of March would rewrite what June showed, were it not on record
    report.id = district.next();
    report.measure.id = measure;
    report.asOf = QDate(2022, 3, 1);
    report.percentDone = 75;
    report.progress = u"补报"_s;
    district.add(report);
    const auto story = measureStory(district.session(), measure, tests::SmallDistrict::today());
    QVERIFY(story);
    QCOMPARE(story->strip.size(), size_t{12});
    QVERIFY(!story->strip[8].recorded); // May: before the record began
    QVERIFY(story->strip[8].lamp.lamp == rules::Lamp::Green);
    QVERIFY(story->strip[9].recorded); // June
    QVERIFY(story->strip[9].lamp.lamp == rules::Lamp::NotStarted);
    QVERIFY(story->strip[11].recorded);
    QVERIFY(!story->history.empty());
}

YUMIAO_TEST(tst_Trace)
#include "tst_trace.moc"
