// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/visit.h"
#include "tests/support/test_registry.h"
#include "tests/ui_tables/window_scene.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/record_dialog.h"
#include "ui/widgets/value_row.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using namespace ui::forms;
using records::RecordKind;
using records::Value;

namespace {

QLineEdit *lineIn(const RecordDialog &dialog, const QString &field)
{
    return dialog.form().input(field)->findChild<QLineEdit *>();
}

void typeIn(const RecordDialog &dialog, const QString &field, const QString &text)
{
    QLineEdit *line = lineIn(dialog, field);
    line->setFocus();
    line->selectAll();
    typeText(line, text);
}

QPushButton *buttonNamed(const QWidget &widget, const QString &text)
{
    for (auto *button : widget.findChildren<QPushButton *>())
        if (button->text() == text && button->isVisibleTo(&widget))
            return button;
    return nullptr;
}

bool says(const QWidget &widget, const QString &text)
{
    for (const auto *label : widget.findChildren<QLabel *>())
        if (label->text() == text && label->isVisibleTo(&widget))
            return true;
    return false;
}

} // namespace

class tst_RecordDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { failOnWarnings(); }

    void registersAVisit()
    {
        WindowScene scene;
        QPointer<RecordDialog> dialog(new RecordDialog(
            scene.workspace(), RecordKind::Visit, {{u"enterprise"_s, Value(scene.firm.value())}}, nullptr));
        QSignalSpy saved(dialog, &RecordDialog::saved);
        dialog->open();
        QVERIFY(becomesActive(*dialog));
        QCOMPARE(dialog->width(), 720);
        QTRY_COMPARE(lineIn(*dialog, u"enterprise"_s)->text(), u"试一机械有限公司"_s); // the preset by its name
        dialog->save();                                                                // the day is missing
        QCOMPARE(dialog->form().message(u"visited"_s), u"Please fill in: Visited on"_s);
        QVERIFY(says(*dialog, u"1 to go: Visited on"_s));
        QVERIFY(lineIn(*dialog, u"visited"_s)->hasFocus());
        typeIn(*dialog, u"visited"_s, u"今天"_s);
        const RecordId id = dialog->recordId();
        QTest::keyClick(lineIn(*dialog, u"visited"_s), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(saved.size(), 1);
        QTRY_VERIFY(!dialog); // gone by itself
        QCOMPARE(scene.countOf(RecordKind::Visit), 2);
        QCOMPARE(scene.stored(RecordKind::Visit, id, "enterprise"), Value(scene.firm.value()));
        QVERIFY(!records::isUnknown(scene.stored(RecordKind::Visit, id, "visited")));
    }

    /// What the program filled in itself is not the officer's work: Esc leaves at once. What he typed is asked for.
    void presetsAreNobodysLoss()
    {
        WindowScene scene;
        QPointer<RecordDialog> dialog(new RecordDialog(
            scene.workspace(), RecordKind::Visit, {{u"enterprise"_s, Value(scene.firm.value())}}, nullptr));
        dialog->open();
        QVERIFY(becomesActive(*dialog));
        QTRY_COMPARE(lineIn(*dialog, u"enterprise"_s)->text(), u"试一机械有限公司"_s);
        QVERIFY(!dialog->form().isDirty());
        typeIn(*dialog, u"visited"_s, u"今天"_s);
        QVERIFY(dialog->form().isDirty());
        QTest::keyClick(lineIn(*dialog, u"visited"_s), Qt::Key_Escape);
        QVERIFY(dialog && dialog->isVisible());
        lineIn(*dialog, u"visited"_s)->clear();
        QVERIFY(!dialog->form().isDirty());
        QTest::keyClick(lineIn(*dialog, u"visited"_s), Qt::Key_Escape);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        delete dialog;
    }

    void whatTheLedgerRefusesStandsBesideItsField()
    {
        WindowScene scene;
        auto *dialog = new RecordDialog(scene.workspace(), RecordKind::Enterprise, RecordDialog::Presets(), nullptr);
        const std::unique_ptr<RecordDialog> owner(dialog);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        typeIn(*dialog, u"name"_s, u"试四有限公司"_s);
        typeIn(*dialog, u"credit_code"_s, creditCode(1)); // the first firm has it
        dialog->save();
        QTRY_COMPARE(dialog->form().message(u"credit_code"_s), u"%1 is already in the workspace"_s.arg(creditCode(1)));
        QVERIFY(dialog->isVisible());
        QCOMPARE(lineIn(*dialog, u"name"_s)->text(), u"试四有限公司"_s);
        QCOMPARE(scene.countOf(RecordKind::Enterprise), 3);
        typeIn(*dialog, u"credit_code"_s, creditCode(4));
        dialog->save();
        QTRY_VERIFY(!dialog->isVisible());
        QCOMPARE(scene.countOf(RecordKind::Enterprise), 4);
    }

    void twoWritersMeet_data()
    {
        QTest::addColumn<bool>("takesTheirs");
        QTest::newRow("theirs") << true;
        QTest::newRow("mine") << false;
    }
    void twoWritersMeet()
    {
        QFETCH(bool, takesTheirs);
        WindowScene scene;
        auto *dialog = new RecordDialog(scene.workspace(), RecordKind::Enterprise, scene.firm, nullptr);
        const std::unique_ptr<RecordDialog> owner(dialog);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        QTRY_COMPARE(lineIn(*dialog, u"employees"_s)->text(), u"81"_s);
        typeIn(*dialog, u"employees"_s, u"86"_s);
        typeIn(*dialog, u"main_product"_s, u"阀门"_s);
        scene.writeMeanwhile(setOf(
            {fieldChange(RecordKind::Enterprise, scene.firm, "employees", Value(qint64{81}), Value(qint64{90}))}));
        dialog->save();
        QTRY_VERIFY(dialog->form().hasConflicts());
        QVERIFY(says(*dialog, u"Meanwhile changed to: 90"_s));
        QCOMPARE(scene.stored(RecordKind::Enterprise, scene.firm, "main_product"), Value()); // nothing by half
        dialog->save();
        QVERIFY(dialog->isVisible());
        buttonNamed(dialog->form(), takesTheirs ? u"Take theirs"_s : u"Keep mine"_s)->click();
        dialog->save();
        QTRY_VERIFY(!dialog->isVisible());
        QCOMPARE(scene.stored(RecordKind::Enterprise, scene.firm, "employees"), Value(qint64{takesTheirs ? 90 : 86}));
        QCOMPARE(scene.stored(RecordKind::Enterprise, scene.firm, "main_product"), Value(u"阀门"_s));
    }

    void aReferenceInConflictIsNamed()
    {
        WindowScene scene;
        auto *dialog = new RecordDialog(scene.workspace(), RecordKind::Enterprise, scene.firm, nullptr);
        const std::unique_ptr<RecordDialog> owner(dialog);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        QTRY_COMPARE(lineIn(*dialog, u"town"_s)->text(), u"甲街道"_s);
        dialog->form().preset(u"town"_s, Value());
        scene.writeMeanwhile(setOf({fieldChange(
            RecordKind::Enterprise, scene.firm, "town", Value(scene.town.value()), Value(scene.otherTown.value()))}));
        dialog->save();
        QTRY_VERIFY(says(*dialog, u"Meanwhile changed to: 乙镇"_s));
        buttonNamed(dialog->form(), u"Take theirs"_s)->click();
        QTRY_COMPARE(lineIn(*dialog, u"town"_s)->text(), u"乙镇"_s);
    }

    void leavingWithSomethingTypedAsksOnce()
    {
        WindowScene scene;
        QPointer<RecordDialog> dialog(
            new RecordDialog(scene.workspace(), RecordKind::Visit, RecordDialog::Presets(), nullptr));
        dialog->open();
        typeIn(*dialog, u"visitors"_s, u"区经科信局"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(says(*dialog, u"Not saved yet. Save, or drop what was typed."_s));
        QVERIFY(buttonNamed(*dialog, u"Drop what was typed"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(scene.countOf(RecordKind::Visit), 1);
        QPointer<RecordDialog> untouched(
            new RecordDialog(scene.workspace(), RecordKind::Visit, RecordDialog::Presets(), nullptr));
        untouched->open();
        untouched->close();
        QTRY_VERIFY(!untouched);
    }

    void savingWithoutAChangeWritesNothing()
    {
        WindowScene scene;
        QSignalSpy committed(&scene.workspace(), &store::Workspace::committed);
        QPointer<RecordDialog> dialog(
            new RecordDialog(scene.workspace(), RecordKind::Certificate, scene.certificate, nullptr));
        dialog->open();
        QTRY_COMPARE(lineIn(*dialog, u"certificate_number"_s)->text(), u"试证-001"_s);
        dialog->save();
        QTRY_VERIFY(!dialog);
        QCOMPARE(committed.size(), 0);
    }

    void aRecordThatIsGoneIsSaid()
    {
        WindowScene scene;
        auto *dialog = new RecordDialog(scene.workspace(), RecordKind::Visit, RecordId(12345), nullptr);
        const std::unique_ptr<RecordDialog> owner(dialog);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        QTRY_VERIFY(!dialog->form().isEnabled());
        QTRY_VERIFY(says(*dialog,
            u"There is no such record (%1). Nothing was changed. Check the id or the code."_s.arg(
                RecordId(12345).toText())));
        dialog->save(); // there is nothing to save
        QVERIFY(dialog->isVisible());
    }

    void aRowOfADrawerEdits()
    {
        WindowScene scene;
        ui::widgets::ValueRow row;
        auto *editor = new FieldEditor(scene.workspace(), RecordKind::Enterprise, u"employees"_s, &row);
        QSignalSpy written(editor, &FieldEditor::written);
        editor->show(scene.firm, Value(qint64{81}));
        row.show();
        QVERIFY(becomesActive(row));
        auto *line = row.findChild<QLineEdit *>();
        row.startEditing();
        QCOMPARE(line->text(), u"81"_s);
        line->setText(u"很多"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(says(row, u"Not a number, for example 1200 or 1200.50"_s));
        QCOMPARE(line->text(), u"很多"_s);
        line->setText(u"1,086"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(written.size(), 1);
        QCOMPARE(scene.stored(RecordKind::Enterprise, scene.firm, "employees"), Value(qint64{1086}));
        QVERIFY(!row.isEditing());
        QVERIFY(says(row, u"1,086 people"_s));
    }

    void aRowOfADrawerMeetsAnotherWriter()
    {
        WindowScene scene;
        ui::widgets::ValueRow row;
        auto *editor = new FieldEditor(scene.workspace(), RecordKind::Enterprise, u"employees"_s, &row);
        editor->show(scene.firm, Value(qint64{81}));
        row.show();
        auto *line = row.findChild<QLineEdit *>();
        const auto conflict = [&](qint64 from, qint64 to) {
            scene.writeMeanwhile(
                setOf({fieldChange(RecordKind::Enterprise, scene.firm, "employees", Value(from), Value(to))}));
        };
        row.startEditing();
        line->setText(u"86"_s);
        conflict(81, 90);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(says(row, u"Meanwhile changed to 90. Enter writes yours over it, Esc takes theirs."_s));
        QCOMPARE(scene.stored(RecordKind::Enterprise, scene.firm, "employees"), Value(qint64{90}));
        QTest::keyClick(line, Qt::Key_Return); // knowing it
        QTRY_COMPARE(scene.stored(RecordKind::Enterprise, scene.firm, "employees"), Value(qint64{86}));
        row.startEditing();
        line->setText(u"70"_s);
        conflict(86, 99);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(says(row, u"Meanwhile changed to 99. Enter writes yours over it, Esc takes theirs."_s));
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(says(row, u"99 people"_s));
        QCOMPARE(scene.stored(RecordKind::Enterprise, scene.firm, "employees"), Value(qint64{99}));
    }

    void aRowOfChoices()
    {
        WindowScene scene;
        ui::widgets::ValueRow row;
        auto *editor = new FieldEditor(scene.workspace(), RecordKind::Certificate, u"level"_s, &row);
        editor->show(scene.certificate, Value());
        row.show();
        row.startEditing();
        auto *box = row.findChild<QComboBox *>();
        QCOMPARE(box->itemText(0), u"Not filled in"_s);
        box->setCurrentIndex(2);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(scene.stored(RecordKind::Certificate, scene.certificate, "level"), Value(u"provincial"_s));
        QTRY_VERIFY(says(row, u"Provincial"_s));
    }
};

YUMIAO_TEST(tst_RecordDialog)

} // namespace yumiao::tests

#include "tst_record_dialog.moc"
