// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/window_model.h"
#include "models/records/task.h"
#include "models/records/task_step.h"
#include "models/store/query.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/record_form.h"
#include "ui/pages/common/paper_dialog.h"
#include "ui/pages/duty_tasks/duty_tasks_page.h"
#include "ui/pages/duty_tasks/task_drawer.h"
#include "ui/pages/duty_tasks/task_step_dialog.h"
#include "ui/tables/record_table.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QPointer>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::TaskStage;
using ui::pages::DutyTasksPage;
using ui::pages::TaskStepDialog;

/// Tasks of the practice district that stand in a stage today.
std::vector<RecordId> tasksAt(const PageScene &scene, const QString &filter)
{
    return *store::ids(scene.session(), {records::RecordKind::Task, *store::parseFilter(filter), {}, scene.today()});
}

/// One that has just been issued to the first bureau.
RecordId newDutyTask(PageScene &scene, RecordId bureau)
{
    records::Task it;
    static RecordIdSource ids;
    it.id = ids.next();
    it.title = u"疏通厂区门前排水"_s;
    it.bureau.id = bureau;
    it.assigned = scene.today();
    it.due = scene.today().addDays(10);
    changes::ChangeSet set;
    set.action = u"edit"_s;
    set.changes.push_back(changes::creation(it));
    bool done = false;
    scene.workspace->write(scene.workspace.get(), std::move(set), store::OnConflict::Refuse,
        [&](const Result<store::Receipt> &receipt) { done = receipt.has_value(); });
    return QTest::qWaitFor([&] { return done; }) ? it.id : RecordId();
}

bool run(DutyTasksPage &page, const QByteArray &id)
{
    for (const auto &command : page.commands())
        if (command.id == id) {
            command.run();
            return true;
        }
    return false;
}

} // namespace

/// 交办任务 in a practice district.
class tst_DutyTasksPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theListAndTheDrawer();
    void theWayByTheDialog();
    void aSlipIsIssuedAndPrinted();
    void whatIsLackingIsSaid();
    void bothLanguages();
};

void tst_DutyTasksPage::theListAndTheDrawer()
{
    PageScene scene;
    DutyTasksPage page(scene.needs());
    page.resize(1180, 680);
    page.open({u"交办"_s, {}, {}});
    const QAbstractItemModelTester tester(&page.model());
    page.show();
    QVERIFY(QTest::qWaitFor([&] { return page.model().rowCount() > 3; }));
    const auto handled = tasksAt(scene, u"stage = \"cleared\""_s);
    QVERIFY(handled.size() > 1);
    QVERIFY(page.table().setCurrentId(handled.front()));
    QVERIFY(!page.drawer().isVisibleTo(&page));
    QVERIFY(run(page, "duty_tasks.drawer"));
    QVERIFY(page.drawer().isVisibleTo(&page));
    QVERIFY(QTest::qWaitFor([&] { return page.drawer().course().has_value(); }));
    QCOMPARE(page.drawer().course()->task.id, handled.front());
    QVERIFY(!page.drawer().course()->isOpen());
    QVERIFY(page.table().setCurrentId(handled.back())); // the drawer follows
    QVERIFY(QTest::qWaitFor([&] { return page.drawer().course()->task.id == handled.back(); }));
}

void tst_DutyTasksPage::theWayByTheDialog()
{
    PageScene scene;
    const auto bureaus = *store::ids(scene.session(), {records::RecordKind::Bureau, {}, {}, scene.today()});
    const RecordId id = newDutyTask(scene, bureaus[0]);
    QVERIFY(!id.isNull());
    const auto take = [&](TaskStage stage, const char *field, const records::Value &value, const char *more = nullptr,
                          const records::Value &another = {}) {
        QPointer<TaskStepDialog> dialog(new TaskStepDialog(scene.needs(), id));
        dialog->show();
        if (!QTest::qWaitFor([&] { return dialog->isReady(); }) || !dialog->chooseStep(stage))
            return false;
        if (field)
            dialog->form().preset(QLatin1String(field), value);
        if (more)
            dialog->form().preset(QLatin1String(more), another);
        dialog->save();
        return QTest::qWaitFor([&] { return !dialog; });
    };
    const auto other = records::FieldTrait<decltype(records::TaskStep::bureau)>::toValue({bureaus[1]});
    QVERIFY(take(TaskStage::Accepted, nullptr, {})); // the bureau that was asked stands there already
    QVERIFY(take(TaskStage::Referred, "bureau", other, "note", records::Value(u"属该局职责"_s)));
    QCOMPARE(store::find<records::Task>(scene.session(), id)->bureau.id, bureaus[0]);
    QVERIFY(take(TaskStage::Accepted, nullptr, {}));
    QCOMPARE(store::find<records::Task>(scene.session(), id)->bureau.id, bureaus[1]);
    QVERIFY(take(TaskStage::Reported, "note", records::Value(u"已疏通"_s)));
    QVERIFY(take(TaskStage::Reviewed, "by_person", records::Value(u"复核岗"_s)));
    QVERIFY(take(TaskStage::Closed, nullptr, {}));
    QCOMPARE(store::find<records::Task>(scene.session(), id)->completed, scene.today());
}

void tst_DutyTasksPage::aSlipIsIssuedAndPrinted()
{
    PageScene scene;
    const auto bureaus = *store::ids(scene.session(), {records::RecordKind::Bureau, {}, {}, scene.today()});
    const RecordId id = newDutyTask(scene, bureaus[0]);
    QPointer<TaskStepDialog> dialog(new TaskStepDialog(scene.needs(), id));
    dialog->show();
    QVERIFY(QTest::qWaitFor([&] { return dialog->isReady(); }));
    QVERIFY(dialog->chooseStep(TaskStage::Supervised));
    dialog->save(); // level, number and day stand there by the rule
    QVERIFY(QTest::qWaitFor([&] { return !dialog; }));
    DutyTasksPage page(scene.needs());
    page.open({u"交办"_s, id.toText(), {}});
    page.show();
    QVERIFY(QTest::qWaitFor([&] { return page.model().rowCount() > 3; }));
    Q_EMIT page.drawer().slipWanted(id);
    QVERIFY(QTest::qWaitFor([&] { return page.findChild<ui::pages::PaperDialog *>() != nullptr; }));
    const auto *paper = page.findChild<ui::pages::PaperDialog *>();
    const auto &table = std::get<ui::print::Table>(paper->document().blocks.at(3));
    QCOMPARE(table.rows.front().back().text, u"疏通厂区门前排水"_s);
}

void tst_DutyTasksPage::whatIsLackingIsSaid()
{
    PageScene scene;
    const auto bureaus = *store::ids(scene.session(), {records::RecordKind::Bureau, {}, {}, scene.today()});
    const RecordId id = newDutyTask(scene, bureaus[0]);
    QPointer<TaskStepDialog> dialog(new TaskStepDialog(scene.needs(), id));
    dialog->show();
    QVERIFY(QTest::qWaitFor([&] { return dialog->isReady(); }));
    QVERIFY(!dialog->chooseStep(TaskStage::Cleared)); // not offered
    QVERIFY(dialog->chooseStep(TaskStage::Closed));
    dialog->save();
    QVERIFY(QTest::qWaitFor([&] { return !dialog->form().message(u"note"_s).isEmpty(); }));
    QVERIFY(!store::find<records::Task>(scene.session(), id)->completed.isValid());
}

void tst_DutyTasksPage::bothLanguages()
{
    PageScene scene;
    DutyTasksPage page(scene.needs());
    page.open({u"交办"_s, {}, {}});
    page.show();
    QVERIFY(QTest::qWaitFor([&] { return page.model().rowCount() > 0; }));
    page.drawer().show(page.model().idAt(0));
    QVERIFY(QTest::qWaitFor([&] { return page.drawer().course().has_value(); }));
    MarkingTranslator marks;
    QVERIFY(QCoreApplication::installTranslator(&marks));
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&page, &change);
    QVERIFY(page.title().startsWith(u'«'));
    QVERIFY(QCoreApplication::removeTranslator(&marks));
}

YUMIAO_TEST(tst_DutyTasksPage)

} // namespace yumiao::tests

#include "tst_duty_tasks_page.moc"
