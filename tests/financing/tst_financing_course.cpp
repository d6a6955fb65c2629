// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/financing/funnel_facts.h"
#include "models/financing/hand_over.h"
#include "models/financing/lists.h"
#include "models/financing/refusal_map.h"
#include "models/records/institution.h"
#include "models/records/threshold.h"
#include "models/store/kept_commit.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::ApplicationStage;
using records::ApplicationStep;
using records::FinancingApplication;
using records::RefusalReason;
using rules::StageGroup;

const FixedClock FunnelDay(QDate(2022, 9, 5));

struct Walked {
    ApplicationStage stage;
    QDate date;
    std::optional<RefusalReason> code = std::nullopt;
};

/// Applications that went different ways.
struct FunnelScene {
    FunnelScene()
    {
        firm = made(base.session(), enterpriseNamed(u"甲"_s));
        addThreshold(u"lamp.measure.amber_days"_s, 30);
        addThreshold(u"lamp.measure.behind_points"_s, 10);
        addThreshold(u"lamp.certificate.red_days"_s, 30);
        addThreshold(u"lamp.certificate.amber_days"_s, 60);
        addThreshold(u"lamp.certificate.listed_days"_s, 90);
        addThreshold(u"lamp.financing.amber_days"_s, 15);
        addThreshold(u"lamp.financing.red_days"_s, 30);
        addThreshold(u"lamp.task.amber_days"_s, 7);
        addThreshold(u"target.amber_share"_s, 95);
        addThreshold(u"visit.overdue_days"_s, 180);
        bank = bankNamed(u"甲行"_s);
        other = bankNamed(u"乙行"_s);
    }
    void addThreshold(const QString &code, int value)
    {
        records::Threshold it;
        it.id = newId();
        it.code = code;
        it.value = Quantity::fromScaled(value * 10'000);
        it.source = u"程序"_s;
        it.confidence = records::Confidence::Default;
        made(base.session(), it);
    }
    RecordId bankNamed(const QString &name)
    {
        records::Institution it;
        it.id = newId();
        it.name = name;
        return made(base.session(), it);
    }
    /// Applied on the first day, then walked; every step says why.
    RecordId application(RecordId institution, const std::vector<Walked> &walk, qint64 wan = 100)
    {
        FinancingApplication it;
        it.id = newId();
        it.enterprise.id = firm;
        it.institution.id = institution;
        it.amount = Money::fromWan(wan);
        it.applied = walk.front().date;
        it.stage = walk.front().stage;
        it.stageSince = walk.front().date;
        made(base.session(), it);
        for (size_t i = 1; i < walk.size(); ++i) {
            ApplicationStep step;
            step.id = newId();
            step.application.id = it.id;
            step.stage = walk[i].stage;
            step.date = walk[i].date;
            step.note = u"事由"_s;
            step.refusalReason = walk[i].code;
            const auto kept = store::commitKept(base.session(), setOf({changes::creation(step)}), FunnelDay);
            if (!kept)
                qFatal("%s", qPrintable(wordsOf(kept)));
        }
        return it.id;
    }
    TemporaryBase base;
    RecordId firm;
    RecordId bank;
    RecordId other;
};

QDate may(int day)
{
    return QDate(2022, 5, day);
}

const Period Year2022{Period::Kind::Year, QDate(2022, 1, 1), QDate(2022, 12, 31)};

} // namespace

/// What is told of the course of financing: funnel, refusals, lists, days to decide.
class tst_FinancingCourse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFunnel();
    void filtersOfTheFunnel();
    void whereOneStands();
    void refusalsAndSilence();
    void lists();
    void whatBecameOfThem();
    void whatACourseLacks();
    void remindersAndHandingOver();
};

void tst_FinancingCourse::theFunnel()
{
    FunnelScene scene;
    scene.application(scene.bank,
        {{ApplicationStage::Registered, may(1)}, {ApplicationStage::Recommended, may(5)},
            {ApplicationStage::Accepted, may(11)}, {ApplicationStage::Granted, may(21)},
            {ApplicationStage::PaidOut, may(31)}});
    scene.application(scene.bank,
        {{ApplicationStage::Registered, may(1)}, {ApplicationStage::Recommended, may(3)},
            {ApplicationStage::Declined, may(23), RefusalReason::Debt}},
        200);
    const RecordId fresh = scene.application(scene.other, {{ApplicationStage::Registered, may(2)}}, 300);
    scene.application(scene.other, {{ApplicationStage::PaidOut, may(2)}}, 50);           // taken over as it stands
    scene.application(scene.other, {{ApplicationStage::Registered, QDate(2021, 5, 1)}}); // another year
    const auto told = financing::funnelFacts(scene.base.session(), Year2022, QDate(2022, 9, 5));
    QVERIFY2(told, qPrintable(wordsOf(told)));
    const auto &stages = told->district.stages;
    const auto counts = [&](auto part) {
        QStringList words;
        for (const auto &it : stages)
            words.append(QString::number((it.*part).count()));
        return words.join(u' ');
    };
    QCOMPARE(counts(&financing::FunnelStageFacts::reached), u"4 3 2 2 2"_s);
    QCOMPARE(counts(&financing::FunnelStageFacts::standing), u"1 0 0 0 2"_s);
    QCOMPARE(counts(&financing::FunnelStageFacts::leftHere), u"0 1 0 0 0"_s);
    QCOMPARE(stages[0].standing.ids, std::vector{fresh});
    QCOMPARE(stages[0].reached.amount, Money::fromWan(650));
    QCOMPARE(stages[1].ratePercent, 75);
    QVERIFY(!stages[1].isLow);
    QCOMPARE(stages[2].ratePercent, 67);
    QVERIFY(stages[2].isLow);          // under 70 %
    QCOMPARE(stages[0].medianDays, 2); // of 4 and 2 days, the lower middle
    QCOMPARE(stages[1].medianDays, 6); // of 6 days and 20 until it was declined
    QCOMPARE(stages[2].medianDays, 10);
    QCOMPARE(told->district.wholeMedianDays, 0); // 30 days, and one taken over on its day
    QCOMPARE(told->institutions.size(), size_t(2));
    qint64 sum = 0;
    for (const auto &it : told->institutions)
        sum += it.facts.all.count();
    QCOMPARE(sum, told->district.all.count());
    const auto filter = financing::filterOf(stages[1].reached);
    QVERIFY(filter);
    QCOMPARE(*store::count(
                 scene.base.session(), {records::RecordKind::FinancingApplication, *filter, {}, QDate(2022, 9, 5)}),
        3);
    QVERIFY(!financing::filterOf({}));
}

/// What a number counts is what its filter finds, of all and of each institution; what came to a stage also on a day
/// that is past.
void tst_FinancingCourse::filtersOfTheFunnel()
{
    using financing::FunnelPart;
    FunnelScene scene;
    const auto back
        = std::vector<Walked>{{ApplicationStage::Registered, may(1)}, {ApplicationStage::Recommended, may(3)},
            {ApplicationStage::Accepted, may(4)}, {ApplicationStage::Recommended, may(8)}};
    for (const RecordId bank : {scene.bank, scene.other, RecordId()}) {
        scene.application(bank, back); // ran back: it came further than it stands
        scene.application(bank, {{ApplicationStage::PaidOut, may(2)}});
        scene.application(bank, {{ApplicationStage::Declined, may(2), RefusalReason::Debt}}); // taken over as it stands
        scene.application(bank,
            {{ApplicationStage::Registered, may(1)}, {ApplicationStage::Accepted, may(5)},
                {ApplicationStage::Declined, may(23), RefusalReason::Debt}});
        scene.application(
            bank, {{ApplicationStage::Registered, QDate(2021, 5, 1)}, {ApplicationStage::Accepted, may(1)}});
    }
    const auto ids
        = [&](std::optional<RecordId> institution, std::optional<StageGroup> stage, FunnelPart part, QDate on) {
              auto found = *store::ids(scene.base.session(),
                  {records::RecordKind::FinancingApplication,
                      financing::filterOf({Year2022, institution, stage, part}, on), {{u"id"_s, false}}, on});
              return found;
          };
    const auto sorted = [](std::vector<RecordId> all) {
        std::sort(all.begin(), all.end());
        return all;
    };
    const QDate late(2022, 9, 5);
    const auto told = financing::funnelFacts(scene.base.session(), Year2022, late);
    const auto then = financing::funnelFacts(scene.base.session(), Year2022, may(4));
    QVERIFY(told && then);
    QCOMPARE(told->institutions.size(), size_t(3));
    QCOMPARE(told->district.stages[2].reached.count(), 9);
    QCOMPARE(then->district.stages[2].reached.count(), 6);
    QCOMPARE(told->district.stages[2].leftHere.count(), 3);
    for (size_t i = 0; i < told->district.stages.size(); ++i) {
        const auto group = static_cast<StageGroup>(i);
        QCOMPARE(ids({}, group, FunnelPart::Reached, may(4)), sorted(then->district.stages[i].reached.ids));
        const auto &all = told->district.stages[i];
        QCOMPARE(ids({}, group, FunnelPart::Reached, late), sorted(all.reached.ids));
        QCOMPARE(ids({}, group, FunnelPart::Here, late), sorted(all.standing.ids));
        QCOMPARE(ids({}, group, FunnelPart::Left, late), sorted(all.leftHere.ids));
        for (const auto &of : told->institutions)
            QCOMPARE(ids(of.institution, group, FunnelPart::Reached, late), sorted(of.facts.stages[i].reached.ids));
    }
    QCOMPARE(ids({}, {}, FunnelPart::Reached, late), sorted(told->district.all.ids));
    QCOMPARE(ids({}, {}, FunnelPart::Left, late).size(), size_t(6));
    QVERIFY(ids(RecordId(17), {}, FunnelPart::Reached, late).empty());
}

void tst_FinancingCourse::whereOneStands()
{
    FunnelScene scene;
    const RecordId id = scene.application(scene.bank,
        {{ApplicationStage::Registered, may(1)}, {ApplicationStage::Recommended, may(5)},
            {ApplicationStage::Accepted, may(11)}});
    const auto on = [&](QDate day) { return financing::courseOf(scene.base.session(), id, day)->standing; };
    QCOMPARE(on(may(4)).stage, ApplicationStage::Registered);
    QVERIFY(!on(may(4)).due.isValid());
    QCOMPARE(on(may(20)).due, QDate(2022, 6, 4)); // thirty days after it was recommended
    QCOMPARE(on(may(20)).daysLeft, 15);
    QVERIFY(!on(may(20)).lamp);
    QCOMPARE(on(may(31)).lamp->cause, rules::LampCause::Stuck);
    QCOMPARE(on(QDate(2022, 6, 5)).lamp->cause, rules::LampCause::PastDue);
    QCOMPARE(on(QDate(2022, 6, 5)).lamp->days, -1);
    QVERIFY(!on(QDate(2022, 4, 1)).stage); // before its first step
    QCOMPARE(financing::decisionsDue(scene.base.session(), 7, may(20))->size(), size_t(0));
    QCOMPARE(financing::decisionsDue(scene.base.session(), 7, QDate(2022, 6, 1))->size(), size_t(1));
    QCOMPARE(financing::decisionsDue(scene.base.session(), 7, may(28))->size(), size_t(1)); // seven days before
    QCOMPARE(financing::decisionsDue(scene.base.session(), 7, may(27))->size(), size_t(0));
    scene.application(scene.bank, {{ApplicationStage::Recommended, may(1)}}); // taken over as it stands
    QCOMPARE(financing::decisionsDue(scene.base.session(), 0, may(31))->size(), size_t(1));
    const auto gone = financing::courseOf(scene.base.session(), newId(), may(1));
    QVERIFY(!gone);
    QCOMPARE(gone.error().what, u"record.missing"_s);
}

void tst_FinancingCourse::refusalsAndSilence()
{
    FunnelScene scene;
    for (int i = 0; i < 3; ++i)
        scene.application(scene.bank,
            {{ApplicationStage::Registered, may(1)}, {ApplicationStage::Recommended, may(3)},
                {ApplicationStage::Declined, may(11 + i), RefusalReason::Debt}});
    scene.application(scene.other, {{ApplicationStage::Registered, may(1)}, {ApplicationStage::Withdrawn, may(9)}});
    scene.application(scene.other, {{ApplicationStage::Registered, may(1)}});
    scene.application(scene.other, {{ApplicationStage::Returned, may(1)}}); // left for a while, not refused
    const auto map = financing::refusalMap(scene.base.session(), Year2022, QDate(2022, 6, 30));
    QVERIFY2(map, qPrintable(wordsOf(map)));
    QCOMPARE(map->cells.size(), size_t(2));
    QCOMPARE(map->cells[0].reason, RefusalReason::Debt);
    QCOMPARE(map->cells[0].from, ApplicationStage::Recommended);
    QCOMPARE(map->cells[0].institution, scene.bank);
    QCOMPARE(map->cells[0].cases.count(), 3);
    QCOMPARE(map->cells[0].medianDays, 11);
    QCOMPARE(map->cells[1].reason, std::nullopt);
    QCOMPARE(map->all.count(), 4);
    QCOMPARE(map->silent.size(), size_t(2)); // 60 days on 30 June, the returned one too
    QCOMPARE(financing::refusalMap(scene.base.session(), Year2022, QDate(2022, 6, 29))->silent.size(), size_t(0));
}

void tst_FinancingCourse::lists()
{
    FunnelScene scene;
    std::vector<RecordId> verified;
    for (int i = 0; i < 3; ++i)
        verified.push_back(scene.application(
            scene.bank, {{ApplicationStage::Registered, may(1)}, {ApplicationStage::Verified, may(2)}}));
    scene.application(scene.bank, {{ApplicationStage::Registered, may(1)}});
    const auto proposed = financing::proposedFor(scene.base.session(), records::BatchKind::Recommended, may(5));
    QVERIFY(proposed);
    QCOMPARE(proposed->ids.size(), size_t(3));
    RecordIdSource ids;
    financing::ListWish wish;
    QCOMPARE(financing::listSet(wish, ids).error().what, u"list.no_kind"_s);
    wish.list.number = u"推荐 2022-01"_s;
    wish.list.kind = records::BatchKind::Recommended;
    wish.list.date = may(5);
    wish.applications = proposed->ids;
    auto set = financing::listSet(wish, ids);
    QVERIFY(set);
    QCOMPARE(set->changes.size(), size_t(4));
    const auto kept = store::commitKept(scene.base.session(), *set, FunnelDay);
    QVERIFY2(kept, qPrintable(wordsOf(kept)));
    QCOMPARE(financing::proposedFor(scene.base.session(), records::BatchKind::Recommended, may(6))->count(), 0);
    QCOMPARE(
        store::find<FinancingApplication>(scene.base.session(), verified[0])->stage, ApplicationStage::Recommended);
    ApplicationStep granted;
    granted.id = newId();
    granted.application.id = verified[0];
    granted.stage = ApplicationStage::Granted;
    granted.date = may(20);
    granted.note = u"绿色通道"_s;
    QVERIFY(store::commitKept(scene.base.session(), setOf({changes::creation(granted)}), FunnelDay));
    const auto lists = financing::listsOn(scene.base.session(), QDate(2022, 6, 5));
    QVERIFY(lists);
    QCOMPARE(lists->size(), size_t(1));
    QCOMPARE(lists->front().due, QDate(2022, 6, 4));
    QCOMPARE(lists->front().all.count(), 3);
    QCOMPARE(lists->front().decided.count(), 1);
    QCOMPARE(lists->front().waiting.count(), 2);
    QCOMPARE(lists->front().overdue.count(), 2);
    QCOMPARE(financing::listsOn(scene.base.session(), QDate(2022, 6, 4))->front().overdue.count(), 0);
}

void tst_FinancingCourse::whatBecameOfThem()
{
    FunnelScene scene;
    std::vector<RecordId> verified;
    for (int i = 0; i < 4; ++i)
        verified.push_back(scene.application(
            scene.bank, {{ApplicationStage::Registered, may(1)}, {ApplicationStage::Verified, may(2)}}));
    QCOMPARE(
        *financing::nextListNumber(scene.base.session(), records::BatchKind::Recommended, may(5)), u"推荐 2022-01"_s);
    RecordIdSource ids;
    financing::ListWish wish;
    wish.list.number = u"推荐 2022-01"_s;
    wish.list.kind = records::BatchKind::Recommended;
    wish.list.date = may(5);
    wish.list.institution.id = scene.bank;
    wish.applications = verified;
    QVERIFY(store::commitKept(scene.base.session(), *financing::listSet(wish, ids), FunnelDay));
    QCOMPARE(
        *financing::nextListNumber(scene.base.session(), records::BatchKind::Recommended, may(5)), u"推荐 2022-02"_s);
    const auto step = [&](size_t of, ApplicationStage stage, std::optional<RefusalReason> code = {}) {
        ApplicationStep it;
        it.id = newId();
        it.application.id = verified[of];
        it.stage = stage;
        it.date = may(20);
        it.note = u"绿色通道"_s;
        it.refusalReason = code;
        QVERIFY(store::commitKept(scene.base.session(), setOf({changes::creation(it)}), FunnelDay));
    };
    step(0, ApplicationStage::Granted);
    step(1, ApplicationStage::Declined, RefusalReason::Debt);
    step(2, ApplicationStage::Returned);
    const auto lists = financing::listsOn(scene.base.session(), may(25));
    QVERIFY(lists);
    QCOMPARE(lists->front().institution, u"甲行"_s);
    QCOMPARE(lists->front().granted.ids, std::vector{verified[0]});
    QCOMPARE(lists->front().refused.ids, std::vector{verified[1]});
    QCOMPARE(lists->front().waiting.count(), 2); // one of them is to bring papers
    QCOMPARE(lists->front().decided.count(), 2);
    QCOMPARE(financing::listsOn(scene.base.session(), may(10))->front().waiting.count(), 4);
}

void tst_FinancingCourse::whatACourseLacks()
{
    using financing::CourseGap;
    const auto titles = records::choicesOf<CourseGap>();
    QCOMPARE(titles.size(), static_cast<size_t>(CourseGap::NoDesk) + 1);
    for (const records::Choice &it : titles)
        QVERIFY(qstrlen(it.title) > 0 && qstrlen(it.term) > 0);
    QCOMPARE(
        records::choicesOf<financing::ListOutcome>().size(), static_cast<size_t>(financing::ListOutcome::Refused) + 1);
    FunnelScene scene;
    const RecordId id
        = scene.application({}, {{ApplicationStage::Registered, may(1)}, {ApplicationStage::Recommended, may(3)}});
    const auto course = financing::courseOf(scene.base.session(), id, may(9));
    QVERIFY2(course, qPrintable(wordsOf(course)));
    QCOMPARE(course->gaps, (std::vector{CourseGap::NoInstitution, CourseGap::NoDesk}));
}

void tst_FinancingCourse::remindersAndHandingOver()
{
    FunnelScene scene;
    const std::vector<Walked> walk{{ApplicationStage::Registered, may(1)}, {ApplicationStage::Recommended, may(5)}};
    const RecordId late = scene.application(scene.bank, walk, 480);
    scene.application(scene.other, walk);
    scene.application(scene.bank, {{ApplicationStage::Registered, may(1)}}); // not with the bank yet
    const QDate after(2022, 6, 10);
    const auto reminder = financing::reminderTo(scene.base.session(), scene.bank, after);
    QVERIFY2(reminder, qPrintable(wordsOf(reminder)));
    QCOMPARE(reminder->name, u"甲行"_s);
    QCOMPARE(reminder->days, 30);
    QCOMPARE(reminder->all.ids, std::vector{late});
    QCOMPARE(reminder->cases.front().standing.asked, may(5));
    QCOMPARE(reminder->cases.front().standing.daysLeft, -6);
    QCOMPARE(reminder->cases.front().enterprise, u"甲"_s);
    QVERIFY(reminder->office.isEmpty()); // no list names one
    QVERIFY(financing::reminderTo(scene.base.session(), scene.bank, QDate(2022, 6, 4))->cases.empty());
    QCOMPARE(financing::reminderTo(scene.base.session(), newId(), after).error().what, u"record.missing"_s);

    RecordIdSource ids;
    records::Task pattern;
    pattern.id = newId();
    pattern.assigned = after;
    QCOMPARE(financing::handOverSet(pattern, {{scene.firm, u"核查"_s}}, ids).error().what, u"hand_over.no_bureau"_s);
    pattern.bureau.id = newId();
    QCOMPARE(financing::handOverSet(pattern, {}, ids).error().what, u"hand_over.nothing"_s);
    const auto set
        = financing::handOverSet(pattern, {{scene.firm, u"核查：甲"_s}, {scene.firm, QString(500, u'长')}}, ids);
    QVERIFY(set);
    QCOMPARE(set->changes.size(), size_t(2));
    QCOMPARE(set->changes[0].id, pattern.id);
    QVERIFY(set->changes[1].id != pattern.id);
    QCOMPARE(records::textIn(set->changes[1].fields.front().after).size(), 200);
}

YUMIAO_TEST(tst_FinancingCourse)

} // namespace yumiao::tests

#include "tst_financing_course.moc"
