// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"
#include "tests/support/test_registry.h"
#include "tests/ui_imports/import_scene.h"
#include "ui/pages/imports/import_answers.h"
#include "ui/pages/imports/import_counts.h"
#include "ui/shell/state_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using ui::pages::ImportColumnModel;
using ui::pages::ImportCounts;
using ui::pages::ImportProblemModel;
using ui::pages::ImportsPage;

class tst_ImportsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void beginsEmpty();
    void trialRunWritesNothing();
    void saysWhyRowsAreSetAside();
    void showsWhatWouldBeWritten();
    void writesAndTakesBack();
    void secondTimeNothingIsNew();
    void strategyIsKept();
    void columnIsGivenAnotherField();
    void columnIsChosenByMouse();
    void equalHeadings();
    void otherKind();
    void monthBankAndUnitAreAsked();
    void cancelledChoice();
    void badFiles_data();
    void badFiles();
    void newestFileWins();
    void ledgerChangedMeanwhile();
    void intoAnEmptyWorkspace();
    void commands();
    void fits_data();
    void fits();
    void language();
    void doublesAreTakenWhenAsked();
    void look();
};

void tst_ImportsPage::beginsEmpty()
{
    ImportScene it;
    QVERIFY(!it.showsResults());
    QCOMPARE(it.emptyTitle(), u"Choose a ledger, xlsx or csv"_s);
    QVERIFY(!it.writeButton()->isEnabled());
    QVERIFY(it.page.statusTexts().isEmpty());
    QVERIFY(it.page.countText().isEmpty());
    it.scene.prompt.file = it.mixedLedger();
    QVERIFY(it.runs([&] { Q_EMIT it.page.findChild<ui::shell::StatePanel *>()->actionActivated(0); }));
    QVERIFY(it.showsResults());
}

void tst_ImportsPage::trialRunWritesNothing()
{
    ImportScene it;
    const qint64 sets = it.sets();
    const qint64 enterprises = it.enterprises();
    QVERIFY(it.choose(it.mixedLedger()));
    QCOMPARE(it.page.countText(), u"台账.csv"_s);
    QCOMPARE(it.counts(), u"read 5 new 1 changed 1 unchanged 1 refused 2"_s);
    QCOMPARE(it.page.statusTexts(), (QStringList{u"5 rows read"_s, u"2 set aside"_s}));
    QCOMPARE(it.fieldOf(u"企业名称"_s), u"name"_s);
    QCOMPARE(it.fieldOf(u"统一社会信用代码"_s), u"credit_code"_s);
    QCOMPARE(it.fieldOf(u"从业人数"_s), u"employees"_s);
    QCOMPARE(it.fieldOf(u"填报人"_s), QString());
    QCOMPARE(it.page.columns().index(0, ImportColumnModel::LetterColumn).data().toString(), u"A"_s);
    const auto labels = it.page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
        [](const QLabel *label) { return label->text() == u"台账.csv, UTF-8, headings in row 2"_s; }));
    QCOMPARE(it.writeButton()->text(), u"Write 2 row(s)"_s);
    QVERIFY(it.writeButton()->isEnabled());
    QCOMPARE(it.sets(), sets);
    QCOMPARE(it.enterprises(), enterprises);
}

void tst_ImportsPage::saysWhyRowsAreSetAside()
{
    ImportScene it;
    QVERIFY(it.choose(it.mixedLedger()));
    const QAbstractItemModelTester tester(it.list(0)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(it.list(0)->isVisible()); // what went wrong is in front
    QCOMPARE(it.page.findChild<QTabBar *>()->tabText(0), u"Set aside 2"_s);
    QCOMPARE(it.list(0)->model()->rowCount(), 2);
    QCOMPARE(it.cell(0, 0, ImportProblemModel::RowColumn), u"6"_s); // as a spreadsheet counts
    QCOMPARE(it.cell(0, 0, ImportProblemModel::NameColumn), u"统一社会信用代码"_s);
    QCOMPARE(it.cell(0, 0, ImportProblemModel::ValueColumn), u"91512002MA62"_s);
    QVERIFY2(it.cell(0, 0, ImportProblemModel::ReasonColumn).contains(u"18"_s),
        qPrintable(it.cell(0, 0, ImportProblemModel::ReasonColumn)));
    QCOMPARE(it.cell(0, 1, ImportProblemModel::RowColumn), u"7"_s);
    QCOMPARE(it.cell(0, 1, ImportProblemModel::ValueColumn), u"许多"_s);
    QVERIFY(!it.cell(0, 1, ImportProblemModel::ReasonColumn).isEmpty());
    QVERIFY(it.page.stateText().startsWith(u"2 row(s) set aside are left out"_s));
}

void tst_ImportsPage::showsWhatWouldBeWritten()
{
    ImportScene it;
    QVERIFY(it.choose(it.mixedLedger()));
    for (const int tab : {1, 2}) {
        const QAbstractItemModelTester tester(
            it.list(tab)->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(it.list(tab)->model()->rowCount(), 1);
    }
    auto *tabs = it.page.findChild<QTabBar *>();
    QCOMPARE(tabs->tabText(1), u"New 1"_s);
    QCOMPARE(tabs->tabText(2), u"To change 1"_s);
    tabs->setCurrentIndex(1);
    QVERIFY(it.list(1)->isVisible());
    QCOMPARE(it.cell(1, 0, 0), u"资阳试新苗有限公司"_s);
    QVERIFY2(it.cell(1, 0, 1).contains(u"Employees: 12"_s), qPrintable(it.cell(1, 0, 1)));
    QVERIFY(!it.cell(1, 0, 1).contains(u"资阳试新苗有限公司"_s)); // not twice
    tabs->setCurrentIndex(2);
    QVERIFY(it.list(2)->isVisible());
    QCOMPARE(it.cell(2, 0, 0), it.known.name);
    const QString after = QLocale().toString(it.known.employees.value_or(0) + 7);
    QVERIFY2(it.cell(2, 0, 1).startsWith(u"Employees: "_s) && it.cell(2, 0, 1).endsWith(u"→ "_s + after),
        qPrintable(it.cell(2, 0, 1)));
}

void tst_ImportsPage::writesAndTakesBack()
{
    ImportScene it;
    const qint64 enterprises = it.enterprises();
    const qint64 sets = it.sets();
    QVERIFY(it.choose(it.mixedLedger()));
    QTest::mouseClick(it.writeButton(), Qt::LeftButton);
    QVERIFY(!it.writeButton()->isEnabled());
    it.run("import.write"); // a second press writes nothing more
    QTRY_COMPARE(it.scene.said, QStringList{u"Ledger imported"_s});
    QCOMPARE(it.enterprises(), enterprises + 1);
    QCOMPARE(it.sets(), sets + 1); // one change set
    const auto made = it.byCode(codeNumber(1));
    QVERIFY(made);
    QCOMPARE(store::find<records::Enterprise>(it.scene.session(), *made)->employees, std::optional<qint64>(12));
    QCOMPARE(store::find<records::Enterprise>(it.scene.session(), it.known.id)->employees,
        std::optional<qint64>(it.known.employees.value_or(0) + 7));
    QCOMPARE(store::find<records::Enterprise>(it.scene.session(), it.same.id).value(), it.same);
    QCOMPARE(it.page.stateText(), u"2 record(s) written. The import can be undone as one."_s);
    QVERIFY(!it.writeButton()->isEnabled());
    QVERIFY(it.scene.takeBack);
    it.scene.takeBack();
    QTRY_COMPARE(it.scene.said.last(), u"Undone"_s);
    QCOMPARE(it.enterprises(), enterprises);
    QCOMPARE(store::find<records::Enterprise>(it.scene.session(), it.known.id).value(), it.known);
    QCOMPARE(it.page.stateText(), u"The import was taken back. Run it again to write it after all."_s);
}

void tst_ImportsPage::secondTimeNothingIsNew()
{
    ImportScene it;
    QVERIFY(it.choose(it.mixedLedger()));
    it.page.write();
    QTRY_COMPARE(it.scene.said.size(), 1);
    QVERIFY(it.runs([&] { QTest::mouseClick(it.button(u"Run again"_s), Qt::LeftButton); }));
    QCOMPARE(it.counts(), u"read 5 new 0 changed 0 unchanged 3 refused 2"_s);
    QVERIFY(!it.writeButton()->isEnabled());
    QCOMPARE(it.writeButton()->text(), u"Write"_s);
    it.page.write();
    QTest::qWait(50);
    QCOMPARE(it.scene.said.size(), 1);
}

void tst_ImportsPage::strategyIsKept()
{
    ImportScene it;
    QVERIFY(it.choose(it.mixedLedger()));
    auto *strategy = it.page.findChildren<QComboBox *>().at(1);
    QCOMPARE(strategy->currentText(), u"Replace what the sheet says"_s);
    QVERIFY(it.known.employees); // else filling blanks would change it, too
    QVERIFY(it.runs([&] {
        strategy->setCurrentIndex(0);
        Q_EMIT strategy->activated(0);
    }));
    QCOMPARE(it.counts(), u"read 5 new 1 changed 0 unchanged 2 refused 2"_s);
    it.page.write();
    QTRY_COMPARE(it.scene.said.size(), 1);
    QCOMPARE(store::find<records::Enterprise>(it.scene.session(), it.known.id)->employees, it.known.employees);
}

void tst_ImportsPage::columnIsGivenAnotherField()
{
    ImportScene it;
    QVERIFY(it.choose(it.mixedLedger()));
    auto &columns = it.page.columns();
    const QModelIndex products = columns.index(3, ImportColumnModel::FieldColumn);
    QCOMPARE(products.data().toString(), u"Main product"_s);
    QVERIFY(it.runs([&] { QVERIFY(columns.setData(products, u"remarks"_s, Qt::EditRole)); }));
    QCOMPARE(it.fieldOf(u"主导产品"_s), u"remarks"_s);
    QCOMPARE(columns.index(3, ImportColumnModel::HowColumn).data().toString(), u"Chosen"_s);
    QVERIFY(!columns.setData(columns.index(3, ImportColumnModel::FieldColumn), u"remarks"_s, Qt::EditRole));
    it.page.write();
    QTRY_COMPARE(it.scene.said.size(), 1);
    const auto made = store::find<records::Enterprise>(it.scene.session(), it.byCode(codeNumber(1)).value());
    QCOMPARE(made->remarks, u"试制品"_s);
    QVERIFY(made->mainProduct.isEmpty());
    QVERIFY(it.runs(
        [&] { QVERIFY(columns.setData(columns.index(1, ImportColumnModel::FieldColumn), QString(), Qt::EditRole)); }));
    QCOMPARE(it.fieldOf(u"统一社会信用代码"_s), QString()); // not read any more
}

void tst_ImportsPage::columnIsChosenByMouse()
{
    ImportScene it;
    QVERIFY(it.choose(it.mixedLedger()));
    auto *view = it.page.findChild<QTableView *>(u"importColumns"_s);
    QCOMPARE(view->model(), &it.page.columns());
    const QModelIndex index = it.page.columns().index(3, ImportColumnModel::FieldColumn);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    auto *box = view->viewport()->findChild<QComboBox *>();
    QVERIFY(box);
    QCOMPARE(box->currentText(), u"Main product"_s);
    QCOMPARE(box->itemText(0), u"Not read"_s);
    QVERIFY(it.runs([&] {
        box->setCurrentIndex(0);
        Q_EMIT box->activated(0);
    }));
    QCOMPARE(it.fieldOf(u"主导产品"_s), QString());
    view->setFocus();
    view->setCurrentIndex(it.page.columns().index(0, 0)); // walking by the arrows changes nothing
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(view, Qt::Key_Down);
    QVERIFY(!view->viewport()->findChild<QComboBox *>() || !view->viewport()->findChild<QComboBox *>()->isVisible());
    QCOMPARE(it.fieldOf(u"企业名称"_s), u"name"_s);
}

void tst_ImportsPage::equalHeadings()
{
    ImportScene it;
    const QString path = it.file(
        u"same.csv"_s, u"企业名称,统一社会信用代码,说明,说明\n资阳试一有限公司,%1,第一,第二\n"_s.arg(codeNumber(1)));
    QVERIFY(it.choose(path));
    auto &columns = it.page.columns();
    QCOMPARE(columns.rowCount(), 4);
    QVERIFY(it.runs([&] {
        QVERIFY(columns.setData(columns.index(3, ImportColumnModel::FieldColumn), u"remarks"_s, Qt::EditRole));
    }));
    QCOMPARE(columns.index(2, ImportColumnModel::FieldColumn).data(Qt::EditRole).toString(), QString());
    QCOMPARE(columns.index(3, ImportColumnModel::FieldColumn).data(Qt::EditRole).toString(), u"remarks"_s);
    it.page.write();
    QTRY_COMPARE(it.scene.said.size(), 1);
    QCOMPARE(
        store::find<records::Enterprise>(it.scene.session(), it.byCode(codeNumber(1)).value())->remarks, u"第二"_s);
}

void tst_ImportsPage::otherKind()
{
    ImportScene it;
    const auto all = store::loadAll<records::Enterprise>(it.scene.session()).value();
    const QString path = it.file(u"走访.csv"_s,
        u"企业名称,统一社会信用代码,走访日期,走访人员,企业经营状况\n%1,%2,2022.8.1,企业服务股,生产平稳\n无此企业,%3,"
        u"2022.8.2,"
        "企业服务股,不详\n"_s.arg(all.at(5).name, all.at(5).creditCode.text(), codeNumber(9)));
    QVERIFY(it.choose(path));
    auto *kind = it.page.findChildren<QComboBox *>().at(0);
    const int visits = kind->findText(u"Visit"_s);
    QVERIFY(visits > 0);
    QVERIFY(it.runs([&] {
        kind->setCurrentIndex(visits);
        Q_EMIT kind->activated(visits);
    }));
    QCOMPARE(it.counts(), u"read 2 new 1 changed 0 unchanged 0 refused 1"_s);
    it.page.findChild<QTabBar *>()->setCurrentIndex(1);
    QCOMPARE(it.cell(1, 0, 0).isEmpty(), false);
    it.page.write();
    QTRY_COMPARE(it.scene.said.size(), 1);
    const auto filter
        = store::parseFilter(u"visited = 2022-08-01 and enterprise = \"%1\""_s.arg(all.at(5).id.toText()));
    QVERIFY(filter);
    QCOMPARE(
        store::count(it.scene.session(), {records::RecordKind::Visit, *filter, {}, it.scene.today()}).value_or(-1), 1);
}

/// A bank's loans whose title says nothing, in 元 under 万元: asked in the window, one answer after the other.
void tst_ImportsPage::monthBankAndUnitAreAsked()
{
    ImportScene it;
    const auto all = store::loadAll<records::Enterprise>(it.scene.session()).value();
    const QString path = it.file(u"明细.csv"_s,
        u"贷款明细\n合同号,企业名称,贷款余额（万元）,担保方式\n试1,%1,5000000,信用\n试2,%2,60000,信用\n"_s.arg(
            all.at(5).name, all.at(6).name));
    auto *kind = it.page.findChildren<QComboBox *>().at(0);
    const int details = kind->findText(u"Loan in a bank return"_s);
    QVERIFY(details > 0);
    kind->setCurrentIndex(details);
    Q_EMIT kind->activated(details);
    QVERIFY(it.choose(path));
    QVERIFY(it.page.answers().isVisible());
    QVERIFY(!it.writeButton()->isEnabled());
    QVERIFY(it.runs([&] { it.page.answers().say(u"as_of"_s, u"2022-06"_s); }));
    QVERIFY(!it.writeButton()->isEnabled()); // the bank is still not said
    QVERIFY(it.runs([&] { it.page.answers().say(u"institution"_s, u"青岚银行"_s); }));
    QCOMPARE(it.counts(), u"read 2 new 0 changed 0 unchanged 0 refused 2"_s);
    QVERIFY(it.button(u"In 万元"_s));
    QVERIFY(it.runs([&] { QTest::mouseClick(it.button(u"In 元"_s), Qt::LeftButton); }));
    QCOMPARE(it.counts(), u"read 2 new 2 changed 0 unchanged 0 refused 0"_s);
    QVERIFY(!it.button(u"In 元"_s));
}

void tst_ImportsPage::cancelledChoice()
{
    ImportScene it;
    QVERIFY(it.choose(it.mixedLedger()));
    const QString state = it.page.stateText();
    it.scene.prompt.file.reset(); // the officer cancels
    QSignalSpy planned(&it.page, &ImportsPage::planned);
    it.run("import.choose");
    QTest::qWait(50);
    QCOMPARE(it.scene.prompt.asked.size(), 2);
    QVERIFY(planned.isEmpty());
    QCOMPARE(it.page.countText(), u"台账.csv"_s);
    QCOMPARE(it.page.stateText(), state);
    QVERIFY(it.writeButton()->isEnabled()); // what was there stands
}

void tst_ImportsPage::badFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("not there") << u"nowhere.csv"_s << QString();
    QTest::newRow("empty") << u"empty.csv"_s << u" "_s;
    QTest::newRow("no headings") << u"poem.csv"_s << u"春眠不觉晓\n处处闻啼鸟\n"_s;
    QTest::newRow("no workbook") << u"broken.xlsx"_s << u"PK\u0003\u0004 nothing of a workbook"_s;
    QTest::newRow("a folder") << QString() << QString();
}

void tst_ImportsPage::badFiles()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    ImportScene it;
    const qint64 sets = it.sets();
    QVERIFY(it.choose(text.isEmpty() ? it.scene.inFolder(name) : it.file(name, text)));
    QVERIFY(!it.showsResults());
    QCOMPARE(it.emptyTitle(), u"The ledger cannot be read"_s);
    QVERIFY(!it.page.stateText().isEmpty());
    QVERIFY(!it.writeButton()->isEnabled());
    QCOMPARE(it.whyNot("import.write"), u"There is nothing to write yet"_s);
    it.page.write();
    QTest::qWait(30);
    QCOMPARE(it.sets(), sets);
    QVERIFY(it.runs([&] { Q_EMIT it.page.findChild<ui::shell::StatePanel *>()->actionActivated(0); })); // try again
    QVERIFY(!it.showsResults());
    it.scene.prompt.file = it.mixedLedger();
    QVERIFY(it.runs([&] { Q_EMIT it.page.findChild<ui::shell::StatePanel *>()->actionActivated(1); })); // another one
    QVERIFY(it.showsResults());
    QVERIFY(it.choose(text.isEmpty() ? it.scene.inFolder(name) : it.file(name, text))); // after a good one, too
    QVERIFY(!it.showsResults());
    QVERIFY(!it.writeButton()->isEnabled());
    QVERIFY(it.page.statusTexts().isEmpty());
}

void tst_ImportsPage::newestFileWins()
{
    ImportScene it;
    QString many = u"企业名称,统一社会信用代码\n"_s;
    for (int i = 0; i < 2000; ++i)
        many += u"资阳试%1有限公司,%2\n"_s.arg(i).arg(codeNumber(i + 100));
    QSignalSpy planned(&it.page, &ImportsPage::planned);
    it.page.openFile(it.file(u"many.csv"_s, many));
    it.page.openFile(it.mixedLedger()); // while the other one is being read
    QTRY_COMPARE(planned.size(), 1);
    QTest::qWait(400);
    QCOMPARE(planned.size(), 1);
    QCOMPARE(it.counts(), u"read 5 new 1 changed 1 unchanged 1 refused 2"_s);
}

void tst_ImportsPage::ledgerChangedMeanwhile()
{
    ImportScene it;
    QVERIFY(it.choose(it.mixedLedger()));
    auto other = it.known;
    other.employees = 4711;
    changes::ChangeSet set;
    set.action = u"edit"_s;
    set.source = u"test"_s;
    set.changes = {changes::difference(
        records::RecordKind::Enterprise, it.known.id, records::valuesOf(it.known), records::valuesOf(other))};
    bool written = false;
    it.scene.workspace->write(
        &it.page, set, store::OnConflict::Refuse, [&written](const Result<store::Receipt> &) { written = true; });
    QTRY_VERIFY(written);
    const qint64 enterprises = it.enterprises();
    it.page.write();
    QTRY_COMPARE(it.scene.said.size(), 1); // refused as a whole
    QCOMPARE(it.enterprises(), enterprises);
    QCOMPARE(store::find<records::Enterprise>(it.scene.session(), it.known.id)->employees, std::optional<qint64>(4711));
    QVERIFY(!it.scene.takeBack);
    QVERIFY(!it.writeButton()->isEnabled());
    QVERIFY(it.runs([&] { it.run("import.try"); })); // a new trial run sees the new value
    QVERIFY(it.writeButton()->isEnabled());
    it.page.write();
    QTRY_COMPARE(it.enterprises(), enterprises + 1);
}

void tst_ImportsPage::intoAnEmptyWorkspace()
{
    ImportScene it(Holding::NoPlan);
    QVERIFY(
        it.choose(it.file(u"first.csv"_s, u"企业名称,统一社会信用代码\n资阳试一有限公司,%1\n"_s.arg(codeNumber(1)))));
    QCOMPARE(it.counts(), u"read 1 new 1 changed 0 unchanged 0 refused 0"_s);
    QVERIFY(it.list(1)->isVisible()); // nothing was set aside, so what is new is in front
    it.run("import.write");
    QTRY_COMPARE(it.enterprises(), 1);
}

void tst_ImportsPage::commands()
{
    ImportScene it;
    QCOMPARE(it.whyNot("import.try"), u"Choose a file first"_s);
    QCOMPARE(it.whyNot("import.write"), u"There is nothing to write yet"_s);
    QVERIFY(it.whyNot("import.choose").isEmpty());
    it.scene.prompt.file = it.mixedLedger();
    QVERIFY(it.runs([&] { it.run("import.choose"); }));
    QVERIFY(it.whyNot("import.write").isEmpty());
    QVERIFY(it.whyNot("import.try").isEmpty());
    QSet<QKeySequence> keys;
    for (const ui::shell::Command &command : it.page.commands()) {
        QVERIFY(!command.text.isEmpty() && !command.keys.isEmpty() && !keys.contains(command.keys));
        keys.insert(command.keys);
    }
}

void tst_ImportsPage::fits_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1752, 1272, 1320, 1134})
        QTest::newRow(qPrintable(QString::number(width))) << width;
}

void tst_ImportsPage::fits()
{
    QFETCH(int, width);
    ImportScene it;
    it.page.resize(width, 560);
    QVERIFY(it.choose(it.mixedLedger()));
    QCOMPARE(it.page.width(), width); // nothing pushes it wider
    for (const auto *button : it.page.findChildren<QPushButton *>())
        if (button->isVisible() && !button->text().isEmpty())
            QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    for (const auto *box : it.page.findChildren<QComboBox *>())
        if (box->isVisible())
            QVERIFY2(box->width() >= box->sizeHint().width(), qPrintable(box->currentText()));
    for (const auto *view : it.page.findChildren<QTableView *>())
        if (view->isVisible())
            QVERIFY(view->height() > 200 && view->width() > 380);
    QVERIFY(it.page.findChild<ImportCounts *>()->width() >= 500);
}

void tst_ImportsPage::language()
{
    ImportScene it;
    QVERIFY(it.choose(it.mixedLedger()));
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_COMPARE(it.page.title(), u"«Import»"_s);
    for (const auto *button : it.page.findChildren<QPushButton *>())
        if (button->isVisible() && !button->text().isEmpty())
            QTRY_VERIFY2(button->text().startsWith(u'«'), qPrintable(button->text()));
    for (const auto *box : it.page.findChildren<QComboBox *>())
        if (box->isVisible())
            QVERIFY2(box->currentText().startsWith(u'«'), qPrintable(box->currentText()));
    QVERIFY2(it.page.stateText().startsWith(u'«'), qPrintable(it.page.stateText()));
    QCOMPARE(it.page.columns().index(0, ImportColumnModel::FieldColumn).data().toString(), u"«Enterprise name»"_s);
    QCOMPARE(it.page.columns().index(4, ImportColumnModel::FieldColumn).data().toString(), u"«Not read»"_s);
    QVERIFY(it.page.columns().headerData(1, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(u'«'));
    QVERIFY(it.cell(0, 0, ImportProblemModel::ReasonColumn).contains(u'«'));
    QVERIFY(it.page.findChild<ImportCounts *>()->accessibleName().startsWith(u'«'));
    QCOMPARE(it.counts(), u"read 5 new 1 changed 1 unchanged 1 refused 2"_s);
    QVERIFY(it.writeButton() == nullptr);
    QCoreApplication::removeTranslator(&marks);
    QTRY_COMPARE(it.page.title(), u"Import"_s);
    QTRY_VERIFY(it.writeButton() && it.writeButton()->isEnabled()); // the plan is still there
    QVERIFY(it.choose(it.scene.inFolder(u"nowhere.csv"_s)));
    const QString said = it.page.stateText();
    QCoreApplication::installTranslator(&marks);
    QTRY_VERIFY(it.emptyTitle().startsWith(u'«')); // an error changes its language, too
    QVERIFY(it.page.stateText() != said);
    QCoreApplication::removeTranslator(&marks);
    QTRY_COMPARE(it.page.stateText(), said);
}

void tst_ImportsPage::doublesAreTakenWhenAsked()
{
    ImportScene it;
    const QString known = it.known.name.isEmpty() ? (void(it.mixedLedger()), it.known.name) : it.known.name;
    QString spelled = known;
    QVERIFY(spelled.contains(u"有限公司"_s));
    spelled.replace(u"有限公司"_s, u"有限责任公司"_s);
    QVERIFY(it.choose(it.file(u"疑似.csv"_s, u"企业名称,从业人数\n%1,5\n"_s.arg(spelled))));
    QCOMPARE(it.counts(), u"read 1 new 0 changed 0 unchanged 0 refused 1"_s);
    QVERIFY2(it.cell(0, 0, ImportProblemModel::ReasonColumn).contains(known),
        qPrintable(it.cell(0, 0, ImportProblemModel::ReasonColumn)));
    auto *take = it.page.findChild<QCheckBox *>();
    QVERIFY(take && take->isVisible());
    QVERIFY(it.runs([&] { QTest::keyClick(take, Qt::Key_Space); }));
    QCOMPARE(it.counts(), u"read 1 new 1 changed 0 unchanged 0 refused 0"_s);
}

void tst_ImportsPage::look()
{
    ImportScene it;
    QVERIFY(it.choose(it.mixedLedger()));
    const QImage light = it.page.grab().toImage();
    applyLook(true);
    const QImage dark = it.page.grab().toImage();
    applyLook(false);
    int same = 0;
    int samples = 0;
    for (int y = 5; y < dark.height(); y += 10)
        for (int x = 5; x < dark.width(); x += 10, ++samples)
            same += dark.pixel(x, y) == light.pixel(x, y) && qGray(dark.pixel(x, y)) > 160 ? 1 : 0;
    QVERIFY2(same == 0, qPrintable(u"%1 of %2"_s.arg(same).arg(samples)));
}

YUMIAO_TEST(tst_ImportsPage)

} // namespace yumiao::tests

#include "tst_imports_page.moc"
