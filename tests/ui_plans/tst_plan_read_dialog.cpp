// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/bureau.h"
#include "models/records/clause.h"
#include "models/records/plan.h"
#include "models/store/query.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/pages/plans/plan_read_dialog.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using ui::pages::PlanReadDialog;
using ui::pages::ReadingModel;
using Level = ReadingModel::Level;

const QString ShortPlan = u"青江县支持企业实施方案\n青江府办函〔2023〕7号\n2023年4月6日\n保密\n一、优化环境\n"
                          "（一）压减时间。企业达到3000户。做好服务。（责任单位：区税务局、青江园区办）\n"
                          "（二）加强宣传。开展宣传活动。（责任单位：区财政局）\n"_s;

struct PlanScene : PageScene {
    PlanScene()
        : PageScene(Holding::NoPlan)
    {
        dialog = new PlanReadDialog(needs(), nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }
    ~PlanScene() { delete dialog; }
    void paste(const QString &text) const
    {
        dialog->text().setPlainText(text);
        settle();
    }
    void settle() const
    {
        if (!QTest::qWaitFor([this] { return !dialog->isBusy(); }, 20'000))
            qFatal("never settled");
    }
    void stand(const ReadingModel::Place &place) const
    {
        dialog->tree().setCurrentIndex(dialog->model().indexOf(place));
    }
    [[nodiscard]] QString words(const ReadingModel::Place &place, int column = 0) const
    {
        const QModelIndex index = dialog->model().indexOf(place);
        return index.siblingAtColumn(column).data().toString();
    }
    [[nodiscard]] QString doubtWith(const QString &text) const
    {
        const auto found = dialog->doubts().findItems(text, Qt::MatchContains);
        return found.isEmpty() ? QString() : found.front()->text();
    }
    template <typename R>
    [[nodiscard]] size_t count() const
    {
        return store::loadAll<R>(session())->size();
    }
    PlanReadDialog *dialog;
};

void press(QPushButton &button)
{
    QVERIFY(button.isEnabled());
    QTest::mouseClick(&button, Qt::LeftButton);
}

} // namespace

/// The window that reads a plan: what is pasted is found, put right by hand, and taken over in one step.
class tst_PlanReadDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void readsWhatIsPasted();
    void correctsByHand();
    void takesOver();
    void opensFiles();
    void faultsAreSaid();
    void everythingHasAName();
};

void tst_PlanReadDialog::readsWhatIsPasted()
{
    PlanScene scene;
    const QAbstractItemModelTester tester(
        &scene.dialog->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!scene.dialog->button("take").isEnabled());
    QFile file(QStringLiteral(YUMIAO_SOURCE_DIR) + u"/tests/plantext/texts/yanjiang_2020.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    scene.paste(QString::fromUtf8(file.readAll()));
    const auto counts = scene.dialog->reading().counts();
    QCOMPARE(counts.clauses, 25);
    QCOMPARE(counts.lead, 20);
    QCOMPARE(counts.support, 31);
    QCOMPARE(scene.dialog->numberLine().text(), u"资雁府办发〔2020〕19号"_s);
    QCOMPARE(scene.dialog->model().rowCount(), 7);
    QVERIFY(scene.dialog->text().extraSelections().size() > 60); // headings, units and numbers are marked
    scene.stand({Level::Unit, 1, 0, 3});
    QCOMPARE(scene.dialog->text().textCursor().selectedText(), u"雁江生态环境局"_s);
    QCOMPARE(scene.dialog->doubts().count(), 4);
    QVERIFY(scene.dialog->button("take").isEnabled());
}

void tst_PlanReadDialog::correctsByHand()
{
    PlanScene scene;
    const QAbstractItemModelTester tester(
        &scene.dialog->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    scene.paste(ShortPlan);
    QVERIFY(!scene.doubtWith(u"保密"_s).isEmpty());
    scene.stand({Level::Unit, 0, 0, 1});
    press(scene.dialog->button("lead"));
    QCOMPARE(scene.words({Level::Unit, 0, 0, 0}), u"青江园区办"_s);
    QVERIFY(scene.dialog->model().setData(
        scene.dialog->model().indexOf({Level::Unit, 0, 0, 0}), u"青江园区管委会"_s, Qt::EditRole));
    QTRY_COMPARE(scene.words({Level::Unit, 0, 0, 0}), u"青江园区管委会"_s);
    scene.stand({Level::Measure, 0, 0, 0});
    QVERIFY(scene.dialog->kinds().isEnabled());
    QCOMPARE(scene.dialog->kinds().currentIndex(), int(records::TargetKind::CountFloor));
    scene.dialog->kinds().setCurrentIndex(int(records::TargetKind::QualifyingCeiling));
    Q_EMIT scene.dialog->kinds().activated(int(records::TargetKind::QualifyingCeiling));
    QCOMPARE(scene.dialog->reading().chapters[0].clauses[0].measures[0].kind, records::TargetKind::QualifyingCeiling);
    scene.stand({Level::Measure, 0, 0, 1});
    press(scene.dialog->button("split"));
    QCOMPARE(scene.dialog->reading().counts().clauses, 3);
    scene.stand({Level::Clause, 0, 2, -1});
    press(scene.dialog->button("join"));
    QCOMPARE(scene.dialog->reading().counts().clauses, 2);
    scene.stand({Level::Unit, 0, 1, 0});
    press(scene.dialog->button("remove"));
    QVERIFY(scene.words({Level::Unit, 0, 1, 0}) != u"青江园区管委会"_s);
    scene.stand({Level::Chapter, 0, -1, -1});
    for (const char *name : {"lead", "remove", "join", "split"})
        QVERIFY(!scene.dialog->button(name).isEnabled());
}

void tst_PlanReadDialog::takesOver()
{
    PlanScene scene;
    const size_t bureaus = scene.count<records::Bureau>();
    scene.paste(ShortPlan);
    press(scene.dialog->button("take"));
    QTRY_COMPARE(scene.count<records::Plan>(), size_t(1));
    QTRY_VERIFY(!scene.said.isEmpty());
    QCOMPARE(scene.count<records::Clause>(), size_t(2));
    QCOMPARE(scene.count<records::Bureau>(), bureaus + 1);
    QVERIFY(!scene.dialog->button("take").isEnabled()); // once
    QVERIFY(scene.takeBack);
    scene.takeBack();
    QTRY_COMPARE(scene.count<records::Plan>(), size_t(0));
    QCOMPARE(scene.count<records::Bureau>(), bureaus);
}

void tst_PlanReadDialog::opensFiles()
{
    PlanScene scene;
    QFile file(scene.inFolder(u"plan.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(ShortPlan.toUtf8());
    file.close();
    scene.prompt.file = file.fileName();
    press(scene.dialog->button("open"));
    scene.settle();
    QCOMPARE(scene.dialog->reading().counts().clauses, 2);
    scene.prompt.file = scene.inFolder(u"none.docx"_s);
    press(scene.dialog->button("open"));
    scene.settle();
    QTRY_VERIFY(!scene.dialog->message().isEmpty());
    QCOMPARE(scene.dialog->reading().counts().clauses, 2); // what was read stays
}

void tst_PlanReadDialog::faultsAreSaid()
{
    PlanScene scene;
    scene.paste(u"各位同事，会议改到明天。"_s);
    QVERIFY(!scene.dialog->button("take").isEnabled());
    scene.paste(u"一、总则\n（一）甲。做好工作。\n"_s);
    press(scene.dialog->button("take"));
    QVERIFY(!scene.dialog->message().isEmpty()); // no title
    QTest::keyClicks(&scene.dialog->titleLine(), u"plan"_s);
    QTest::keyClicks(&scene.dialog->numberLine(), u"no. 1"_s);
    press(scene.dialog->button("take"));
    QTRY_COMPARE(scene.count<records::Plan>(), size_t(1));
}

void tst_PlanReadDialog::everythingHasAName()
{
    PlanScene scene;
    for (const QWidget *widget : scene.dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || widget->parent() != scene.dialog)
            continue;
        const auto *button = qobject_cast<const QPushButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            widget->metaObject()->className());
    }
}

YUMIAO_TEST(tst_PlanReadDialog)

} // namespace yumiao::tests

#include "tst_plan_read_dialog.moc"
