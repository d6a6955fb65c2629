// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_bulk/bulk_scene.h"
#include "ui/pages/records/records_page.h"
#include "ui/tables/record_table.h"

#include <QCheckBox>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using ui::pages::JudgedModel;
using ui::pages::PasteDialog;
using ui::pages::Shown;

/// Ctrl+V in the list: the preview, by keyboard, and what is written.
class tst_PasteDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init()
    {
        QTest::failOnWarning(anyWarning());
        QGuiApplication::clipboard()->clear();
    }
    void byKeyboard();
    void oneCellOverSelectedRows();
    void nothingToPaste();
    void refusedOnesStayOut();
    void onlyIfNothingIsRefused();
    void refusedAreCopied();
    void otherWaysToRead();
    void ticks();
    void othersWriteMeanwhile();
    void closedWhileItReads();
    void ofOtherKinds();
    void searchBoxKeepsItsOwn();
    void speaksAnew();
};

namespace {

PasteDialog *pasted(BulkScene &it, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(&it.list(), Qt::Key_V, Qt::ControlModifier);
    auto *dialog = it.dialog<PasteDialog>();
    return BulkScene::judged(dialog) ? dialog : nullptr;
}

QCheckBox *box(const PasteDialog &dialog, const QString &text)
{
    for (auto *it : dialog.findChildren<QCheckBox *>())
        if (it->text() == text)
            return it;
    return nullptr;
}

} // namespace

void tst_PasteDialog::byKeyboard()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.page->table().setColumnVisible(u"park"_s, true);
    it.stand(2, "park");
    const auto *dialog = pasted(it, u"新园\r\n\"=1+1\"\r\n"_s);
    QVERIFY(dialog);
    const JudgedModel &model = dialog->preview().model();
    QAbstractItemModelTester tester(const_cast<JudgedModel *>(&model));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, JudgedModel::RecordColumn).data().toString(), it.stored(it.idAt(2)).name);
    QCOMPARE(model.index(0, JudgedModel::NewColumn).data().toString(), u"新园"_s);
    QCOMPARE(dialog->applyButton().text(), u"Apply 2 change(s)"_s);
    const RecordId first = it.idAt(2);
    const RecordId second = it.idAt(3);
    QTest::keyClick(&dialog->preview().table(), Qt::Key_Return); // alone it never writes
    QVERIFY(dialog->isVisible());
    QPointer<const PasteDialog> open(dialog);
    QTest::keyClick(&dialog->preview().table(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!open);
    QCOMPARE(it.stored(first).park, u"新园"_s);
    QCOMPARE(it.stored(second).park, u"=1+1"_s);
    QVERIFY(it.scene().said.last().contains(u"2 field(s) pasted"_s));
    it.scene().takeBack(); // one step
    QTRY_VERIFY(it.stored(first).park != u"新园"_s && it.stored(second).park != u"=1+1"_s);
}

/// As in a spreadsheet: one copied cell fills the column of the current cell in all selected rows, after the preview.
void tst_PasteDialog::oneCellOverSelectedRows()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.page->table().setColumnVisible(u"park"_s, true);
    it.stand(2, "park");
    const QModelIndex current = it.page->table().selectionModel()->currentIndex();
    it.select(2, 4);
    it.page->table().selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    auto *dialog = pasted(it, u"新园\n"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->preview().model().rowCount(), 4);
    QCOMPARE(dialog->applyButton().text(), u"Apply 4 change(s)"_s);
    QCheckBox *repeat = box(*dialog, u"Repeat it over the selected rows"_s);
    QVERIFY(repeat && repeat->isVisible() && repeat->isChecked());
    QTest::keyClick(repeat, Qt::Key_Space);
    QVERIFY(BulkScene::judged(dialog));
    QCOMPARE(dialog->preview().model().rowCount(), 1);
    QTest::keyClick(repeat, Qt::Key_Space);
    QVERIFY(BulkScene::judged(dialog));
    QPointer<PasteDialog> open(dialog);
    QTest::keyClick(&dialog->preview().table(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!open);
    for (int row = 2; row < 6; ++row)
        QCOMPARE(it.stored(it.idAt(row)).park, u"新园"_s);
    QVERIFY(it.stored(it.idAt(6)).park != u"新园"_s);
    QVERIFY2(it.scene().said.back().startsWith(u"4 field(s) pasted"_s), qPrintable(it.scene().said.back()));
}

void tst_PasteDialog::nothingToPaste()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.page->table().selectionModel()->clear();
    QVERIFY(!it.whyNot("bulk.paste").isEmpty());
    it.stand(0, "name");
    QGuiApplication::clipboard()->setText(u" \n"_s);
    QCOMPARE(it.whyNot("bulk.paste"), u"The clipboard holds no text"_s);
    QTest::keyClick(&it.list(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!it.dialog<PasteDialog>());
    QCOMPARE(it.scene().said.last(), u"The clipboard holds no text"_s);
}

void tst_PasteDialog::refusedOnesStayOut()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.stand(0, "name");
    const RecordId good = it.idAt(0);
    const RecordId bad = it.idAt(1);
    auto *dialog = pasted(it, u"Employees\n12\nmany"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->applyButton().text(), u"Apply 1 change(s)"_s);
    dialog->preview().show(Shown::Refused);
    const QModelIndex refused = dialog->preview().model().index(0, JudgedModel::StateColumn);
    QCOMPARE(refused.data().toString(), u"Not a number, for example 1200 or 1200.50"_s);
    QCOMPARE(refused.siblingAtColumn(JudgedModel::NewColumn).data().toString(), u"many"_s);
    QVERIFY(!refused.siblingAtColumn(0).data(Qt::CheckStateRole).isValid());
    const auto before = it.stored(bad).employees;
    QPointer<PasteDialog> open(dialog);
    dialog->apply();
    QTRY_VERIFY(!open);
    QCOMPARE(it.stored(good).employees, std::optional<qint64>(12));
    QCOMPARE(it.stored(bad).employees, before);
}

void tst_PasteDialog::onlyIfNothingIsRefused()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.stand(0, "name");
    auto *dialog = pasted(it, u"Employees\n12\nmany"_s);
    QVERIFY(dialog);
    box(*dialog, u"Only if nothing is refused"_s)->click();
    QVERIFY(!dialog->applyButton().isEnabled());
    const auto before = it.stored(it.idAt(0)).employees;
    dialog->apply();
    QTest::qWait(50);
    QCOMPARE(it.stored(it.idAt(0)).employees, before);
}

void tst_PasteDialog::refusedAreCopied()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.stand(0, "name");
    auto *dialog = pasted(it, u"Employees\tColour\n12\tred\nmany\t\n"_s);
    QVERIFY(dialog);
    dialog->preview().copyRefused();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4); // headings, the column, the cell, the end
    QVERIFY(lines[1].contains(u"Colour"_s) && lines[1].contains(u"No field has this heading"_s));
    QVERIFY(lines[2].contains(it.stored(it.idAt(1)).name) && lines[2].contains(u"many"_s));
}

void tst_PasteDialog::otherWaysToRead()
{
    BulkScene it;
    QVERIFY(it.settled());
    const QString code = it.stored(it.idAt(5)).creditCode.text();
    QVERIFY(!code.isEmpty());
    it.stand(0, "name");
    auto *dialog = pasted(it, u"统一社会信用代码\tPark\n%1\t新园\n91510000MA0000000X\t新园"_s.arg(code));
    QVERIFY(dialog);
    auto *byKey = box(*dialog, u"Find each record by its key"_s);
    auto *headings = box(*dialog, u"The first line holds headings"_s);
    QVERIFY(byKey->isChecked() && headings->isChecked());
    QCOMPARE(dialog->preview().model().cellAt(0).id, it.idAt(5));
    QCOMPARE(dialog->preview().model().countOf(Shown::Refused), 1); // a code that nobody has
    byKey->click();
    QVERIFY(BulkScene::judged(dialog));
    QVERIFY(!byKey->isChecked());
    QCOMPARE(dialog->preview().model().countOf(Shown::Changes), 2); // over the first two rows
    headings->click();
    QVERIFY(BulkScene::judged(dialog));
    QVERIFY(!headings->isChecked() && !byKey->isEnabled());
}

void tst_PasteDialog::ticks()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.stand(0, "name");
    auto *dialog = pasted(it, u"Park\n东\n西\n南"_s);
    QVERIFY(dialog);
    QTableView &table = dialog->preview().table();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(dialog->applyButton().text(), u"Apply 2 change(s)"_s);
    QCOMPARE(table.model()->index(0, 0).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QTest::keyClick(&table, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&table, Qt::Key_Space); // all become what the current one was not
    QCOMPARE(dialog->applyButton().text(), u"Apply 3 change(s)"_s);
    QTest::keyClick(&table, Qt::Key_Space);
    QVERIFY(!dialog->applyButton().isEnabled());
    QVERIFY(table.model()->setData(table.model()->index(1, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(dialog->applyButton().text(), u"Apply 1 change(s)"_s);
}

void tst_PasteDialog::othersWriteMeanwhile()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.stand(0, "name");
    const RecordId id = it.idAt(0);
    auto *dialog = pasted(it, u"Park\n新园"_s);
    QVERIFY(dialog);
    const records::Value before = records::textValue(it.stored(id).park);
    QVERIFY(it.writeMeanwhile(BulkScene::change(id, "park", before, records::Value(u"别园"_s))));
    QTRY_COMPARE(dialog->preview().model().countOf(Shown::ChangedSince), 1);
    QVERIFY(!dialog->applyButton().isEnabled()); // it wants a look
    QTest::keyClick(&dialog->preview().table(), Qt::Key_Space);
    QVERIFY(dialog->applyButton().isEnabled());
    QPointer<PasteDialog> open(dialog);
    dialog->apply();
    QTRY_VERIFY(!open);
    QCOMPARE(it.stored(id).park, u"新园"_s);
}

void tst_PasteDialog::closedWhileItReads()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.stand(0, "name");
    QString text = u"Park\n"_s;
    for (int i = 0; i < 300; ++i)
        text += u"第%1园\n"_s.arg(i);
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(&it.list(), Qt::Key_V, Qt::ControlModifier);
    QPointer<PasteDialog> dialog(it.dialog<PasteDialog>());
    QVERIFY(dialog);
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void tst_PasteDialog::ofOtherKinds()
{
    PageScene scene;
    ui::pages::RecordsPage page(scene.needs(), records::RecordKind::Visit, u"走访"_s);
    page.resize(1400, 800);
    page.show();
    page.open({u"走访"_s, {}, {}});
    QTRY_VERIFY(!page.model().isAsking() && page.model().rowCount() > 2 && page.model().rowAt(1));
    page.table().selectionModel()->setCurrentIndex(
        page.model().index(0, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QGuiApplication::clipboard()->setText(u"存在问题\n用电\n用水"_s);
    QTest::keyClick(page.table().focusProxy(), Qt::Key_V, Qt::ControlModifier);
    auto *dialog = page.findChild<PasteDialog *>();
    QVERIFY(BulkScene::judged(dialog));
    QVERIFY(dialog->preview().model().countOf(Shown::Changes) >= 1);
    const QPointer<PasteDialog> open(dialog);
    dialog->apply();
    QTRY_VERIFY(!open);
}

/// What is pasted into a line stays there.
void tst_PasteDialog::searchBoxKeepsItsOwn()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.page->focusSearch();
    QGuiApplication::clipboard()->setText(u"甲\t乙"_s);
    QTest::keyClick(it.page->findChild<QLineEdit *>(u"enterpriseSearch"_s), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!it.dialog<PasteDialog>());
}

void tst_PasteDialog::speaksAnew()
{
    BulkScene it;
    QVERIFY(it.settled());
    it.stand(0, "name");
    auto *dialog = pasted(it, u"Park\n新园"_s);
    QVERIFY(dialog);
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QTRY_VERIFY(dialog->windowTitle().startsWith(u'«'));
    for (const auto *it2 : dialog->findChildren<QLabel *>())
        QVERIFY2(!it2->isVisible() || it2->text().isEmpty() || it2->text().contains(u'«'), qPrintable(it2->text()));
    QCoreApplication::removeTranslator(&marks);
    QTRY_VERIFY(!dialog->windowTitle().startsWith(u'«'));
}

YUMIAO_TEST(tst_PasteDialog)

} // namespace yumiao::tests

#include "tst_paste_dialog.moc"
