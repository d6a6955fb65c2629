// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/bureau.h"
#include "models/records/certificate.h"
#include "models/records/task.h"
#include "models/records/task_step.h"
#include "models/records/visit.h"
#include "models/store/kept_commit.h"
#include "models/store/migrations.h"
#include "models/store/query.h"
#include "models/store/task_reading.h"
#include "models/store/undo.h"
#include "tests/store/old_base.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <array>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::RecordKind;
using records::Task;
using records::TaskStage;
using records::TaskStep;

constexpr int BeforeTaskSteps = 20; ///< the schema that knew none
const FixedClock TaskDay(QDate(2022, 3, 10));

RecordId bureauOfTasks(TemporaryBase &base, const QString &name)
{
    records::Bureau it;
    it.id = newId();
    it.name = name;
    return made(base.session(), it);
}

/// An enterprise and two bureaus.
struct TaskScene {
    TaskScene()
    {
        firm = made(base.session(), enterpriseNamed(u"甲"_s));
        first = bureauOfTasks(base, u"区经信局"_s);
        other = bureauOfTasks(base, u"区住建局"_s);
    }
    [[nodiscard]] Task task() const
    {
        Task it;
        it.id = newId();
        it.title = u"疏通厂区门前排水"_s;
        it.bureau.id = first;
        it.enterprise.id = firm;
        it.assigned = QDate(2022, 3, 1);
        it.due = QDate(2022, 3, 22);
        return it;
    }
    [[nodiscard]] static TaskStep step(
        RecordId task, TaskStage stage, QDate date, RecordId bureau = {}, const QString &note = {})
    {
        TaskStep it;
        it.id = newId();
        it.task.id = task;
        it.stage = stage;
        it.date = date;
        it.bureau.id = bureau;
        it.note = note;
        return it;
    }
    /// What is refused, or nothing.
    [[nodiscard]] QString write(std::vector<changes::RecordChange> changes)
    {
        const auto receipt = store::commitKept(base.session(), setOf(std::move(changes)), TaskDay);
        if (receipt)
            return {};
        QStringList words;
        for (const QVariant &problem : receipt.error().detail.value(u"problems"_s).toList())
            words.append(
                problem.toMap().value(u"field"_s).toString() + u' ' + problem.toMap().value(u"code"_s).toString());
        return words.isEmpty() ? receipt.error().what : words.join(u'\n');
    }
    template <typename R>
    [[nodiscard]] QString add(const R &record)
    {
        return write({changes::creation(record)});
    }
    [[nodiscard]] QString take(
        RecordId task, TaskStage stage, QDate date, RecordId bureau = {}, const QString &note = {})
    {
        return add(step(task, stage, date, bureau, note));
    }
    [[nodiscard]] std::vector<TaskStep> steps(RecordId task) const
    {
        return store::stepsOfTasks(base.session(), std::array{task})->value(task);
    }
    [[nodiscard]] Task stored(RecordId task) const { return *store::find<Task>(base.session(), task); }
    [[nodiscard]] QString shown(RecordId task, const QString &field, QDate on = QDate(2022, 12, 31)) const
    {
        const auto values = store::fieldsOf(base.session(), RecordKind::Task, {task}, {field}, on);
        if (!values)
            return values.error().what;
        const records::Value &value = values->front().front();
        return std::holds_alternative<qint64>(value) ? QString::number(records::numberIn(value))
                                                     : records::textIn(value);
    }

    TemporaryBase base;
    RecordId firm;
    RecordId first;
    RecordId other;
};

} // namespace

/// The ledger keeps tasks and their steps (任务流转) whole and legal, whoever writes.
class tst_Tasks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewTaskIsIssued();
    void tasksWithoutStepsStayAsTheyWere();
    void theWayToTheEnd();
    void theOwnerChangesOnAcceptance();
    void moreTimeKeepsBothDays();
    void illegalStepsAreRefused();
    void fieldsFollowFromTheSteps();
    void aDayOfCompletionEndsIt();
    void factsEndTasks();
    void supervisionIsTold();
    void removalTakesTheSteps();
    void undoTakesAllBack();
    void manyTasksAtOnce();
    void oldBasesGetTheTable();
};

void tst_Tasks::aNewTaskIsIssued()
{
    TaskScene scene;
    const Task it = scene.task();
    QCOMPARE(scene.add(it), QString());
    const auto steps = scene.steps(it.id);
    QCOMPARE(steps.size(), size_t{1});
    QCOMPARE(*steps[0].stage, TaskStage::Issued);
    QCOMPARE(steps[0].date, it.assigned);
    QCOMPARE(steps[0].bureau.id, scene.first);
    QVERIFY(!steps[0].from);
    QCOMPARE(scene.stored(it.id), it);
    const Task own = scene.task();
    QCOMPARE(scene.write({changes::creation(own),
                 changes::creation(TaskScene::step(own.id, TaskStage::Handling, own.assigned, scene.first))}),
        QString());
    QCOMPARE(scene.steps(own.id).size(), size_t{1}); // the set told its first step
    QCOMPARE(faultsOf(scene.base.session(), true), QString());
}

/// An old ledger knows days only: they tell.
void tst_Tasks::tasksWithoutStepsStayAsTheyWere()
{
    TaskScene scene;
    Task done = scene.task();
    done.completed = QDate(2022, 3, 8);
    QCOMPARE(scene.add(done), QString());
    QVERIFY(scene.steps(done.id).empty());
    Task plain = scene.task();
    plain.assigned = {};
    QCOMPARE(scene.add(plain), QString());
    QVERIFY(scene.steps(plain.id).empty());
    QCOMPARE(scene.write({fieldChange(RecordKind::Task, plain.id, "completed", {}, u"2022-03-09"_s)}), QString());
    QVERIFY(scene.steps(plain.id).empty());
    QCOMPARE(scene.stored(plain.id).completed, QDate(2022, 3, 9));
}

void tst_Tasks::theWayToTheEnd()
{
    TaskScene scene;
    const Task it = scene.task();
    QCOMPARE(scene.add(it), QString());
    QCOMPARE(scene.take(it.id, TaskStage::Accepted, QDate(2022, 3, 2), scene.first), QString());
    QCOMPARE(scene.take(it.id, TaskStage::Handling, QDate(2022, 3, 3)), QString());
    QCOMPARE(scene.take(it.id, TaskStage::Reported, QDate(2022, 3, 9), {}, u"已疏通"_s), QString());
    TaskStep reviewed = TaskScene::step(it.id, TaskStage::Reviewed, QDate(2022, 3, 10));
    reviewed.by = u"复核岗"_s;
    QCOMPARE(scene.add(reviewed), QString());
    QVERIFY(!scene.stored(it.id).completed.isValid());
    QCOMPARE(scene.take(it.id, TaskStage::Closed, QDate(2022, 3, 10)), QString());
    QCOMPARE(scene.stored(it.id).completed, QDate(2022, 3, 10));
    QCOMPARE(scene.take(it.id, TaskStage::Cleared, QDate(2022, 3, 11)), QString());
    QCOMPARE(scene.stored(it.id).completed, QDate(2022, 3, 10));
    const auto steps = scene.steps(it.id);
    QCOMPARE(steps.size(), size_t{7});
    QCOMPARE(steps[2].from, std::optional(TaskStage::Accepted));
    QCOMPARE(steps[2].responsible.id, scene.first);
    QCOMPARE(scene.take(it.id, TaskStage::Reopened, QDate(2022, 3, 12), {}, u"又积水"_s), QString());
    QVERIFY(!scene.stored(it.id).completed.isValid());
    QCOMPARE(faultsOf(scene.base.session(), true), QString());
}

void tst_Tasks::theOwnerChangesOnAcceptance()
{
    TaskScene scene;
    const Task it = scene.task();
    QCOMPARE(scene.add(it), QString());
    QCOMPARE(scene.take(it.id, TaskStage::Accepted, QDate(2022, 3, 2), scene.first), QString());
    QCOMPARE(scene.take(it.id, TaskStage::Referred, QDate(2022, 3, 3), scene.other, u"属住建职责"_s), QString());
    QCOMPARE(scene.stored(it.id).bureau.id, scene.first);
    QCOMPARE(scene.shown(it.id, u"asked"_s), u"区住建局"_s);
    QCOMPARE(scene.take(it.id, TaskStage::Accepted, QDate(2022, 3, 4), scene.first), u"bureau task.wrong_bureau"_s);
    QCOMPARE(scene.take(it.id, TaskStage::Accepted, QDate(2022, 3, 4), scene.other), QString());
    QCOMPARE(scene.stored(it.id).bureau.id, scene.other);
    QCOMPARE(scene.steps(it.id).back().responsible.id, scene.first); // who had it then
}

void tst_Tasks::moreTimeKeepsBothDays()
{
    TaskScene scene;
    const Task it = scene.task();
    QCOMPARE(scene.add(it), QString());
    TaskStep asked = TaskScene::step(it.id, TaskStage::ExtensionAsked, QDate(2022, 3, 4), {}, u"需会商"_s);
    asked.due = QDate(2022, 4, 1);
    QCOMPARE(scene.add(asked), QString());
    QCOMPARE(scene.stored(it.id).due, it.due);
    TaskStep granted = TaskScene::step(it.id, TaskStage::ExtensionGranted, QDate(2022, 3, 5));
    granted.due = QDate(2022, 4, 1);
    QCOMPARE(scene.add(granted), QString());
    QCOMPARE(scene.stored(it.id).due, QDate(2022, 4, 1));
    QCOMPARE(scene.steps(it.id).back().dueBefore, it.due);
    QCOMPARE(scene.shown(it.id, u"stage"_s), u"issued"_s);
    QCOMPARE(scene.write({fieldChange(RecordKind::Task, it.id, "due", u"2022-04-01"_s, u"2022-05-01"_s)}),
        u"due task.due_by_steps"_s);
    QCOMPARE(scene.write({changes::removal(RecordKind::TaskStep, granted.id, u"误登"_s)}), QString());
    QCOMPARE(scene.stored(it.id).due, it.due); // the first term counts again
}

void tst_Tasks::illegalStepsAreRefused()
{
    TaskScene scene;
    const Task it = scene.task();
    QCOMPARE(scene.add(it), QString());
    const QString before = wholeState(scene.base.session());
    QCOMPARE(scene.take(it.id, TaskStage::Reviewed, QDate(2022, 3, 2)), u"stage task.illegal_step"_s);
    QCOMPARE(scene.take(it.id, TaskStage::Referred, QDate(2022, 3, 2), scene.other), u"note task.needs_note"_s);
    QVERIFY(scene.take(it.id, TaskStage::Accepted, QDate(2022, 2, 2), scene.first)
                .contains(u"date task.before_assigned"_s));
    QCOMPARE(wholeState(scene.base.session()), before);
    QCOMPARE(scene.take(it.id, TaskStage::Accepted, QDate(2022, 3, 2), scene.first), QString());
    const RecordId issued = scene.steps(it.id).front().id;
    QVERIFY(scene.write({fieldChange(RecordKind::TaskStep, issued, "bureau", scene.first.value(), scene.other.value())})
                .contains(u"bureau task.wrong_bureau"_s)); // those behind it are judged again
}

void tst_Tasks::fieldsFollowFromTheSteps()
{
    TaskScene scene;
    const Task it = scene.task();
    QCOMPARE(scene.add(it), QString());
    QCOMPARE(scene.write({fieldChange(RecordKind::Task, it.id, "due", u"2022-03-22"_s, u"2022-03-25"_s)}), QString());
    QCOMPARE(scene.write({fieldChange(RecordKind::Task, it.id, "title", it.title, u"疏通排水"_s)}), QString());
    QCOMPARE(scene.take(it.id, TaskStage::Accepted, QDate(2022, 3, 2), scene.first), QString());
    QCOMPARE(scene.stored(it.id).due, QDate(2022, 3, 25));
    QCOMPARE(scene.write({fieldChange(RecordKind::Task, it.id, "bureau", scene.first.value(), scene.other.value())}),
        u"bureau task.bureau_by_steps"_s);
    QCOMPARE(scene.take(it.id, TaskStage::Closed, QDate(2022, 3, 9), {}, u"已办"_s), QString());
    QCOMPARE(scene.write({fieldChange(RecordKind::Task, it.id, "completed", u"2022-03-09"_s, {})}),
        u"completed task.completed_by_steps"_s);
}

void tst_Tasks::aDayOfCompletionEndsIt()
{
    TaskScene scene;
    const Task it = scene.task();
    QCOMPARE(scene.add(it), QString());
    QCOMPARE(scene.write({fieldChange(RecordKind::Task, it.id, "completed", {}, u"2022-03-09"_s)}), QString());
    const TaskStep end = scene.steps(it.id).back();
    QCOMPARE(end.stage, std::optional(TaskStage::Closed));
    QCOMPARE(end.cause, std::optional(records::StepCause::Date));
    QCOMPARE(end.from, std::optional(TaskStage::Issued));
    QCOMPARE(scene.stored(it.id).completed, QDate(2022, 3, 9));
    QCOMPARE(faultsOf(scene.base.session(), true), QString());
}

void tst_Tasks::factsEndTasks()
{
    TaskScene scene;
    Task wanted = scene.task();
    wanted.closesOn = records::TaskFact::Certificate;
    wanted.wantedCertificate = records::CertificateKind::Innovative;
    Task visit = scene.task();
    visit.closesOn = records::TaskFact::Visit;
    Task later = visit;
    later.id = newId();
    later.assigned = QDate(2022, 3, 9);
    QCOMPARE(scene.write({changes::creation(wanted), changes::creation(visit), changes::creation(later)}), QString());
    records::Certificate certificate;
    certificate.id = newId();
    certificate.enterprise.id = scene.firm;
    certificate.kind = records::CertificateKind::HighTech;
    certificate.issued = QDate(2022, 3, 5);
    QCOMPARE(scene.add(certificate), QString());
    QVERIFY(!scene.stored(wanted.id).completed.isValid()); // another kind
    certificate.id = newId();
    certificate.kind = records::CertificateKind::Innovative;
    QCOMPARE(scene.add(certificate), QString());
    QCOMPARE(scene.stored(wanted.id).completed, QDate(2022, 3, 5));
    QCOMPARE(scene.steps(wanted.id).back().cause, std::optional(records::StepCause::Certificate));
    QCOMPARE(scene.take(visit.id, TaskStage::Accepted, QDate(2022, 3, 8), scene.first), QString());
    records::Visit made;
    made.id = newId();
    made.enterprise.id = scene.firm;
    made.visited = QDate(2022, 3, 7);
    QCOMPARE(scene.add(made), QString());
    QCOMPARE(scene.stored(visit.id).completed, QDate(2022, 3, 8)); // entered late: not before its last step
    QVERIFY(!scene.stored(later.id).completed.isValid());          // a visit before the task was assigned
    QVERIFY(store::undo(scene.base.session(), std::nullopt, u"甲"_s, TaskDay));
    QVERIFY(!scene.stored(visit.id).completed.isValid());
    QCOMPARE(faultsOf(scene.base.session(), true), QString());
}

void tst_Tasks::supervisionIsTold()
{
    TaskScene scene;
    const Task it = scene.task();
    QCOMPARE(scene.add(it), QString());
    QCOMPARE(scene.shown(it.id, u"slips"_s), u"0"_s);
    TaskStep slip = TaskScene::step(it.id, TaskStage::Supervised, QDate(2022, 3, 8));
    slip.level = records::SupervisionLevel::Yellow;
    slip.number = u"督办〔2022〕3号"_s;
    slip.due = QDate(2022, 3, 11);
    QCOMPARE(scene.add(slip), QString());
    QCOMPARE(scene.shown(it.id, u"supervision"_s), u"yellow"_s);
    QCOMPARE(scene.shown(it.id, u"slips"_s), u"1"_s);
    QCOMPARE(scene.shown(it.id, u"slips"_s, QDate(2022, 3, 7)), u"0"_s); // as of a day before
    QCOMPARE(scene.shown(it.id, u"stage"_s), u"issued"_s);
}

void tst_Tasks::removalTakesTheSteps()
{
    TaskScene scene;
    const Task it = scene.task();
    QCOMPARE(scene.add(it), QString());
    QCOMPARE(scene.write({changes::removal(RecordKind::Task, it.id, u"重复"_s)}), QString());
    QVERIFY(scene.steps(it.id).empty());
    QCOMPARE(faultsOf(scene.base.session(), true), QString());
}

void tst_Tasks::undoTakesAllBack()
{
    TaskScene scene;
    const Task it = scene.task();
    QCOMPARE(scene.add(it), QString());
    QCOMPARE(scene.take(it.id, TaskStage::Closed, QDate(2022, 3, 9), {}, u"已办"_s), QString());
    QVERIFY(store::undo(scene.base.session(), std::nullopt, u"甲"_s, TaskDay));
    QVERIFY(!scene.stored(it.id).completed.isValid());
    QVERIFY(store::undo(scene.base.session(), std::nullopt, u"甲"_s, TaskDay));
    QVERIFY(!store::find<Task>(scene.base.session(), it.id));
    QVERIFY(scene.steps(it.id).empty());
    QCOMPARE(faultsOf(scene.base.session(), true), QString());
}

void tst_Tasks::manyTasksAtOnce()
{
    TaskScene scene;
    std::vector<changes::RecordChange> all;
    for (int i = 0; i < 3000; ++i)
        all.push_back(changes::creation(scene.task()));
    QCOMPARE(scene.write(std::move(all)), QString());
    QCOMPARE(
        *scene.base.session().number(u"SELECT count(*) FROM task_step WHERE \"stage\" = 'issued'"_s), qint64{3000});
}

void tst_Tasks::oldBasesGetTheTable()
{
    TemporaryBase base;
    Task old;
    old.id = newId();
    old.title = u"旧任务"_s;
    old.due = QDate(2022, 3, 22);
    QCOMPARE(made(base.session(), old), old.id);
    base.close();
    {
        RawBase raw(base.path());
        QCOMPARE(stepBack(raw, BeforeTaskSteps), QString());
    }
    base.reopen();
    QCOMPARE(*base.session().number(u"PRAGMA user_version"_s), qint64{store::schemaVersion()});
    QCOMPARE(*store::find<Task>(base.session(), old.id), old);
}

YUMIAO_TEST(tst_Tasks)

} // namespace yumiao::tests

#include "tst_tasks.moc"
