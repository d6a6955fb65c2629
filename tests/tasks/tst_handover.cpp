// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/bureau.h"
#include "models/records/chapter.h"
#include "models/records/clause.h"
#include "models/records/duty.h"
#include "models/records/measure.h"
#include "models/records/plan.h"
#include "models/records/request_step.h"
#include "models/records/task_step.h"
#include "models/records/visit.h"
#include "models/store/kept_commit.h"
#include "models/tasks/handover.h"
#include "models/tasks/task_origin.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;

const FixedClock HandoverDay(QDate(2022, 3, 25));

/// A bureau with two tasks of two persons and a request, and another bureau.
struct HandoverScene {
    HandoverScene()
    {
        bureau = named(u"区经信局"_s);
        other = named(u"区住建局"_s);
        firm = made(base.session(), enterpriseNamed(u"甲"_s));
        later = task(u"后办"_s, QDate(2022, 4, 9), u"张"_s);
        sooner = task(u"先办"_s, QDate(2022, 4, 1), u"李"_s);
    }
    [[nodiscard]] RecordId named(const QString &name)
    {
        records::Bureau it;
        it.id = newId();
        it.name = name;
        return made(base.session(), it);
    }
    [[nodiscard]] RecordId task(const QString &title, QDate due, const QString &person)
    {
        records::Task it;
        it.id = newId();
        it.title = title;
        it.bureau.id = bureau;
        it.enterprise.id = firm;
        it.assigned = QDate(2022, 3, 1);
        it.due = due;
        it.contact = person;
        add(it);
        return it.id;
    }
    template <typename R>
    void add(const R &record)
    {
        const auto receipt = store::commitKept(base.session(), setOf({changes::creation(record)}), HandoverDay);
        QVERIFY2(receipt, qPrintable(wordsOf(receipt)));
    }
    void take(RecordId task, records::TaskStage stage, QDate date, const QString &by)
    {
        records::TaskStep it;
        it.id = newId();
        it.task.id = task;
        it.stage = stage;
        it.date = date;
        it.by = by;
        it.note = u"已办"_s;
        add(it);
    }
    [[nodiscard]] tasks::Handover of(const QString &person = {}) const
    {
        return *tasks::handoverOf(base.session(), bureau, person, QDate(2022, 3, 25));
    }

    TemporaryBase base;
    RecordId bureau;
    RecordId other;
    RecordId firm;
    RecordId later;
    RecordId sooner;
};

QStringList titlesIn(const tasks::Handover &handover)
{
    QStringList titles;
    for (const auto &it : handover.tasks)
        titles.append(it.task.title);
    return titles;
}

} // namespace

/// What is handed over (交接包), and tasks as they begin from a measure, a request or a visit.
class tst_Handover : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void openTasksByTerm();
    void takenOverOneByOne();
    void openRequests();
    void missing();
    void fromAVisit();
    void fromARequest();
    void fromAMeasure();
};

void tst_Handover::openTasksByTerm()
{
    HandoverScene scene;
    QCOMPARE(titlesIn(scene.of()), (QStringList{u"先办"_s, u"后办"_s}));
    QCOMPARE(titlesIn(scene.of(u"张"_s)), QStringList{u"后办"_s});
    QCOMPARE(scene.of().tasks.front().enterprise, u"甲"_s);
    QCOMPARE(scene.of().tasks.front().stage, std::optional(records::TaskStage::Issued));
    scene.take(scene.sooner, records::TaskStage::Closed, QDate(2022, 3, 20), {});
    QCOMPARE(titlesIn(scene.of()), QStringList{u"后办"_s});
}

void tst_Handover::takenOverOneByOne()
{
    HandoverScene scene;
    scene.take(scene.sooner, records::TaskStage::HandedOver, QDate(2022, 3, 24), u"王"_s);
    const auto handover = scene.of();
    QCOMPARE(handover.tasks[0].takenBy, u"王"_s);
    QCOMPARE(handover.tasks[0].takenOn, QDate(2022, 3, 24));
    QCOMPARE(handover.tasks[0].stage, std::optional(records::TaskStage::Issued)); // it stays where it stands
    QCOMPARE(handover.tasks[1].takenBy, QString());
}

void tst_Handover::openRequests()
{
    HandoverScene scene;
    records::ServiceRequest it;
    it.id = newId();
    it.enterprise.id = scene.firm;
    it.title = u"用电增容"_s;
    it.kind = records::RequestKind::Utilities;
    it.received = QDate(2022, 3, 1);
    it.due = QDate(2022, 3, 22);
    scene.add(it);
    QVERIFY(scene.of().requests.empty()); // nobody was asked yet
    records::RequestStep step;
    step.id = newId();
    step.request.id = it.id;
    step.stage = records::RequestStage::Assigned;
    step.date = QDate(2022, 3, 2);
    step.bureau.id = scene.bureau;
    scene.add(step);
    QCOMPARE(scene.of().requests.size(), size_t{1});
    QCOMPARE(scene.of().requests.front().due, QDate(2022, 3, 22));
    QVERIFY(tasks::handoverOf(scene.base.session(), scene.other, {}, QDate(2022, 3, 25))->requests.empty());
    step.id = newId();
    step.stage = records::RequestStage::Withdrawn;
    step.note = u"企业撤回"_s;
    step.bureau = {};
    scene.add(step);
    QVERIFY(scene.of().requests.empty());
}

void tst_Handover::missing()
{
    HandoverScene scene;
    const auto handover = tasks::handoverOf(scene.base.session(), RecordId(1), {}, QDate(2022, 3, 25));
    QVERIFY(!handover);
    QCOMPARE(handover.error().what, u"record.missing"_s);
    QVERIFY(!tasks::taskFrom(scene.base.session(), records::RecordKind::Measure, RecordId(1), QDate(2022, 3, 25)));
}

void tst_Handover::fromAVisit()
{
    HandoverScene scene;
    records::Visit visit;
    visit.id = newId();
    visit.enterprise.id = scene.firm;
    visit.visited = QDate(2022, 3, 7);
    visit.problems = u"门前\n积水"_s;
    scene.add(visit);
    const auto task = tasks::taskFrom(scene.base.session(), records::RecordKind::Visit, visit.id, QDate(2022, 3, 8));
    QVERIFY(task);
    QCOMPARE(task->title, u"门前 积水"_s);
    QCOMPARE(task->enterprise.id, scene.firm);
    QCOMPARE(task->visit.id, visit.id);
    QCOMPARE(task->source, std::optional(records::TaskSource::Visit));
    QCOMPARE(task->assigned, QDate(2022, 3, 8));
}

void tst_Handover::fromARequest()
{
    HandoverScene scene;
    records::ServiceRequest it;
    it.id = newId();
    it.enterprise.id = scene.firm;
    it.title = u"用电增容"_s;
    it.kind = records::RequestKind::Utilities;
    it.received = QDate(2022, 3, 1);
    scene.add(it);
    const auto task
        = tasks::taskFrom(scene.base.session(), records::RecordKind::ServiceRequest, it.id, QDate(2022, 3, 8));
    QVERIFY(task);
    QCOMPARE(task->request.id, it.id);
    QCOMPARE(task->kind, std::optional(records::TaskKind::Request));
    QVERIFY(!task->due.isValid()); // no term is guessed
}

void tst_Handover::fromAMeasure()
{
    HandoverScene scene;
    records::Plan plan;
    plan.id = newId();
    plan.title = u"方案"_s;
    plan.documentNumber = u"资雁府发〔2020〕1号"_s;
    scene.add(plan);
    records::Chapter chapter;
    chapter.id = newId();
    chapter.plan.id = plan.id;
    chapter.no = 1;
    chapter.title = u"一"_s;
    scene.add(chapter);
    records::Clause clause;
    clause.id = newId();
    clause.plan.id = plan.id;
    clause.chapter.id = chapter.id;
    clause.no = 1;
    clause.title = u"条"_s;
    scene.add(clause);
    records::Duty duty;
    duty.id = newId();
    duty.clause.id = clause.id;
    duty.bureau.id = scene.other;
    duty.role = records::DutyRole::Lead;
    duty.orderNo = 1;
    scene.add(duty);
    records::Measure measure;
    measure.id = newId();
    measure.clause.id = clause.id;
    measure.code = u"01-1"_s;
    measure.text = u"建立联系制度"_s;
    measure.targetKind = records::TargetKind::Qualitative;
    measure.person = u"赵"_s;
    scene.add(measure);
    const auto task
        = tasks::taskFrom(scene.base.session(), records::RecordKind::Measure, measure.id, QDate(2022, 3, 8));
    QVERIFY(task);
    QCOMPARE(task->bureau.id, scene.other); // it leads the clause
    QCOMPARE(task->measure.id, measure.id);
    QCOMPARE(task->contact, u"赵"_s);
}

YUMIAO_TEST(tst_Handover)

} // namespace yumiao::tests

#include "tst_handover.moc"
