// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/bureau.h"
#include "models/store/kept_commit.h"
#include "models/tasks/task_course.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::TaskStage;

const FixedClock TaskCourseDay(QDate(2022, 3, 25));

/// A task of Tuesday 1 March 2022, due on the 22nd, with two bureaus.
struct TaskCourseScene {
    TaskCourseScene()
    {
        first = bureau(u"区经信局"_s);
        other = bureau(u"区住建局"_s);
        it.id = newId();
        it.title = u"疏通排水"_s;
        it.enterprise.id = made(base.session(), enterpriseNamed(u"甲"_s));
        it.bureau.id = first;
        it.assigned = QDate(2022, 3, 1);
        it.due = QDate(2022, 3, 22);
        write(changes::creation(it));
    }
    [[nodiscard]] RecordId bureau(const QString &name)
    {
        records::Bureau named;
        named.id = newId();
        named.name = name;
        return made(base.session(), named);
    }
    void write(changes::RecordChange change)
    {
        const auto receipt = store::commitKept(base.session(), setOf({std::move(change)}), TaskCourseDay);
        QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
    }
    void step(TaskStage stage, QDate date, RecordId bureau = {}, const QString &note = {}, QDate due = {})
    {
        records::TaskStep step;
        step.id = newId();
        step.task.id = it.id;
        step.stage = stage;
        step.date = date;
        step.bureau.id = bureau;
        step.note = note;
        step.due = due;
        if (stage == TaskStage::Supervised) {
            step.level = records::SupervisionLevel::Yellow;
            step.number = u"2022-1"_s;
        }
        write(changes::creation(step));
    }
    [[nodiscard]] tasks::TaskCourse on(QDate day) const { return *tasks::taskCourseOf(base.session(), it.id, day); }

    TemporaryBase base;
    RecordId first;
    RecordId other;
    records::Task it;
};

} // namespace

/// One task with where it stands (任务详情).
class tst_TaskCourse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoHasItAndHowLate();
    void moreTime();
    void slipsOfTheDay();
    void asOfAPastDay();
    void withoutSteps();
    void missing();
};

void tst_TaskCourse::whoHasItAndHowLate()
{
    TaskCourseScene scene;
    auto course = scene.on(QDate(2022, 3, 3));
    QCOMPARE(course.asked, u"区经信局"_s);
    QCOMPARE(course.enterprise, u"甲"_s);
    QVERIFY(course.isOpen() && !course.daysLate());
    scene.step(TaskStage::Accepted, QDate(2022, 3, 2), scene.first);
    scene.step(TaskStage::Referred, QDate(2022, 3, 3), scene.other, u"属住建职责"_s);
    course = scene.on(QDate(2022, 3, 25));
    QCOMPARE(course.bureau, u"区经信局"_s);
    QCOMPARE(course.asked, u"区住建局"_s);
    QCOMPARE(course.daysLate(), std::optional<qint64>(3));
    scene.step(TaskStage::Accepted, QDate(2022, 3, 4), scene.other);
    course = scene.on(QDate(2022, 3, 25));
    QCOMPARE(course.bureau, u"区住建局"_s);
    QCOMPARE(course.asked, QString());
    QCOMPARE(course.steps.back().responsible, u"区经信局"_s);
    scene.step(TaskStage::Closed, QDate(2022, 3, 24), {}, u"已办"_s);
    QVERIFY(!scene.on(QDate(2022, 3, 25)).daysLate());
}

void tst_TaskCourse::moreTime()
{
    TaskCourseScene scene;
    scene.step(TaskStage::ExtensionAsked, QDate(2022, 3, 10), {}, u"需会商"_s, QDate(2022, 3, 24));
    QCOMPARE(scene.on(QDate(2022, 3, 25)).daysLate(), std::optional<qint64>(3)); // asked is not granted
    scene.step(TaskStage::ExtensionGranted, QDate(2022, 3, 11), {}, {}, QDate(2022, 3, 24));
    const auto course = scene.on(QDate(2022, 3, 25));
    QCOMPARE(course.daysLate(), std::optional<qint64>(1));
    QCOMPARE(course.firstDue, QDate(2022, 3, 22));
    QCOMPARE(scene.on(QDate(2022, 3, 10)).standing.due, QDate(2022, 3, 22)); // the day before it was granted
}

void tst_TaskCourse::slipsOfTheDay()
{
    TaskCourseScene scene;
    auto course = scene.on(QDate(2022, 3, 23)); // Wednesday
    QCOMPARE(course.level, records::SupervisionLevel::Yellow);
    QCOMPARE(course.nextSlip, u"2022-1"_s);
    QCOMPARE(course.answerBy, QDate(2022, 3, 28)); // three working days
    scene.step(TaskStage::Supervised, QDate(2022, 3, 23), {}, {}, QDate(2022, 3, 28));
    course = scene.on(QDate(2022, 4, 2));
    QCOMPARE(course.level, records::SupervisionLevel::Red);
    QCOMPARE(course.nextSlip, u"2022-2"_s);
    QCOMPARE(course.standing.answerBy, QDate(2022, 3, 28));
    QCOMPARE(scene.on(QDate(2023, 1, 5)).nextSlip, u"2023-1"_s);
}

void tst_TaskCourse::asOfAPastDay()
{
    TaskCourseScene scene;
    scene.step(TaskStage::Accepted, QDate(2022, 3, 5), scene.first);
    QCOMPARE(scene.on(QDate(2022, 3, 4)).standing.stage, std::optional(TaskStage::Issued));
    QCOMPARE(scene.on(QDate(2022, 3, 5)).standing.stage, std::optional(TaskStage::Accepted));
}

/// An old task is told by its days.
void tst_TaskCourse::withoutSteps()
{
    TaskCourseScene scene;
    records::Task old = scene.it;
    old.id = newId();
    old.completed = QDate(2022, 3, 20);
    scene.write(changes::creation(old));
    const auto course = *tasks::taskCourseOf(scene.base.session(), old.id, QDate(2022, 3, 25));
    QVERIFY(course.steps.empty() && !course.isOpen() && !course.daysLate());
    QVERIFY(tasks::taskCourseOf(scene.base.session(), old.id, QDate(2022, 3, 19))->isOpen());
    QCOMPARE(course.bureau, u"区经信局"_s);
    QVERIFY(course.next.size() > 3); // it may be taken over
}

void tst_TaskCourse::missing()
{
    TaskCourseScene scene;
    const auto course = tasks::taskCourseOf(scene.base.session(), RecordId(1), QDate(2022, 3, 4));
    QVERIFY(!course);
    QCOMPARE(course.error().what, u"record.missing"_s);
}

YUMIAO_TEST(tst_TaskCourse)

} // namespace yumiao::tests

#include "tst_task_course.moc"
