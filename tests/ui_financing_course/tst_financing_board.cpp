// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/financing_application.h"
#include "models/store/query.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/record_form.h"
#include "ui/pages/financing_course/application_step_dialog.h"
#include "ui/pages/financing_course/board_column.h"
#include "ui/pages/financing_course/board_pane.h"
#include "ui/pages/financing_course/financing_course_commands.h"
#include "ui/pages/financing_course/list_dialog.h"
#include "ui/pages/financing_course/refusal_map_dialog.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::ApplicationStage;
using records::FinancingApplication;
using rules::StageGroup;
using ui::pages::ApplicationStepDialog;
using ui::pages::BoardPane;

std::vector<FinancingApplication> applicationsAt(const PageScene &scene, const QString &stage)
{
    return *store::load<FinancingApplication>(scene.session(),
        {records::RecordKind::FinancingApplication, store::parseFilter(u"stage = \"%1\""_s.arg(stage)).value(), {},
            scene.today()});
}

ApplicationStage stageOf(const PageScene &scene, RecordId id)
{
    return *store::find<FinancingApplication>(scene.session(), id)->stage;
}

} // namespace

/// 看板, 登记进展, 列入清单 and 未成原因分布 in a practice district.
class tst_FinancingBoard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theKeyboardMovesACard();
    void whatNeedsAReasonIsRefused();
    void aListOfSeveral();
    void theRefusalMapOpensItsRows();
    void commandsSayWhyNot();
};

void tst_FinancingBoard::theKeyboardMovesACard()
{
    PageScene scene;
    const auto waiting = applicationsAt(scene, u"recommended"_s);
    QVERIFY(!waiting.empty());
    BoardPane board(scene.needs());
    board.resize(1000, 500);
    board.setFilter({});
    board.show();
    auto &column = board.column(StageGroup::Recommended);
    const QAbstractItemModelTester tester(column.model());
    QVERIFY(QTest::qWaitFor([&] { return column.select(waiting.front().id); }));
    QSignalSpy activated(&board, &BoardPane::applicationActivated);
    column.setFocus();
    QTest::keyClick(&column, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::keyClick(&column, Qt::Key_Right, Qt::ControlModifier);
    QPointer<ApplicationStepDialog> dialog = board.dialog();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitFor([&] { return dialog->isReady(); }));
    QCOMPARE(dialog->chosen(), ApplicationStage::Accepted);
    QCOMPARE(stageOf(scene, waiting.front().id), ApplicationStage::Recommended); // nothing moves before it is written
    dialog->save();
    QVERIFY(QTest::qWaitFor([&] { return !dialog; }));
    QCOMPARE(stageOf(scene, waiting.front().id), ApplicationStage::Accepted);
    QVERIFY(QTest::qWaitFor([&] { return board.column(StageGroup::Accepted).select(waiting.front().id); }));
    QVERIFY(!scene.said.isEmpty());
}

void tst_FinancingBoard::whatNeedsAReasonIsRefused()
{
    PageScene scene;
    const RecordId id = applicationsAt(scene, u"in_approval"_s).front().id;
    QPointer<ApplicationStepDialog> dialog(new ApplicationStepDialog(scene.needs(), id, StageGroup::Recommended));
    dialog->show();
    QVERIFY(QTest::qWaitFor([&] { return dialog->isReady(); }));
    QCOMPARE(dialog->chosen(), ApplicationStage::Recommended);
    dialog->save();
    QVERIFY(QTest::qWaitFor([&] { return !dialog->form().message(u"note"_s).isEmpty(); }));
    QVERIFY(!dialog->message().isEmpty());
    QVERIFY(dialog->chooseStep(ApplicationStage::Declined));
    QVERIFY(!dialog->chooseStep(ApplicationStage::Lapsed)); // nothing was granted yet
    dialog->form().preset(u"note"_s, records::Value(u"抵押不足"_s));
    dialog->save();
    QVERIFY(QTest::qWaitFor([&] { return !dialog->form().message(u"refusal_reason"_s).isEmpty(); }));
    QCOMPARE(stageOf(scene, id), ApplicationStage::InApproval);
    dialog->form().preset(u"refusal_reason"_s, records::Value(u"collateral"_s));
    dialog->save();
    QVERIFY(QTest::qWaitFor([&] { return !dialog; }));
    QCOMPARE(stageOf(scene, id), ApplicationStage::Declined);
}

void tst_FinancingBoard::aListOfSeveral()
{
    PageScene scene;
    std::vector<RecordId> ids;
    for (const QString &stage : {u"recommended"_s, u"accepted"_s, u"in_approval"_s})
        for (const auto &it : applicationsAt(scene, stage))
            ids.push_back(it.id);
    QVERIFY(ids.size() > 1);
    QPointer<ui::pages::ListDialog> dialog(new ui::pages::ListDialog(scene.needs(), ids));
    dialog->show();
    dialog->form().preset(u"number"_s, records::Value(u"推荐 2022-09"_s));
    dialog->form().preset(u"remarks"_s, records::Value(u"专班会商，重新推荐"_s)); // some of them run back
    dialog->save();
    QVERIFY2(QTest::qWaitFor([&] { return !dialog; }), dialog ? qPrintable(dialog->message()) : "");
    for (const RecordId id : ids)
        QCOMPARE(store::find<FinancingApplication>(scene.session(), id)->stageSince, scene.today());
}

void tst_FinancingBoard::theRefusalMapOpensItsRows()
{
    PageScene scene;
    auto *dialog = new ui::pages::RefusalMapDialog(scene.needs());
    const QAbstractItemModelTester tester(&dialog->model());
    dialog->show();
    QVERIFY(QTest::qWaitFor([&] { return dialog->model().rowCount() > 0; }));
    const qint64 counted = dialog->model().index(0, 4).data().toString().remove(u',').toLongLong();
    QVERIFY(counted > 0);
    // Sorted another way, a row still opens what it counts.
    dialog->table().sortByColumn(4, Qt::AscendingOrder);
    const QModelIndex last = dialog->table().model()->index(dialog->model().rowCount() - 1, 4);
    QVERIFY(last.data().toString().remove(u',').toLongLong() >= counted);
    scene.prompt.file = scene.inFolder(u"refusals.csv"_s);
    dialog->exportRows();
    QTRY_VERIFY(QFile::exists(*scene.prompt.file));
    dialog->table().setCurrentIndex(last);
    const qint64 most = last.data().toString().remove(u',').toLongLong();
    dialog->openCurrent();
    QCOMPARE(scene.shownByRoute(), most);
}

void tst_FinancingBoard::commandsSayWhyNot()
{
    PageScene scene;
    QWidget parent;
    std::vector<RecordId> chosen;
    const auto commands = ui::pages::financingCourseCommands(scene.needs(), &parent, [&] { return chosen; });
    QCOMPARE(commands.size(), 6);
    for (const int needsChosen : {0, 1, 3, 4})
        QVERIFY(!commands[needsChosen].whyNot().isEmpty());
    for (const int always : {2, 5})
        QVERIFY(commands[always].whyNot().isEmpty());
    for (const QString &stage : {u"in_approval"_s, u"accepted"_s, u"recommended"_s, u"declined"_s})
        for (const auto &it : applicationsAt(scene, stage))
            chosen.push_back(it.id);
    QVERIFY(chosen.size() > 1);
    QVERIFY(!commands[0].whyNot().isEmpty()); // one at a time
    QVERIFY(commands[1].whyNot().isEmpty());
    chosen.resize(1);
    QVERIFY(commands[0].whyNot().isEmpty());
    commands[0].run();
    QVERIFY(parent.findChild<ApplicationStepDialog *>());
}

YUMIAO_TEST(tst_FinancingBoard)

} // namespace yumiao::tests

#include "tst_financing_board.moc"
