// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/application_step.h"
#include "models/records/financing_application.h"
#include "models/records/financing_batch.h"
#include "models/rules/application_steps.h"
#include "models/store/application_reading.h"
#include "models/store/enterprise_merge.h"
#include "models/store/kept_commit.h"
#include "models/store/query.h"
#include "models/store/trash.h"
#include "models/store/undo.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::ApplicationStage;
using records::ApplicationStep;
using records::FinancingApplication;
using records::RecordKind;
using records::RefusalReason;
using records::Value;

const FixedClock CourseDay(QDate(2022, 6, 1));

QString stageWord(std::optional<ApplicationStage> stage)
{
    return stage ? QString::fromLatin1(records::choicesOf<ApplicationStage>()[static_cast<size_t>(*stage)].code)
                 : u"-"_s;
}

/// One application that stands registered since 1 March 2022, without any step.
struct FinancingScene {
    FinancingScene()
    {
        firm = made(base.session(), enterpriseNamed(u"甲"_s));
        it.id = newId();
        it.enterprise.id = firm;
        it.amount = Money::fromFen(100'000'000);
        it.applied = QDate(2022, 2, 20);
        it.stage = ApplicationStage::Registered;
        it.stageSince = QDate(2022, 3, 1);
        (void)written(base.session(), setOf({changes::creation(it)}));
    }

    /// What is refused, one line a problem; empty when it was taken.
    QString kept(changes::ChangeSet set)
    {
        const auto receipt = store::commitKept(base.session(), std::move(set), CourseDay);
        if (receipt)
            return {};
        QStringList words;
        for (const QVariant &problem : receipt.error().detail.value(u"problems"_s).toList())
            words.append(
                problem.toMap().value(u"field"_s).toString() + u' ' + problem.toMap().value(u"code"_s).toString());
        return words.isEmpty() ? receipt.error().what : words.join(u'\n');
    }
    QString stageTo(
        ApplicationStage stage, const QString &reason = {}, QDate since = {}, std::optional<RefusalReason> code = {})
    {
        FinancingApplication after = now();
        const auto before = records::valuesOf(after);
        after.stage = stage;
        if (since.isValid())
            after.stageSince = since;
        if (code)
            after.refusalReason = code;
        changes::ChangeSet set
            = setOf({changes::difference(RecordKind::FinancingApplication, it.id, before, records::valuesOf(after))});
        set.reason = reason;
        return kept(set);
    }
    QString stepTo(ApplicationStage stage, QDate date, const QString &note = {}, std::optional<RefusalReason> code = {},
        RecordId batch = {})
    {
        ApplicationStep step;
        step.id = newId();
        step.application.id = it.id;
        step.stage = stage;
        step.date = date;
        step.note = note;
        step.refusalReason = code;
        step.batch.id = batch;
        return kept(setOf({changes::creation(step)}));
    }
    [[nodiscard]] FinancingApplication now() const { return *store::find<FinancingApplication>(base.session(), it.id); }
    [[nodiscard]] std::vector<ApplicationStep> steps() const
    {
        const std::vector ids{it.id};
        return store::stepsOfApplications(base.session(), ids)->value(it.id);
    }
    /// registered 2022-03-01, verified 2022-06-01 = verified 2022-06-01
    [[nodiscard]] QString told() const
    {
        QStringList words;
        for (const ApplicationStep &step : steps())
            words.append(stageWord(step.stage) + u' ' + step.date.toString(Qt::ISODate));
        const auto application = now();
        return words.join(u", "_s) + u" = "_s + stageWord(application.stage) + u' '
            + application.stageSince.toString(Qt::ISODate);
    }

    TemporaryBase base;
    RecordId firm;
    FinancingApplication it;
};

} // namespace

/// Financing applications and their steps stay in accord, and no step that the rule does not know is taken, whoever
/// writes.
class tst_ApplicationCourse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangedStageMakesItsStep();
    void aStepMovesTheApplication();
    void illegalChangesAreRefused();
    void endsAndTheWayBack();
    void stepsInBetween();
    void stepsThatAreChangedOrRemoved();
    void dayAndReasonCodeArePutRight();
    void oneUndoTakesBackBoth();
    void someoneElseWasFirst();
    void outOfAccordIsRefused();
    void removedApplications();
    void broughtBackWithItsSteps();
    void mergedEnterprises();
    void manyAtOnce();
    void randomWalks();
};

void tst_ApplicationCourse::aChangedStageMakesItsStep()
{
    FinancingScene scene;
    QCOMPARE(scene.told(), u" = registered 2022-03-01"_s);
    QCOMPARE(scene.stageTo(ApplicationStage::Verified, {}, QDate(2022, 3, 9)), QString());
    QCOMPARE(scene.told(), u"registered 2022-03-01, verified 2022-03-09 = verified 2022-03-09"_s);
    QCOMPARE(scene.stageTo(ApplicationStage::Accepted, u"银行先行受理"_s, QDate(2022, 3, 20)), QString());
    QCOMPARE(scene.steps().back().note, u"银行先行受理"_s);
    QCOMPARE(scene.told(), u"registered 2022-03-01, verified 2022-03-09, accepted 2022-03-20 = accepted 2022-03-20"_s);
    // the remarks that come with a change say why
    auto after = scene.now();
    const auto before = records::valuesOf(after);
    after.stage = ApplicationStage::InApproval;
    after.stageSince = QDate(2022, 4, 2);
    after.remarks = u"免尽调"_s;
    QCOMPARE(scene.kept(setOf({changes::difference(
                 RecordKind::FinancingApplication, scene.it.id, before, records::valuesOf(after))})),
        QString());
    QCOMPARE(scene.steps().back().note, u"免尽调"_s);
    QCOMPARE(faultsOf(scene.base.session(), true), QString());
}

void tst_ApplicationCourse::aStepMovesTheApplication()
{
    FinancingScene scene;
    QCOMPARE(scene.stepTo(ApplicationStage::Verified, QDate(2022, 3, 9)), QString());
    QCOMPARE(scene.told(), u"registered 2022-03-01, verified 2022-03-09 = verified 2022-03-09"_s);
    QCOMPARE(scene.stepTo(ApplicationStage::Recommended, QDate(2022, 3, 10)), QString());
    QCOMPARE(scene.stepTo(ApplicationStage::Declined, QDate(2022, 4, 1), {}, RefusalReason::Collateral), QString());
    QCOMPARE(scene.now().refusalReason, RefusalReason::Collateral);
    QCOMPARE(scene.now().stage, ApplicationStage::Declined);
    QCOMPARE(scene.now().stageSince, QDate(2022, 4, 1));
}

void tst_ApplicationCourse::illegalChangesAreRefused()
{
    FinancingScene scene;
    QCOMPARE(scene.stepTo(ApplicationStage::Verified, QDate(2022, 3, 9)), QString());
    const QString before = wholeState(scene.base.session());
    QCOMPARE(scene.stageTo(ApplicationStage::Granted), u"note application.needs_reason_to_skip"_s);
    QCOMPARE(scene.stageTo(ApplicationStage::Registered, u" "_s), u"note application.needs_reason_to_go_back"_s);
    QCOMPARE(scene.stageTo(ApplicationStage::Lapsed, u"理由"_s), u"stage application.illegal_step"_s);
    QCOMPARE(scene.stepTo(ApplicationStage::Verified, QDate(2022, 4, 1)), u"stage application.same_stage"_s);
    QCOMPARE(scene.stepTo(ApplicationStage::Returned, QDate(2022, 4, 1)), u"note application.needs_reason"_s);
    QCOMPARE(scene.stageTo(ApplicationStage::Recommended, {}, QDate(2022, 3, 8)),
        u"note application.needs_reason_to_skip\nnote application.needs_reason_to_go_back\nstage "
        "application.not_in_accord"_s); // before the last step
    QCOMPARE(wholeState(scene.base.session()), before);
    // an application without steps counts its own stage as its first: that may not be skipped from either
    FinancingScene fresh;
    const QString untouched = wholeState(fresh.base.session());
    QCOMPARE(fresh.stageTo(ApplicationStage::PaidOut), u"note application.needs_reason_to_skip"_s);
    QCOMPARE(fresh.stepTo(ApplicationStage::PaidOut, QDate(2022, 5, 1)), u"note application.needs_reason_to_skip"_s);
    QCOMPARE(wholeState(fresh.base.session()), untouched);
}

void tst_ApplicationCourse::endsAndTheWayBack()
{
    FinancingScene scene;
    QCOMPARE(scene.stageTo(ApplicationStage::Returned, u"缺审计报告"_s, QDate(2022, 3, 5)), QString());
    QCOMPARE(scene.stageTo(ApplicationStage::Registered, {}, QDate(2022, 3, 8)), QString()); // 补正后
    QCOMPARE(scene.stageTo(ApplicationStage::Withdrawn, {}, QDate(2022, 3, 9), RefusalReason::Postponed), QString());
    QCOMPARE(scene.steps().back().refusalReason, RefusalReason::Postponed);
    QCOMPARE(scene.stageTo(ApplicationStage::Verified, {}, QDate(2022, 5, 9)), u"note application.needs_reason"_s);
    QCOMPARE(scene.stageTo(ApplicationStage::Verified, u"企业重新申请"_s, QDate(2022, 5, 9)), QString());
    QCOMPARE(scene.now().refusalReason, std::nullopt); // no longer failed
    QCOMPARE(scene.steps().size(), size_t(5));
}

void tst_ApplicationCourse::stepsInBetween()
{
    FinancingScene scene;
    QCOMPARE(scene.stageTo(ApplicationStage::Recommended, u"专班推荐"_s, QDate(2022, 3, 20)), QString());
    QCOMPARE(scene.stepTo(ApplicationStage::Verified, QDate(2022, 3, 10)), QString()); // told later
    QCOMPARE(
        scene.told(), u"registered 2022-03-01, verified 2022-03-10, recommended 2022-03-20 = recommended 2022-03-20"_s);
    QCOMPARE(scene.stepTo(ApplicationStage::Declined, QDate(2022, 3, 15), {}, RefusalReason::Debt),
        u"stage application.illegal_step"_s); // no bank had it then
    records::FinancingBatch list;
    list.id = newId();
    list.number = u"推荐 2022-04"_s;
    list.kind = records::BatchKind::Recommended;
    list.date = QDate(2022, 4, 1);
    (void)written(scene.base.session(), setOf({changes::creation(list)}));
    QCOMPARE(scene.stepTo(ApplicationStage::Recommended, QDate(2022, 4, 1)), u"batch application.needs_list"_s);
    QCOMPARE(scene.stepTo(ApplicationStage::Recommended, QDate(2022, 4, 1), {}, {}, list.id), QString());
    QCOMPARE(scene.now().stageSince, QDate(2022, 4, 1));
}

void tst_ApplicationCourse::stepsThatAreChangedOrRemoved()
{
    FinancingScene scene;
    QCOMPARE(scene.stepTo(ApplicationStage::Verified, QDate(2022, 3, 9)), QString());
    QCOMPARE(scene.stepTo(ApplicationStage::Recommended, QDate(2022, 3, 10)), QString());
    const auto last = scene.steps().back();
    QCOMPARE(scene.kept(
                 setOf({fieldChange(RecordKind::ApplicationStep, last.id, "date", u"2022-03-10"_s, u"2022-03-12"_s)})),
        QString());
    QCOMPARE(scene.now().stageSince, QDate(2022, 3, 12));
    const auto middle = scene.steps()[1];
    QCOMPARE(scene.kept(setOf({changes::removal(RecordKind::ApplicationStep, middle.id, u"误登"_s)})),
        u"note application.needs_reason_to_skip"_s); // the one behind it would skip
    QCOMPARE(scene.kept(setOf({changes::removal(RecordKind::ApplicationStep, last.id, u"误登"_s)})), QString());
    QCOMPARE(scene.told(), u"registered 2022-03-01, verified 2022-03-09 = verified 2022-03-09"_s);
}

void tst_ApplicationCourse::dayAndReasonCodeArePutRight()
{
    FinancingScene scene;
    QCOMPARE(scene.stageTo(ApplicationStage::Withdrawn, u"企业暂缓"_s, QDate(2022, 3, 9)), QString());
    const auto set = [&](const char *field, const QString &before, const QString &after) {
        return scene.kept(setOf({fieldChange(RecordKind::FinancingApplication, scene.it.id, field,
            before.isEmpty() ? Value() : Value(before), Value(after))}));
    };
    QCOMPARE(set("stage_since", u"2022-03-09"_s, u"2022-03-11"_s), QString());
    QCOMPARE(scene.told(), u"registered 2022-03-01, withdrawn 2022-03-11 = withdrawn 2022-03-11"_s);
    QCOMPARE(set("refusal_reason", {}, u"postponed"_s), QString());
    QCOMPARE(scene.steps().back().refusalReason, RefusalReason::Postponed);
    QVERIFY(!set("stage_since", u"2022-03-11"_s, u"2022-02-01"_s).isEmpty()); // would come before the first
}

void tst_ApplicationCourse::oneUndoTakesBackBoth()
{
    FinancingScene scene;
    const QString before = liveState(scene.base.session());
    QCOMPARE(scene.stageTo(ApplicationStage::Verified), QString());
    QVERIFY(scene.told().contains(u"verified"_s));
    QVERIFY(store::undo(scene.base.session(), {}, u"经办"_s, CourseDay));
    QCOMPARE(liveState(scene.base.session()), before);
    QVERIFY(store::redo(scene.base.session(), u"经办"_s, CourseDay));
    QCOMPARE(scene.steps().size(), size_t(2));
    QCOMPARE(scene.now().stage, ApplicationStage::Verified);
    QCOMPARE(faultsOf(scene.base.session(), true), QString());
}

void tst_ApplicationCourse::someoneElseWasFirst()
{
    FinancingScene scene;
    QCOMPARE(scene.stepTo(ApplicationStage::Verified, QDate(2022, 3, 9)), QString());
    QCOMPARE(scene.kept(setOf({fieldChange(
                 RecordKind::FinancingApplication, scene.it.id, "stage", u"registered"_s, u"returned"_s)})),
        u"change.conflict"_s);
    QCOMPARE(scene.steps().size(), size_t(2));
}

void tst_ApplicationCourse::outOfAccordIsRefused()
{
    FinancingScene scene;
    QCOMPARE(scene.stepTo(ApplicationStage::Verified, QDate(2022, 3, 9)), QString());
    const auto raw = store::commit(scene.base.session(),
        setOf({fieldChange(RecordKind::FinancingApplication, scene.it.id, "stage", u"verified"_s, u"granted"_s)}),
        CourseDay);
    QVERIFY(!raw);
    const auto problem = raw.error().detail.value(u"problems"_s).toList().value(0).toMap();
    QCOMPARE(problem.value(u"code"_s).toString(), u"application.not_in_accord"_s);
    QCOMPARE(problem.value(u"at_application_stage"_s).toString(), u"verified"_s);
    QCOMPARE(problem.value(u"value"_s).toString(), u"2022-03-09"_s);
}

void tst_ApplicationCourse::removedApplications()
{
    FinancingScene scene;
    QCOMPARE(scene.stepTo(ApplicationStage::Verified, QDate(2022, 3, 9)), QString());
    QCOMPARE(
        scene.kept(setOf({changes::removal(RecordKind::FinancingApplication, scene.it.id, u"重复"_s)})), QString());
    QVERIFY(scene.steps().empty());
    QVERIFY(store::undo(scene.base.session(), {}, u"经办"_s, CourseDay));
    QCOMPARE(scene.told(), u"registered 2022-03-01, verified 2022-03-09 = verified 2022-03-09"_s);
}

void tst_ApplicationCourse::broughtBackWithItsSteps()
{
    FinancingScene scene;
    QCOMPARE(scene.stepTo(ApplicationStage::Verified, QDate(2022, 3, 9)), QString());
    QCOMPARE(scene.stepTo(ApplicationStage::Recommended, QDate(2022, 3, 10)), QString());
    QCOMPARE(scene.kept(setOf(
                 {changes::removal(RecordKind::ApplicationStep, scene.steps().back().id, u"误登"_s)}, u"remove"_s)),
        QString());
    const QString before = liveState(scene.base.session());
    const auto removed
        = setOf({changes::removal(RecordKind::FinancingApplication, scene.it.id, u"重复"_s)}, u"remove"_s);
    const auto back = setOf({store::restored(RecordKind::FinancingApplication, scene.it.id, u"重复"_s)}, u"restore"_s);
    QCOMPARE(scene.kept(removed), QString());
    const auto id = store::removedRecords(scene.base.session(), RecordKind::ApplicationStep)->front().id;
    QCOMPARE(scene.kept(back), QString());
    QCOMPARE(liveState(scene.base.session()), before); // the mistake of before stays where it is
    QCOMPARE(store::removedRecords(scene.base.session())->size(), size_t(1));
    // with a step that was chosen beside it
    QCOMPARE(scene.kept(removed), QString());
    auto both = back;
    both.changes.push_back(store::restored(RecordKind::ApplicationStep, id, u"重复"_s));
    QCOMPARE(scene.kept(both), QString());
    QCOMPARE(liveState(scene.base.session()), before);
    QVERIFY(store::undo(scene.base.session(), {}, u"经办"_s, CourseDay)); // one step takes all back
    QVERIFY(scene.steps().empty());
    QVERIFY(store::redo(scene.base.session(), u"经办"_s, CourseDay));
    QCOMPARE(scene.told(), u"registered 2022-03-01, verified 2022-03-09 = verified 2022-03-09"_s);
    QCOMPARE(scene.stepTo(ApplicationStage::Recommended, QDate(2022, 4, 1)), QString());
    QCOMPARE(scene.steps().size(), size_t(3));
    QCOMPARE(faultsOf(scene.base.session(), true), QString());
}

void tst_ApplicationCourse::mergedEnterprises()
{
    FinancingScene scene;
    QCOMPARE(scene.stepTo(ApplicationStage::Verified, QDate(2022, 3, 9)), QString());
    const RecordId other = made(scene.base.session(), enterpriseNamed(u"丙"_s));
    QCOMPARE(scene.kept(setOf({fieldChange(RecordKind::FinancingApplication, scene.it.id, "enterprise",
                 Value(scene.firm.value()), Value(other.value()))})),
        QString());
    QCOMPARE(scene.told(), u"registered 2022-03-01, verified 2022-03-09 = verified 2022-03-09"_s);
}

void tst_ApplicationCourse::manyAtOnce()
{
    FinancingScene scene;
    std::vector<changes::RecordChange> created;
    std::vector<RecordId> ids;
    for (int i = 0; i < 300; ++i) {
        FinancingApplication more = scene.it;
        more.id = newId();
        ids.push_back(more.id);
        created.push_back(changes::creation(more));
    }
    QCOMPARE(scene.kept(setOf(created)), QString());
    std::vector<changes::RecordChange> moves;
    for (const RecordId id : ids)
        moves.push_back(fieldChange(RecordKind::FinancingApplication, id, "stage", u"registered"_s, u"verified"_s));
    QCOMPARE(scene.kept(setOf(moves)), QString());
    QCOMPARE(*store::count(scene.base.session(), {RecordKind::ApplicationStep, {}, {}, QDate(2022, 6, 1)}), 600);
}

/// Whatever is tried: what the rule allows is taken, everything else is refused and leaves nothing behind.
void tst_ApplicationCourse::randomWalks()
{
    const auto &rules = *rules::applicationRules();
    QRandomGenerator random(20221105);
    int taken = 0;
    int refused = 0;
    FinancingScene scene;
    records::FinancingBatch list;
    list.id = newId();
    list.number = u"推荐 2022-05"_s;
    list.kind = records::BatchKind::Recommended;
    list.date = QDate(2022, 4, 1);
    (void)written(scene.base.session(), setOf({changes::creation(list)}));
    rules::ApplicationPlace place{ApplicationStage::Registered, ApplicationStage::Registered};
    QDate day(2022, 3, 2);
    for (int i = 0; i < 400; ++i) {
        ApplicationStep step;
        step.stage = static_cast<ApplicationStage>(random.bounded(16));
        step.note = random.bounded(3) == 0 ? u"事由"_s : QString();
        step.refusalReason = random.bounded(4) == 0 ? std::optional(RefusalReason::Debt) : std::nullopt;
        step.batch.id = random.bounded(4) == 0 ? list.id : RecordId();
        const bool byStage = random.bounded(2) == 0 && step.batch.id.isNull();
        const bool legal = rules::stepProblems(rules, place, step).empty();
        if (byStage && step.stage == place.stage)
            continue; // no change at all
        const QString before = legal ? QString() : wholeState(scene.base.session());
        day = day.addDays(random.bounded(2));
        if (byStage && day == scene.now().stageSince)
            day = day.addDays(1); // a day that stays the same is none that the set gives
        // A change of the application says no code where it keeps the one it has.
        if (byStage && !step.refusalReason && scene.now().refusalReason)
            continue;
        const QString words = byStage ? scene.stageTo(*step.stage, step.note, day, step.refusalReason)
                                      : scene.stepTo(*step.stage, day, step.note, step.refusalReason, step.batch.id);
        QVERIFY2(words.isEmpty() == legal,
            qPrintable(stageWord(place.stage) + u" → "_s + stageWord(step.stage) + u": "_s + words));
        if (legal) {
            place = rules::placeAfter(rules, place, *step.stage);
            ++taken;
            QCOMPARE(scene.now().stage, place.stage);
            QCOMPARE(scene.now().stageSince, day);
        } else {
            ++refused;
            QCOMPARE(wholeState(scene.base.session()), before);
        }
    }
    QVERIFY(taken > 40 && refused > 40);
    QCOMPARE(scene.steps().size(), static_cast<size_t>(taken + 1));
    QCOMPARE(faultsOf(scene.base.session(), true), QString());
}

YUMIAO_TEST(tst_ApplicationCourse)

} // namespace yumiao::tests

#include "tst_application_course.moc"
