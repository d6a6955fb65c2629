// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/financing/funnel_facts.h"
#include "models/financing/lists.h"
#include "models/plan/new_workspace.h"
#include "models/store/kept_commit.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::ApplicationStage;
using records::ApplicationStep;
using records::BatchKind;

const FixedClock RuleDay(QDate(2022, 9, 5));

QDate june(int day)
{
    return {2022, 6, day};
}

/// One application, registered on 1 June.
struct CourseScene {
    CourseScene()
    {
        RecordIdSource ids(1, 1);
        if (!plan::fillNewWorkspace(base.session(), {false, {}}, ids, RuleDay))
            qFatal("no reference data");
        records::FinancingApplication it;
        it.id = id = newId();
        it.enterprise.id = made(base.session(), enterpriseNamed(u"甲"_s));
        it.amount = Money::fromWan(100);
        it.applied = it.stageSince = june(1);
        it.stage = ApplicationStage::Registered;
        made(base.session(), it);
    }
    ApplicationStep step(ApplicationStage stage, QDate date) const
    {
        ApplicationStep it;
        it.id = newId();
        it.application.id = id;
        it.stage = stage;
        it.date = date;
        it.note = u"事由"_s;
        return it;
    }
    void keep(const ApplicationStep &it) const
    {
        const auto kept = store::commitKept(base.session(), setOf({changes::creation(it)}), RuleDay);
        QVERIFY2(kept, qPrintable(wordsOf(kept)));
    }
    void walk(ApplicationStage stage, QDate date) const { keep(step(stage, date)); }
    void putOn(BatchKind kind, QDate date) const
    {
        RecordIdSource ids;
        financing::ListWish wish;
        wish.list.number
            = u"%1 %2"_s.arg(kind == BatchKind::Declared ? u"申报"_s : u"推荐"_s, date.toString(Qt::ISODate));
        wish.list.kind = kind;
        wish.list.date = date;
        wish.applications = {id};
        const auto kept = store::commitKept(base.session(), *financing::listSet(wish, ids), RuleDay);
        QVERIFY2(kept, qPrintable(wordsOf(kept)));
    }
    [[nodiscard]] financing::CaseStanding on(QDate day) const
    {
        return financing::courseOf(base.session(), id, day)->standing;
    }
    /// The middle days of registration, recommendation, acceptance, approval; "-" where there are none.
    [[nodiscard]] QString medians() const
    {
        const Period year{Period::Kind::Year, QDate(2022, 1, 1), QDate(2022, 12, 31)};
        const auto told = financing::funnelFacts(base.session(), year, QDate(2022, 9, 5));
        QStringList words;
        for (size_t i = 0; i < 4; ++i) {
            const auto days = told->district.stages[i].medianDays;
            words.append(days ? QString::number(*days) : u"-"_s);
        }
        return words.join(u' ');
    }
    TemporaryBase base;
    RecordId id;
};

} // namespace

/// The finer rules of the course: which list starts the bank's days, the day a step names, steps of one day, running
/// back.
class tst_CourseRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void declaredListsStartNoDays();
    void aStepNamesItsOwnDay();
    void stepsOfOneDay();
    void aStageThatIsPassedBy();
    void papersThatDoNotComeBack();
    void runBackItIsProposedAgain();
};

void tst_CourseRules::declaredListsStartNoDays()
{
    const CourseScene scene;
    scene.walk(ApplicationStage::Verified, june(2));
    scene.putOn(BatchKind::Declared, june(5));
    QCOMPARE(scene.on(june(20)).stage, ApplicationStage::Recommended);
    QVERIFY(!scene.on(june(20)).due.isValid()); // no bank has it yet
    QCOMPARE(financing::decisionsDue(scene.base.session(), 60, june(20))->size(), size_t(0));
    scene.putOn(BatchKind::Recommended, june(10));
    QVERIFY(!scene.on(june(9)).due.isValid());
    QCOMPARE(scene.on(june(20)).due, QDate(2022, 7, 10)); // thirty days after the second list, not the first
    const auto lists = financing::listsOn(scene.base.session(), june(20));
    QCOMPARE(lists->size(), size_t(2));
    QCOMPARE(lists->front().due, QDate(2022, 7, 10));
    QVERIFY(!lists->back().due.isValid());
}

void tst_CourseRules::aStepNamesItsOwnDay()
{
    const CourseScene scene;
    scene.walk(ApplicationStage::Verified, june(2));
    ApplicationStep recommended = scene.step(ApplicationStage::Recommended, june(3));
    recommended.nextDue = june(8);
    scene.keep(recommended);
    QCOMPARE(scene.on(june(5)).due, june(8)); // sooner than the thirty days
    QCOMPARE(scene.on(june(9)).lamp->cause, rules::LampCause::PastDue);
    scene.walk(ApplicationStage::Accepted, june(10));
    QCOMPARE(scene.on(june(10)).due, QDate(2022, 7, 3)); // no step names a day: the rule's again
}

void tst_CourseRules::papersThatDoNotComeBack()
{
    const CourseScene scene;
    scene.walk(ApplicationStage::Verified, june(2));
    ApplicationStep returned = scene.step(ApplicationStage::Returned, june(3));
    returned.nextDue = june(8);
    returned.note = QStringLiteral("缺审计报告");
    scene.keep(returned);
    QVERIFY(!scene.on(june(8)).underWay);
    QVERIFY(!scene.on(june(8)).lamp);
    QCOMPARE(scene.on(june(9)).lamp->cause, rules::LampCause::PastDue);
    QCOMPARE(financing::decisionsDue(scene.base.session(), 7, june(5))->size(), size_t(1));
    scene.walk(ApplicationStage::Withdrawn, june(10));
    QVERIFY(!scene.on(june(12)).lamp); // it does not come back any more
    QCOMPARE(financing::decisionsDue(scene.base.session(), 7, june(12))->size(), size_t(0));
}

void tst_CourseRules::stepsOfOneDay()
{
    const CourseScene scene;
    scene.walk(ApplicationStage::Recommended, june(6));
    scene.walk(ApplicationStage::Accepted, june(6));
    scene.walk(ApplicationStage::Granted, june(6));
    QCOMPARE(scene.medians(), u"5 0 0 -"_s);
    scene.walk(ApplicationStage::PaidOut, june(9));
    QCOMPARE(scene.medians(), u"5 0 0 3"_s);
}

void tst_CourseRules::aStageThatIsPassedBy()
{
    const CourseScene scene;
    scene.walk(ApplicationStage::Accepted, june(6));
    scene.walk(ApplicationStage::Recommended, june(8)); // run back
    scene.walk(ApplicationStage::Granted, june(16));
    QCOMPARE(scene.medians(), u"5 - 10 -"_s); // it did not come to its acceptance by way of a recommendation
}

void tst_CourseRules::runBackItIsProposedAgain()
{
    const CourseScene scene;
    const auto proposed
        = [&](BatchKind kind) { return financing::proposedFor(scene.base.session(), kind, june(30))->count(); };
    scene.walk(ApplicationStage::Verified, june(2));
    QCOMPARE(proposed(BatchKind::Declared), 1);
    scene.putOn(BatchKind::Declared, june(5));
    QCOMPARE(proposed(BatchKind::Declared), 0);
    QCOMPARE(proposed(BatchKind::Recommended), 1);
    scene.putOn(BatchKind::Recommended, june(10));
    QCOMPARE(proposed(BatchKind::Recommended), 0);
    scene.walk(ApplicationStage::Verified, june(12)); // the bank's list was wrong: verified once more
    QCOMPARE(proposed(BatchKind::Declared), 1);
    QCOMPARE(proposed(BatchKind::Recommended), 1);
    scene.putOn(BatchKind::Recommended, june(14));
    QCOMPARE(proposed(BatchKind::Recommended), 0);
}

YUMIAO_TEST(tst_CourseRules)

} // namespace yumiao::tests

#include "tst_course_rules.moc"
