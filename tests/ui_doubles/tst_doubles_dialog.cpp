// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/annual_figures.h"
#include "models/records/distinct_pair.h"
#include "models/store/merged_ids.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/page_scene.h"
#include "tests/support/test_registry.h"
#include "ui/forms/doubles_notice.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/doubles/double_pair_model.h"
#include "ui/pages/doubles/doubles_dialog.h"
#include "ui/pages/doubles/merge_dialog.h"
#include "ui/pages/doubles/merge_model.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::Enterprise;
using records::RecordKind;
using ui::pages::DoublePairModel;
using ui::pages::DoublesDialog;
using ui::pages::MergeDialog;
using ui::pages::MergeModel;

/// Two records of one enterprise, and one of another.
struct DoublesScene : PageScene {
    DoublesScene()
        : PageScene(Holding::Nothing)
    {
        Enterprise first = enterpriseNamed(u"资阳恒芯传感技术有限公司"_s);
        first.park = u"城东园区"_s;
        first.employees = 81;
        Enterprise second = enterpriseNamed(u"资阳市恒芯传感技术有限公司"_s);
        second.park = u"城西园区"_s;
        second.mainProduct = u"压力传感器"_s;
        one = first.id;
        other = second.id;
        write({changes::creation(first), changes::creation(second),
            changes::creation(enterpriseNamed(u"雁江大成食品有限公司"_s)), changes::creation(figures(one, 100)),
            changes::creation(figures(other, 200))});
    }
    static records::AnnualFigures figures(RecordId enterprise, qint64 yuan)
    {
        records::AnnualFigures it;
        it.id = newId();
        it.enterprise = {enterprise};
        it.fiscalYear = 2021;
        it.revenue = Money::fromFen(yuan * 100);
        return it;
    }
    void write(std::vector<changes::RecordChange> made)
    {
        bool done = false;
        workspace->write(workspace.get(), setOf(std::move(made)), store::OnConflict::Refuse,
            [&done](const Result<store::Receipt> &receipt) { done = receipt.has_value(); });
        QVERIFY(QTest::qWaitFor([&done] { return done; }));
    }
    RecordId one;
    RecordId other;
};

void press(QTableView &table, Qt::Key key)
{
    QTest::keyClick(&table, key);
}

} // namespace

class tst_DoublesDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }

    void listsThePairs();
    void toldApart();
    void mergesByKeys();
    void twoCodesNeedATick();
    void typedResult();
    void sidesChangePlaces();
    void newEnterprise();
    void correctedName();
    void inOtherWords();
};

void tst_DoublesDialog::listsThePairs()
{
    DoublesScene scene;
    DoublesDialog dialog(scene.needs(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    const QAbstractItemModelTester tester(&dialog.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    dialog.show();
    QTRY_COMPARE(dialog.model().rowCount(), 1);
    const auto textAt = [&](int column) { return dialog.model().index(0, column).data().toString(); };
    QCOMPARE(textAt(DoublePairModel::GradeColumn), u"Likely"_s);
    QVERIFY(textAt(DoublePairModel::FirstColumn).startsWith(u"资阳恒芯传感技术有限公司"_s));
    QVERIFY(textAt(DoublePairModel::SecondColumn).startsWith(u"资阳市恒芯传感技术有限公司"_s));
    QCOMPARE(dialog.table().currentIndex().row(), 0);
}

void tst_DoublesDialog::toldApart()
{
    DoublesScene scene;
    DoublesDialog dialog(scene.needs(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_COMPARE(dialog.model().rowCount(), 1);
    QTest::keyClick(&dialog, Qt::Key_Delete);
    QTRY_COMPARE(dialog.model().rowCount(), 0);
    const auto pairs = store::loadAll<records::DistinctPair>(scene.session());
    QCOMPARE(pairs->size(), size_t{1});
    QCOMPARE(scene.said.size(), 1);
    dialog.search();
    QTest::qWait(100);
    QTRY_COMPARE(dialog.model().rowCount(), 0);
    QVERIFY(scene.takeBack);
    scene.takeBack();
    QTRY_VERIFY(store::loadAll<records::DistinctPair>(scene.session())->empty());
    dialog.search();
    QTRY_COMPARE(dialog.model().rowCount(), 1);
}

/// Each has a credit code: said in red, and merged only after an officer has ticked that they are one.
void tst_DoublesDialog::twoCodesNeedATick()
{
    DoublesScene scene;
    scene.write({fieldChange(RecordKind::Enterprise, scene.one, "credit_code", {}, records::Value(creditCode(1))),
        fieldChange(RecordKind::Enterprise, scene.other, "credit_code", {}, records::Value(creditCode(2)))});
    QPointer<MergeDialog> dialog(new MergeDialog(scene.needs(), scene.one, scene.other, nullptr));
    QSignalSpy merged(dialog, &MergeDialog::merged);
    dialog->show();
    QTRY_COMPARE(dialog->model().rowCount(), 6); // the codes too
    while (dialog->model().undecided() > 0)
        press(dialog->table(), Qt::Key_1);
    auto *tick = dialog->findChild<QCheckBox *>();
    QVERIFY(tick->isVisible() && !tick->isChecked());
    dialog->save();
    QTest::qWait(50);
    QVERIFY(dialog && merged.isEmpty());
    QVERIFY(store::find<Enterprise>(scene.session(), scene.other));
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(tick->isChecked());
    dialog->swapSides(); // the other way round is another question
    QTRY_VERIFY(!tick->isChecked());
    while (dialog->model().undecided() > 0)
        press(dialog->table(), Qt::Key_1);
    QTest::keyClick(tick, Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(merged.size(), 1);
    QCOMPARE(*store::keptInPlaceOf(scene.session(), scene.one), std::optional(scene.other));
}

void tst_DoublesDialog::mergesByKeys()
{
    DoublesScene scene;
    QPointer<MergeDialog> dialog(new MergeDialog(scene.needs(), scene.one, scene.other, nullptr));
    const QAbstractItemModelTester tester(&dialog->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy merged(dialog, &MergeDialog::merged);
    dialog->show();
    QTRY_COMPARE(dialog->model().rowCount(), 5); // name, park, product, employees, the figures of 2021
    QCOMPARE(dialog->model().undecided(), 3);
    dialog->save(); // not yet
    QVERIFY(dialog && merged.isEmpty());
    press(dialog->table(), Qt::Key_2); // the name
    QCOMPARE(dialog->model().undecided(), 2);
    press(dialog->table(), Qt::Key_1); // the park
    press(dialog->table(), Qt::Key_2); // the figures
    QCOMPARE(dialog->model().undecided(), 0);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(merged.size(), 1);
    QTRY_VERIFY(!dialog);
    const auto kept = store::find<Enterprise>(scene.session(), scene.one);
    QCOMPARE(kept->name, u"资阳市恒芯传感技术有限公司"_s);
    QCOMPARE(kept->park, u"城东园区"_s);
    QCOMPARE(kept->mainProduct, u"压力传感器"_s);
    QCOMPARE(kept->employees, std::optional<qint64>(81));
    QCOMPARE(*store::keptInPlaceOf(scene.session(), scene.other), std::optional(scene.one));
    const auto figures = store::loadAll<records::AnnualFigures>(scene.session());
    QCOMPARE(figures->size(), size_t{1});
    QCOMPARE(figures->front().revenue, std::optional(Money::fromFen(20000)));
}

void tst_DoublesDialog::typedResult()
{
    DoublesScene scene;
    QPointer<MergeDialog> dialog(new MergeDialog(scene.needs(), scene.one, scene.other, nullptr));
    dialog->show();
    QTRY_COMPARE(dialog->model().rowCount(), 5);
    MergeModel &model = dialog->model();
    const QModelIndex name = model.index(0, MergeModel::ResultColumn);
    QVERIFY(model.setData(name, u"四川恒芯传感技术有限公司"_s));
    QCOMPARE(model.choiceAt(0), MergeModel::Choice::Typed);
    const QModelIndex employees = model.index(3, MergeModel::ResultColumn);
    QVERIFY(!model.setData(employees, u"许多"_s)); // cannot be read
    QCOMPARE(model.choiceAt(3), MergeModel::Choice::Kept);
    QVERIFY(!model.setData(model.index(0, MergeModel::KeptColumn), u"甲"_s));
    model.choose(4, MergeModel::Choice::Typed); // of two records one stays
    QCOMPARE(model.choiceAt(4), MergeModel::Choice::None);
    QCOMPARE(model.wish().fields.size(), 3); // two are known to one alone
    dialog->close();
}

void tst_DoublesDialog::sidesChangePlaces()
{
    DoublesScene scene;
    QPointer<MergeDialog> dialog(new MergeDialog(scene.needs(), scene.one, scene.other, nullptr));
    dialog->show();
    QTRY_COMPARE(dialog->model().rowCount(), 5);
    MergeModel &model = dialog->model();
    QVERIFY(model.setData(model.index(0, MergeModel::ResultColumn), u"四川恒芯传感技术有限公司"_s));
    model.choose(1, MergeModel::Choice::Other);
    model.choose(4, MergeModel::Choice::Kept); // the figures of 2021
    const auto wished = model.wish().fields;
    dialog->swapSides();
    QTRY_COMPARE(model.ground().kept.id, scene.other);
    QCOMPARE(model.undecided(), 0); // what was decided stays decided: of whom the value is
    QCOMPARE(model.choiceAt(0), MergeModel::Choice::Typed);
    QCOMPARE(model.choiceAt(1), MergeModel::Choice::Kept);
    QCOMPARE(model.choiceAt(4), MergeModel::Choice::Other);
    const auto wishedNow = model.wish().fields;
    const auto name = records::description<Enterprise>().indexOf(QLatin1String("name"));
    QVERIFY(wishedNow.value(name) == wished.value(name));
    dialog->close();
}

void tst_DoublesDialog::newEnterprise()
{
    DoublesScene scene;
    QPointer<ui::forms::RecordDialog> dialog(new ui::forms::RecordDialog(
        *scene.workspace, RecordKind::Enterprise, ui::forms::RecordDialog::Presets(), nullptr));
    QSignalSpy wanted(dialog, &ui::forms::RecordDialog::openWanted);
    dialog->open();
    auto *line = dialog->form().input(u"name"_s)->findChild<QLineEdit *>();
    typeText(line, u"资阳恒芯传感技术有限责任公司"_s);
    ui::forms::DoublesNotice *notice = dialog->doublesNotice();
    QVERIFY(notice);
    QTRY_COMPARE(notice->doubles().size(), size_t{2});
    QVERIFY(notice->isVisible());
    QCOMPARE(notice->doubles().front().enterprise, scene.one);
    notice->list().setCurrentRow(1);
    Q_EMIT notice->list().itemActivated(notice->list().item(1));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().at(1).value<RecordId>(), scene.other);
    line->selectAll();
    typeText(line, u"雁江新开的面馆"_s);
    QTRY_VERIFY(!notice->isVisible());
    dialog->close();
    dialog->close(); // dropped
}

void tst_DoublesDialog::correctedName()
{
    for (const bool correction : {false, true}) {
        DoublesScene scene;
        QPointer<ui::forms::RecordDialog> dialog(
            new ui::forms::RecordDialog(*scene.workspace, RecordKind::Enterprise, scene.one, nullptr));
        dialog->open();
        QTRY_VERIFY(dialog->form().isEnabled());
        QVERIFY(!dialog->doublesNotice());
        auto *box = dialog->findChild<QCheckBox *>();
        QVERIFY(box && !box->isVisible());
        auto *line = dialog->form().input(u"name"_s)->findChild<QLineEdit *>();
        line->selectAll();
        typeText(line, u"资阳恒星传感技术有限公司"_s);
        QTRY_VERIFY(box->isVisible());
        box->setChecked(correction);
        QSignalSpy saved(dialog, &ui::forms::RecordDialog::saved);
        dialog->save();
        QTRY_COMPARE(saved.size(), 1);
        const auto names = scene.session().number(u"SELECT count(*) FROM name_period WHERE removed IS NULL"_s);
        QCOMPARE(*names, correction ? 0 : 1);
        QTRY_VERIFY(!dialog);
    }
}

void tst_DoublesDialog::inOtherWords()
{
    DoublesScene scene;
    DoublesDialog dialog(scene.needs(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_COMPARE(dialog.model().rowCount(), 1);
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_VERIFY(dialog.windowTitle().startsWith(u'«'));
    QVERIFY(dialog.model().index(0, 0).data().toString().startsWith(u'«'));
    QVERIFY(dialog.model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(u'«'));
    QCoreApplication::removeTranslator(&marks);
    QTRY_VERIFY(!dialog.windowTitle().startsWith(u'«'));
}

YUMIAO_TEST(tst_DoublesDialog)

} // namespace yumiao::tests

#include "tst_doubles_dialog.moc"
