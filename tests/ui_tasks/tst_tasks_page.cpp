// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/measure_report.h"
#include "models/store/query.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/field_input.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/tasks/bureau_pane.h"
#include "ui/pages/tasks/fact_grid.h"
#include "ui/pages/tasks/measure_detail.h"
#include "ui/pages/tasks/measure_figures.h"
#include "ui/pages/tasks/plan_pane.h"
#include "ui/pages/tasks/tasks_page.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace yumiao;
using namespace yumiao::tests;
using namespace Qt::StringLiterals;
using records::RecordKind;
using rules::Lamp;
using ui::forms::RecordDialog;
using ui::pages::BureauModel;
using ui::pages::PlanTreeModel;
using ui::pages::TasksPage;

namespace {

figures::PlanProgress planOf(const PageScene &scene)
{
    auto progress = figures::planProgress(scene.session(), scene.today());
    if (!progress)
        qFatal("no plan: %s", qPrintable(progress.error().what));
    return *std::move(progress);
}

struct ShownTasks {
    explicit ShownTasks(PageScene &scene)
        : page(scene.needs())
        , actions(page.headActions())
    {
        page.resize(1270, 780);
        page.show();
    }
    [[nodiscard]] ui::pages::PlanPane &plan() const { return *page.findChild<ui::pages::PlanPane *>(); }
    [[nodiscard]] ui::pages::BureauPane &bureaus() const { return *page.findChild<ui::pages::BureauPane *>(); }
    [[nodiscard]] ui::pages::MeasureDetail &detail() const { return *page.findChild<ui::pages::MeasureDetail *>(); }
    [[nodiscard]] PlanTreeModel &tree() const { return plan().model(); }
    [[nodiscard]] QTreeView &view() const { return plan().view(); }
    [[nodiscard]] QLineEdit &search() const { return *plan().findChild<QLineEdit *>(); }
    [[nodiscard]] QPushButton &head() const { return *actions->findChild<QPushButton *>(); }
    [[nodiscard]] QString cell(const QString &measure, int column) const
    {
        return tree().indexOfMeasure(measure).siblingAtColumn(column).data().toString();
    }
    void choose(const QString &measure) const { view().setCurrentIndex(tree().indexOfMeasure(measure)); }
    [[nodiscard]] QString chosen() const { return plan().current().data(PlanTreeModel::CodeRole).toString(); }
    void chooseBureau(int row) const
    {
        bureaus().view().setCurrentIndex(bureaus().model().index(row, BureauModel::NameColumn));
    }
    [[nodiscard]] QToolButton &lamp(int place) const
    {
        return *plan()
                    .findChildren<QToolButton *>(QString(), Qt::FindChildrenRecursively)
                    .at(plan().findChildren<QToolButton *>().size() - segments() + place);
    }
    [[nodiscard]] qsizetype segments() const
    {
        qsizetype count = 0;
        for (const auto *button : plan().findChildren<QToolButton *>())
            count += button->property("seg").isValid() ? 1 : 0;
        return count;
    }
    void run(const char *command)
    {
        for (const ui::shell::Command &it : page.commands())
            if (it.id == command)
                it.run();
    }
    [[nodiscard]] QString whyNot(const char *command)
    {
        for (const ui::shell::Command &it : page.commands())
            if (it.id == command)
                return it.whyNot();
        return u"no such command"_s;
    }
    [[nodiscard]] RecordDialog *dialog() const
    {
        const auto dialogs = page.findChildren<RecordDialog *>();
        return dialogs.isEmpty() ? nullptr : dialogs.back();
    }
    TasksPage page;
    QWidget *actions;
};

void typeIn(const RecordDialog &dialog, const QString &field, const QString &text)
{
    auto *input = dialog.form().input(field);
    if (auto *line = input->findChild<QLineEdit *>()) {
        line->selectAll();
        typeText(line, text);
    } else if (auto *lines = input->findChild<QPlainTextEdit *>()) {
        lines->selectAll();
        typeText(lines, text);
    }
}

qint64 reportsOf(const PageScene &scene)
{
    return store::count(scene.session(), {RecordKind::MeasureReport, {}, {}, scene.today()}).value_or(-1);
}

} // namespace

class tst_TasksPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void thePlanAsItStands();
    void bureausFilter();
    void lampsFilter();
    void searchFilters();
    void detailOfAMeasure();
    void figuresOfAMeasure();
    void reportsProgress();
    void refusesBadReports();
    void keyboardAlone();
    void placeOutlivesCommits();
    void routes();
    void routesBeatFilters();
    void noMeasureNoReport();
    void language();
    void look();
    void narrowWindow();
    void withoutThresholds();
    void withoutPlan();
};

void tst_TasksPage::thePlanAsItStands()
{
    PageScene scene;
    const auto progress = planOf(scene);
    ShownTasks shown(scene);
    const QAbstractItemModelTester tester(&shown.tree(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester bureaus(
        &shown.bureaus().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(shown.tree().shownMeasures(), 174);
    QCOMPARE(shown.tree().rowCount(), 7);
    QCOMPARE(shown.page.countText(), u"%1 clauses, 174 measures"_s.arg(progress.clauses));
    for (const auto &chapter : progress.chapters)
        for (const auto &clause : chapter.clauses)
            for (const auto &measure : clause.measures) {
                const QString &code = measure.measure.code;
                QVERIFY(shown.cell(code, PlanTreeModel::TitleColumn).startsWith(code));
                QCOMPARE(shown.cell(code, PlanTreeModel::LeadColumn), clause.lead() ? clause.lead()->name : QString());
                QCOMPARE(shown.cell(code, PlanTreeModel::LampColumn), ui::pages::lampWord(measure.lamp.lamp));
                QCOMPARE(shown.cell(code, PlanTreeModel::DoneColumn),
                    measure.percent ? u"%1%"_s.arg(*measure.percent) : u"—"_s);
                QCOMPARE(shown.cell(code, PlanTreeModel::DueColumn), measure.due.toString(Qt::ISODate));
            }
    QVERIFY(shown.page.statusTexts().contains(u"174 measures"_s));
    QVERIFY(progress.lamps[0] > 0);
    QVERIFY(shown.page.statusTexts().contains(u"Red %1"_s.arg(progress.lamps[0])));
    QCOMPARE(shown.bureaus().model().rowCount(), static_cast<int>(progress.bureaus.size()) + 2);
    QVERIFY(shown.view().isExpanded(shown.tree().index(0, 0)));
    QVERIFY(shown.detail().isHidden());
}

void tst_TasksPage::bureausFilter()
{
    PageScene scene;
    const auto progress = planOf(scene);
    ShownTasks shown(scene);
    QTRY_COMPARE(shown.tree().shownMeasures(), 174);
    for (size_t i = 0; i < progress.bureaus.size(); ++i) {
        shown.chooseBureau(static_cast<int>(i) + 1);
        const auto &load = progress.bureaus[i];
        QCOMPARE(shown.tree().shownMeasures(), static_cast<int>(load.leadMeasures() + load.supportMeasures()));
        QCOMPARE(shown.page.countText(), u"%1 of 174 measures"_s.arg(shown.tree().shownMeasures()));
    }
    shown.chooseBureau(static_cast<int>(progress.bureaus.size()) + 1);
    QCOMPARE(shown.tree().shownMeasures(), static_cast<int>(progress.unassigned.leadMeasures()));
    shown.chooseBureau(0);
    QCOMPARE(shown.tree().shownMeasures(), 174);
}

void tst_TasksPage::lampsFilter()
{
    PageScene scene;
    const auto progress = planOf(scene);
    ShownTasks shown(scene);
    QTRY_COMPARE(shown.tree().shownMeasures(), 174);
    for (int i = 0; i + 1 < shown.segments(); ++i) {
        QTest::mouseClick(&shown.lamp(i + 1), Qt::LeftButton);
        QCOMPARE(shown.tree().shownMeasures(), static_cast<int>(progress.lamps[static_cast<size_t>(i)]));
        QCOMPARE(shown.lamp(i + 1).text(), QString::number(progress.lamps[static_cast<size_t>(i)]));
        QCOMPARE(shown.lamp(i + 1).toolTip(), ui::pages::lampWord(static_cast<Lamp>(i)));
        if (shown.tree().rowCount() > 0) // what was looked for is open at once
            QVERIFY(shown.view().isExpanded(shown.tree().index(0, 0, shown.tree().index(0, 0))));
    }
    QTest::mouseClick(&shown.lamp(0), Qt::LeftButton);
    QCOMPARE(shown.tree().shownMeasures(), 174);
}

void tst_TasksPage::searchFilters()
{
    PageScene scene;
    const auto progress = planOf(scene);
    ShownTasks shown(scene);
    QTRY_COMPARE(shown.tree().shownMeasures(), 174);
    shown.page.focusSearch();
    QCOMPARE(shown.page.focusWidget(), &shown.search());
    typeText(&shown.search(), u"06-5"_s);
    QCOMPARE(shown.tree().shownMeasures(), 1);
    QVERIFY(shown.tree().indexOfMeasure(u"06-5"_s).isValid());
    shown.search().selectAll();
    typeText(&shown.search(), u"没有这样的措施"_s);
    QCOMPARE(shown.tree().shownMeasures(), 0);
    QCOMPARE(shown.tree().rowCount(), 0);
    shown.chooseBureau(1);
    shown.run("tasks.clear");
    QCOMPARE(shown.tree().shownMeasures(), 174);
    QVERIFY(shown.search().text().isEmpty());
    QVERIFY(shown.bureaus().bureau().isNull());
}

void tst_TasksPage::detailOfAMeasure()
{
    PageScene scene;
    const auto progress = planOf(scene);
    ShownTasks shown(scene);
    QTRY_COMPARE(shown.tree().shownMeasures(), 174);
    const auto *measure = progress.findMeasure(u"06-5");
    QVERIFY(measure && measure->latest);
    shown.choose(u"06-5"_s);
    QVERIFY(shown.detail().isVisible());
    QCOMPARE(shown.detail().measure(), measure->measure.id);
    const auto *clause = progress.clauseOf(measure->measure.id);
    const QString facts = shown.detail().findChild<ui::pages::FactGrid *>()->text();
    QVERIFY(facts.contains(clause->lead()->name));
    for (const auto &holder : clause->duties)
        QVERIFY(facts.contains(holder.name));
    QVERIFY(facts.contains(measure->measure.indicator));
    const auto reports = store::ids(scene.session(),
        {RecordKind::MeasureReport,
            store::Filter::condition(u"measure"_s, store::Comparison::Equal, {measure->measure.id.toText()}), {},
            scene.today()});
    QTRY_COMPARE(shown.detail().reports().lines().rowCount(), static_cast<int>(reports->size()));
    QVERIFY(shown.detail().reports().lines().rowCount() > 1);
    const auto &newest = shown.detail().reports().lines().line(0);
    QCOMPARE(newest.sign, measure->latest->asOf.toString(Qt::ISODate));
    auto *lines = shown.detail().findChild<ui::pages::FactLineView *>(u"measureReports"_s);
    lines->setCurrentIndex(lines->model()->index(0, 0));
    QTest::keyClick(lines, Qt::Key_Return);
    QCOMPARE(scene.shownByRoute(), 1);                      // just that report
    shown.view().setCurrentIndex(shown.tree().index(0, 0)); // a chapter is no measure
    QVERIFY(shown.detail().isHidden());
    QVERIFY(shown.detail().measure().isNull());
}

void tst_TasksPage::reportsProgress()
{
    PageScene scene;
    const auto before = planOf(scene);
    ShownTasks shown(scene);
    QTRY_COMPARE(shown.tree().shownMeasures(), 174);
    const auto *measure = before.findMeasure(u"06-5");
    QVERIFY(measure && measure->percent && *measure->percent != 71);
    shown.choose(u"06-5"_s);
    QTRY_VERIFY(shown.detail().reports().lines().rowCount() > 0);
    const int reports = shown.detail().reports().lines().rowCount();
    QTest::mouseClick(&shown.head(), Qt::LeftButton);
    RecordDialog *dialog = shown.dialog();
    QVERIFY(dialog);
    typeIn(*dialog, u"percent_done"_s, u"71"_s);
    typeIn(*dialog, u"progress"_s, u"改供 14 户"_s);
    const RecordId id = dialog->recordId();
    dialog->save();
    QTRY_COMPARE(scene.said, QStringList{u"Progress reported: 06-5"_s});
    const auto written = store::find<records::MeasureReport>(scene.session(), id);
    QVERIFY(written);
    QCOMPARE((*written).measure.id, measure->measure.id);
    QCOMPARE((*written).asOf, scene.today());
    QCOMPARE((*written).bureau.id, before.clauseOf(measure->measure.id)->lead()->bureau);
    QCOMPARE((*written).progress, u"改供 14 户"_s);
    QTRY_COMPARE(shown.cell(u"06-5"_s, PlanTreeModel::DoneColumn), u"71%"_s);
    QTRY_COMPARE(shown.detail().reports().lines().rowCount(), reports + 1);
    QCOMPARE(shown.detail().reports().lines().line(0).text, u"改供 14 户"_s);
    QVERIFY(scene.takeBack);
    scene.takeBack();
    QTRY_COMPARE(shown.cell(u"06-5"_s, PlanTreeModel::DoneColumn), u"%1%"_s.arg(*measure->percent));
    QTRY_COMPARE(shown.detail().reports().lines().rowCount(), reports);
    QCOMPARE(scene.said.constLast(), u"Undone"_s);
}

/// What the records say stands beside the measure and opens its rows; what they cannot say tells so.
void tst_TasksPage::figuresOfAMeasure()
{
    PageScene scene;
    ShownTasks shown(scene);
    QTRY_COMPARE(shown.tree().shownMeasures(), 174);
    shown.choose(u"07-3"_s);
    const ui::pages::MeasureFigures &figures = shown.detail().recordFigures();
    QTRY_VERIFY(figures.isVisible());
    QTRY_COMPARE(figures.view().lines().rowCount(), 4);
    const auto &pushed = figures.view().lines().line(0);
    QVERIFY2(pushed.text.startsWith(u"Applications brought to institutions: "_s), qPrintable(pushed.text));
    QCOMPARE(pushed.day, scene.today().toString(Qt::ISODate));
    QVERIFY(figures.definition().startsWith(u"Records of this year"_s));
    auto *lines = shown.detail().recordFigures().findChild<ui::pages::FactLineView *>();
    lines->setCurrentIndex(lines->model()->index(0, 0));
    QTest::keyClick(lines, Qt::Key_Return);
    QVERIFY(scene.shownByRoute() > 0);
    shown.choose(u"07-1"_s);
    QTRY_COMPARE(figures.view().lines().rowCount(), 1);
    QVERIFY2(figures.definition().startsWith(u"Entered by the officer"_s), qPrintable(figures.definition()));
    shown.choose(u"01-1"_s);
    QTRY_VERIFY(!figures.isVisible());
}

void tst_TasksPage::refusesBadReports()
{
    PageScene scene;
    ShownTasks shown(scene);
    QTRY_COMPARE(shown.tree().shownMeasures(), 174);
    shown.choose(u"06-5"_s);
    const qint64 reports = reportsOf(scene);
    shown.run("tasks.report");
    RecordDialog *dialog = shown.dialog();
    QVERIFY(dialog);
    dialog->save(); // nothing was said about the progress
    QVERIFY(!dialog->form().message(u"progress"_s).isEmpty());
    typeIn(*dialog, u"progress"_s, u"正在办理"_s);
    for (const QString &percent : {u"101"_s, u"-1"_s, u"half"_s}) {
        typeIn(*dialog, u"percent_done"_s, percent);
        dialog->save();
        QTRY_VERIFY2(!dialog->form().message(u"percent_done"_s).isEmpty(), qPrintable(percent));
        QVERIFY(dialog->isVisible());
    }
    typeIn(*dialog, u"percent_done"_s, u"50"_s);
    typeIn(*dialog, u"as_of"_s, u"2022-02-30"_s);
    dialog->save();
    QTRY_VERIFY(!dialog->form().message(u"as_of"_s).isEmpty());
    QCOMPARE(reportsOf(scene), reports);
    QVERIFY(scene.said.isEmpty());
    typeIn(*dialog, u"as_of"_s, u"2022-09-05"_s);
    dialog->save();
    QTRY_COMPARE(reportsOf(scene), reports + 1);
}

void tst_TasksPage::keyboardAlone()
{
    PageScene scene;
    ShownTasks shown(scene);
    QTRY_COMPARE(shown.tree().shownMeasures(), 174);
    shown.view().setFocus();
    QTest::keyClick(&shown.view(), Qt::Key_Home);
    QTest::keyClick(&shown.view(), Qt::Key_Down); // the first clause
    QVERIFY(shown.chosen().isEmpty());
    QTest::keyClick(&shown.view(), Qt::Key_Return); // opens it
    QTest::keyClick(&shown.view(), Qt::Key_Down);
    QVERIFY(!shown.chosen().isEmpty());
    QVERIFY(shown.detail().isVisible());
    QTest::keyClick(&shown.view(), Qt::Key_Return);
    auto *report = qobject_cast<QPushButton *>(shown.page.focusWidget());
    QVERIFY(report && shown.detail().isAncestorOf(report));
    QTest::keyClick(report, Qt::Key_Space);
    QVERIFY(shown.dialog());
    QTest::keyClick(shown.dialog(), Qt::Key_Escape);
    report->setFocus();
    QTest::keyClick(report, Qt::Key_Escape);
    QCOMPARE(shown.page.focusWidget(), &shown.view());
    QTest::keyClick(&shown.bureaus().view(), Qt::Key_Down);
    QVERIFY(!shown.bureaus().bureau().isNull());
    QVERIFY(shown.tree().shownMeasures() < 174);
    QSet<QWidget *> stops;
    for (QWidget *it = shown.page.nextInFocusChain(); it != &shown.page; it = it->nextInFocusChain())
        if (it->focusPolicy() & Qt::TabFocus)
            stops.insert(it);
    for (QWidget *it : {static_cast<QWidget *>(&shown.search()), static_cast<QWidget *>(&shown.view()),
             static_cast<QWidget *>(&shown.bureaus().view()), static_cast<QWidget *>(report)})
        QVERIFY(stops.contains(it));
}

void tst_TasksPage::placeOutlivesCommits()
{
    PageScene scene;
    ShownTasks shown(scene);
    QTRY_COMPARE(shown.tree().shownMeasures(), 174);
    shown.chooseBureau(2);
    const RecordId bureau = shown.bureaus().bureau();
    const int some = shown.tree().shownMeasures();
    QVERIFY(some > 0 && some < 174);
    shown.run("tasks.expand");
    const QModelIndex open = shown.tree().index(0, 0, shown.tree().index(0, 0));
    const QString code = shown.tree().index(0, 0, open).data(PlanTreeModel::CodeRole).toString();
    shown.choose(code);
    records::MeasureReport report;
    RecordIdSource ids;
    report.id = ids.next();
    report.measure = {shown.detail().measure()};
    report.asOf = scene.today();
    report.percentDone = 3;
    report.progress = u"另一台机器填报"_s;
    changes::ChangeSet set;
    set.action = u"report"_s;
    set.source = u"test"_s;
    set.changes = {changes::creation(report)};
    scene.workspace->write(&shown.page, set, store::OnConflict::Refuse, {});
    QTRY_COMPARE(shown.cell(code, PlanTreeModel::DoneColumn), u"3%"_s);
    QCOMPARE(shown.bureaus().bureau(), bureau);
    QCOMPARE(shown.bureaus().view().currentIndex().row(), 2);
    QCOMPARE(shown.tree().shownMeasures(), some);
    QCOMPARE(shown.chosen(), code);
    QVERIFY(shown.view().isExpanded(shown.tree().indexOfMeasure(code).parent()));
    shown.search().setFocus();
    typeText(&shown.search(), code); // the bureau still holds
    QVERIFY(shown.tree().shownMeasures() >= 1 && shown.tree().choice().bureau == bureau);
    shown.search().selectAll();
    typeText(&shown.search(), u"没有"_s); // the measure is hidden, and so is what was said of it
    QVERIFY(shown.detail().isHidden());
    QVERIFY(!shown.head().isEnabled());
}

void tst_TasksPage::routes()
{
    PageScene scene;
    ShownTasks shown(scene);
    const QString id = planOf(scene).findMeasure(u"14-6")->measure.id.toText();
    shown.page.open({u"措施"_s, id, {}}); // before the plan is read
    QTRY_COMPARE(shown.chosen(), u"14-6"_s);
    QCOMPARE(shown.page.route(), (ui::shell::Route{u"措施"_s, u"14-6"_s, {}}));
    QVERIFY(shown.detail().isVisible());
    for (const QString &ninth : {u"9"_s, u"九"_s, u"（九）"_s}) {
        shown.page.open({u"措施"_s, u"06-5"_s, {}});
        QCOMPARE(shown.chosen(), u"06-5"_s);
        shown.page.open({u"条款"_s, ninth, {}});
        QVERIFY(shown.plan().current().data().toString().startsWith(u"（九）"));
        QVERIFY(shown.view().isExpanded(shown.plan().current()));
    }
    QSignalSpy moved(&shown.page, &ui::shell::Page::routeChanged);
    shown.choose(u"06-6"_s);
    QVERIFY(!moved.isEmpty());
    shown.page.open({u"措施"_s, u"99-9"_s, {}}); // there is none: nothing moves
    QCOMPARE(shown.chosen(), u"06-6"_s);
    shown.page.open({u"任务"_s, {}, {}});
    QCOMPARE(shown.chosen(), u"06-6"_s);
}

void tst_TasksPage::routesBeatFilters()
{
    PageScene scene;
    ShownTasks shown(scene);
    QTRY_COMPARE(shown.tree().shownMeasures(), 174);
    typeText(&shown.search(), u"06-5"_s);
    shown.chooseBureau(static_cast<int>(planOf(scene).bureaus.size()) + 1);
    QVERIFY(!shown.tree().indexOfMeasure(u"14-6"_s).isValid());
    shown.page.open({u"措施"_s, u"14-6"_s, {}});
    QCOMPARE(shown.chosen(), u"14-6"_s);
    QCOMPARE(shown.tree().shownMeasures(), 174);
    QCOMPARE(shown.bureaus().view().currentIndex().row(), 0);
}

void tst_TasksPage::noMeasureNoReport()
{
    PageScene scene;
    ShownTasks shown(scene);
    QTRY_COMPARE(shown.tree().shownMeasures(), 174);
    QVERIFY(!shown.head().isEnabled() && !shown.head().toolTip().isEmpty());
    QVERIFY(!shown.whyNot("tasks.report").isEmpty());
    shown.choose(u"06-5"_s);
    QVERIFY(shown.head().isEnabled() && shown.head().toolTip().isEmpty());
    QVERIFY(shown.whyNot("tasks.report").isEmpty());
    shown.view().setCurrentIndex(shown.tree().indexOfClause(6)); // the measure is gone from sight
    QVERIFY(!shown.whyNot("tasks.report").isEmpty() && !shown.whyNot("tasks.edit").isEmpty());
    shown.run("tasks.report");
    shown.run("tasks.edit");
    QVERIFY(!shown.dialog());
    shown.choose(u"06-5"_s);
    shown.run("tasks.edit");
    QVERIFY(shown.dialog());
    QCOMPARE(shown.dialog()->recordId(), shown.detail().measure());
}

void tst_TasksPage::language()
{
    PageScene scene;
    ShownTasks shown(scene);
    QTRY_COMPARE(shown.tree().shownMeasures(), 174);
    shown.choose(u"06-5"_s);
    QTRY_VERIFY(shown.detail().reports().lines().rowCount() > 0);
    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_COMPARE(shown.page.title(), u"«Tasks»"_s);
    QTRY_COMPARE(shown.head().text(), u"«Report progress»"_s);
    QCOMPARE(shown.chosen(), u"06-5"_s);
    QVERIFY(shown.detail().isVisible());
    QVERIFY(shown.view().isExpanded(shown.tree().indexOfClause(6)));
    QVERIFY(shown.cell(u"06-5"_s, PlanTreeModel::LampColumn).startsWith(u'«'));
    for (int column = 0; column < PlanTreeModel::ColumnCount; ++column)
        QVERIFY(shown.tree().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(u'«'));
    for (int column = 0; column < BureauModel::ColumnCount; ++column)
        QVERIFY(
            shown.bureaus().model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(u'«'));
    QVERIFY(shown.detail().findChild<ui::pages::FactGrid *>()->text().startsWith(u'«'));
    QVERIFY(shown.search().placeholderText().startsWith(u'«'));
    QVERIFY(shown.lamp(1).toolTip().startsWith(u'«'));
    for (const ui::shell::Command &command : shown.page.commands())
        QVERIFY2(command.text.startsWith(u'«'), command.id.constData());
    QCoreApplication::removeTranslator(&translator);
    QTRY_COMPARE(shown.head().text(), u"Report progress"_s);
}

void tst_TasksPage::look()
{
    PageScene scene;
    ShownTasks shown(scene);
    QTRY_COMPARE(shown.tree().shownMeasures(), 174);
    shown.choose(u"06-5"_s);
    QTRY_VERIFY(shown.detail().reports().lines().rowCount() > 0);
    for (QWidget *pane : {static_cast<QWidget *>(&shown.bureaus()), static_cast<QWidget *>(&shown.view()),
             static_cast<QWidget *>(&shown.detail())}) {
        QImage light;
        const auto isSettled = [&] { return pane->grab().toImage() == std::exchange(light, pane->grab().toImage()); };
        QTRY_VERIFY(isSettled());
        applyLook(true);
        QVERIFY(pane->grab().toImage() != light);
        applyLook(false);
        QTRY_COMPARE(pane->grab().toImage(), light); // once the layout has settled
    }
}

void tst_TasksPage::narrowWindow()
{
    PageScene scene;
    ShownTasks shown(scene);
    QTRY_COMPARE(shown.tree().shownMeasures(), 174);
    shown.choose(u"06-5"_s);
    const QSize least(1134, 574); // what the smallest window leaves
    const auto isLeast = [&] {
        shown.page.resize(least); // it may not be laid out yet
        return shown.page.size() == least;
    };
    QTRY_VERIFY(isLeast());
    QVERIFY2(shown.page.minimumSizeHint().width() <= least.width(),
        qPrintable(QString::number(shown.page.minimumSizeHint().width())));
    QVERIFY(shown.page.minimumSizeHint().height() <= least.height());
    QTRY_VERIFY(shown.view().header()->sectionSize(PlanTreeModel::TitleColumn) > 100);
    for (const auto *button : shown.plan().findChildren<QToolButton *>()) // no lamp without its number
        QVERIFY(!button->property("seg").isValid() || button->width() >= button->sizeHint().width());
    shown.page.resize(1270, 780);
    QTRY_VERIFY(shown.view().header()->sectionSize(PlanTreeModel::TitleColumn) > 150);
}

void tst_TasksPage::withoutThresholds()
{
    PageScene scene(Holding::Nothing);
    ShownTasks shown(scene);
    QTRY_COMPARE(scene.said.size(), 1); // why there is nothing
    QCOMPARE(shown.tree().rowCount(), 0);
    QVERIFY(shown.page.countText().isEmpty() && shown.page.statusTexts().isEmpty());
    typeText(&shown.search(), u"06"_s);
    shown.run("tasks.report");
    QVERIFY(!shown.dialog());
    QVERIFY(!shown.page.grab().isNull());
}

void tst_TasksPage::withoutPlan()
{
    PageScene scene(Holding::NoPlan);
    ShownTasks shown(scene);
    QTRY_COMPARE(shown.page.countText(), u"0 clauses, 0 measures"_s);
    QVERIFY(scene.said.isEmpty());
    QCOMPARE(shown.tree().rowCount(), 0);
    QVERIFY(!shown.head().isEnabled());
    shown.page.open({u"措施"_s, u"06-5"_s, {}});
    QVERIFY(shown.detail().isHidden());
}

YUMIAO_TEST(tst_TasksPage)
#include "tst_tasks_page.moc"
