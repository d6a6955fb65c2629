// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/evidence.h"
#include "tests/support/test_registry.h"
#include "tests/ui_tables/window_scene.h"
#include "ui/forms/field_input.h"
#include "ui/forms/record_dialog.h"
#include "ui/forms/reference_search.h"
#include "ui/pages/common/counted_link.h"
#include "ui/pages/common/counted_route.h"
#include "ui/pages/judgement/evidence_dialog.h"
#include "ui/pages/records/records_bar.h"
#include "ui/pages/records/records_page.h"
#include "ui/tables/record_table.h"
#include "ui/tables/table_cover.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using namespace ui::pages;
using records::RecordKind;
using records::Value;

namespace {

struct OpenPage {
    explicit OpenPage(const ui::shell::Route &route)
        : page(scene.needs(), route.place == u"走访"_s ? RecordKind::Visit : RecordKind::Certificate, route.place)
    {
        page.resize(1100, 500);
        page.open(route);
        page.show();
    }
    [[nodiscard]] bool settle(int rows)
    {
        return becomesActive(page) && QTest::qWaitFor([&] {
            return !page.model().isAsking() && page.model().rowCount() == rows
                && (rows == 0 || page.model().rowAt(0) != nullptr);
        });
    }
    [[nodiscard]] QString cell(int row, const QString &field) const
    {
        return page.model().index(row, page.model().columnOfField(field)).data().toString();
    }
    void run(const QByteArray &command)
    {
        for (const ui::shell::Command &it : page.commands())
            if (it.id == command)
                it.run();
    }
    [[nodiscard]] QWidget *tableView() const { return page.table().focusProxy(); }

    WindowScene scene;
    RecordsPage page;
};

/// What stands in the dialog that is open.
ui::forms::RecordDialog *openDialog(const QWidget &page)
{
    const auto dialogs = page.findChildren<ui::forms::RecordDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.back();
}

} // namespace

class tst_RecordsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { failOnWarnings(); }

    void showsAnyKind_data()
    {
        QTest::addColumn<QString>("kind");
        for (const auto *it : records::allDescriptions())
            QTest::newRow(it->name) << QString::fromLatin1(it->name);
    }
    void showsAnyKind()
    {
        QFETCH(QString, kind);
        OpenPage it({u"记录"_s, kind, {}});
        const QAbstractItemModelTester tester(&it.page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto rows = it.scene.countOf(it.page.kind());
        QVERIFY(it.settle(static_cast<int>(rows)));
        QCOMPARE(it.page.route(), (ui::shell::Route{u"记录"_s, kind, {}}));
        QCOMPARE(it.page.countText(), QString::number(rows));
        QVERIFY(!it.page.grab().isNull());
    }

    void filtersAndSaysWhatIsWrong()
    {
        OpenPage it({u"记录"_s, u"enterprise"_s, u"employees >= 50"_s});
        QVERIFY(it.settle(1));
        QCOMPARE(it.page.countText(), u"1 / 3"_s);
        QSignalSpy moved(&it.page, &ui::shell::Page::routeChanged);
        auto *filter = it.page.bar().findChildren<QLineEdit *>().at(1);
        filter->setFocus();
        filter->selectAll();
        typeText(filter, u"employees >= "_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(it.page.bar().errorText().startsWith(u"The filter ends too early (position 14)."_s));
        QCOMPARE(it.page.model().rowCount(), 1); // the list is that of the last good filter
        filter->selectAll();
        typeText(filter, u"no_such = 1"_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QTRY_COMPARE(it.page.bar().errorText(), u"There is no field no_such. The command fields lists them."_s);
        filter->selectAll();
        typeText(filter, u"name contains \"食品\""_s);
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(it.settle(1));
        QVERIFY(it.page.bar().errorText().isEmpty());
        QCOMPARE(it.cell(0, u"name"_s), u"试二食品有限公司"_s);
        QVERIFY(!moved.isEmpty());
        QCOMPARE(it.page.route().filter, u"name contains \"食品\""_s);
        it.run("records.clear");
        QVERIFY(it.settle(3));
        it.page.focusSearch();
        typeText(it.page.bar().findChildren<QLineEdit *>().at(0), u"sydz"_s); // 试三电子 has no d after y
        QVERIFY(it.settle(0));
        auto *cover = it.page.findChild<ui::tables::TableCover *>();
        QTRY_COMPARE(cover->panel()->accessibleName(), u"No record meets the condition"_s);
        Q_EMIT cover->panel()->actionActivated(0);
        QVERIFY(it.settle(3));
    }

    void aRouteToOneRecord()
    {
        OpenPage it({u"走访"_s, {}, {}});
        QVERIFY(it.settle(1));
        it.page.open(routeTo(RecordKind::Visit, it.scene.visit));
        QTRY_COMPARE(it.page.table().currentId(), it.scene.visit);
        QCOMPARE(it.page.route(), (ui::shell::Route{u"走访"_s, it.scene.visit.toText(), {}}));
        const auto route = routeTo(RecordKind::Certificate, it.scene.certificate);
        OpenPage one({u"记录"_s, route.key, u"id = \"%1\""_s.arg(RecordId(1).toText())});
        QVERIFY(one.settle(0));
        one.page.open({u"记录"_s, u"certificate"_s, u"id = \"%1\""_s.arg(one.scene.certificate.toText())});
        QVERIFY(one.settle(1));
        QCOMPARE(one.cell(0, u"enterprise"_s), u"试一机械有限公司"_s);
    }

    void registersEditsAndRemoves()
    {
        OpenPage it({u"记录"_s, u"town"_s, {}});
        QVERIFY(it.settle(2));
        it.run("records.add");
        auto *dialog = openDialog(it.page);
        QVERIFY(dialog);
        dialog->form().preset(u"code"_s, Value(u"512002003"_s));
        dialog->form().preset(u"name"_s, Value(u"丙镇"_s));
        const RecordId added = dialog->recordId();
        dialog->save();
        QVERIFY(it.settle(3));
        QTRY_COMPARE(it.scene.said.value(0), u"Registered: Town"_s);
        QTRY_COMPARE(it.page.table().currentId(), added);
        QVERIFY(it.scene.lastUndo);

        Q_EMIT it.page.table().activated(added); // Enter
        dialog = openDialog(it.page);
        QTRY_VERIFY(dialog->form().isEnabled());
        QTRY_COMPARE(dialog->form().input(u"name"_s)->findChild<QLineEdit *>()->text(), u"丙镇"_s);
        dialog->form().preset(u"name"_s, Value(u"丁镇"_s));
        dialog->save();
        QTRY_COMPARE(it.scene.stored(RecordKind::Town, added, "name"), Value(u"丁镇"_s));

        it.scene.lastUndo();
        QTRY_COMPARE(it.scene.said.back(), u"Undone"_s);
    }

    void removesWithAReason()
    {
        OpenPage it({u"走访"_s, {}, {}});
        QVERIFY(it.settle(1));
        QVERIFY(it.page.table().setCurrentId(it.scene.visit));
        it.scene.prompt.text = QString(); // no reason, no removal
        it.run("records.remove");
        QCOMPARE(it.scene.countOf(RecordKind::Visit), 1);
        it.scene.prompt.text = u"重复登记"_s;
        it.run("records.remove");
        QVERIFY(it.settle(0));
        QCOMPARE(it.scene.said.back(), u"1 record(s) removed"_s);
        it.scene.lastUndo();
        QVERIFY(it.settle(1));
        QTRY_COMPARE(it.scene.said.back(), u"Undone"_s);
    }

    /// A town gets a last day: old records show it with a mark, new ones are not offered it, and it can come back.
    void townsAreRetiredAndPutInForceAgain()
    {
        OpenPage it({u"记录"_s, u"town"_s, {}});
        QVERIFY(it.settle(2));
        QVERIFY(it.page.table().setCurrentId(it.scene.town));
        const Value before = it.scene.stored(RecordKind::Town, it.scene.town, "valid_to");
        QVERIFY(records::isUnknown(before));
        it.run("records.remove"); // there is no such command for towns
        it.scene.prompt.text = u"August"_s;
        it.run("records.retire");
        QCOMPARE(it.scene.prompt.told.size(), 1);
        it.scene.prompt.text = u"2022-08-31"_s;
        it.run("records.retire");
        QTRY_COMPARE(it.scene.stored(RecordKind::Town, it.scene.town, "valid_to"), Value(u"2022-08-31"_s));
        QTRY_COMPARE(it.scene.said.back(), u"1 record(s) retired"_s);
        QCOMPARE(it.scene.countOf(RecordKind::Town), 2);

        const auto search = ui::forms::workspaceSearch(it.scene.workspace(), &it.page);
        QList<ui::forms::ReferenceHit> offered;
        search->find(RecordKind::Town, {}, [&offered](const auto &hits) { offered = hits; });
        QTRY_COMPARE(offered.size(), 1);
        QCOMPARE(offered.front().id, it.scene.otherTown);
        QString shown;
        search->label(RecordKind::Town, it.scene.town, [&shown](const QString &label) { shown = label; });
        QTRY_VERIFY2(shown.endsWith(u" (retired)"_s), qPrintable(shown));
        it.page.open({u"记录"_s, u"enterprise"_s, u"not (town is unknown)"_s});
        QTRY_VERIFY(it.page.model().rowCount() > 0 && it.page.model().rowAt(0));
        QTRY_VERIFY2(it.cell(0, u"town"_s).endsWith(u" (retired)"_s), qPrintable(it.cell(0, u"town"_s)));

        it.page.open({u"记录"_s, u"town"_s, {}});
        QVERIFY(it.settle(2));
        QVERIFY(it.page.table().setCurrentId(it.scene.town));
        it.run("records.reinstate");
        QTRY_VERIFY(records::isUnknown(it.scene.stored(RecordKind::Town, it.scene.town, "valid_to")));
        search->find(RecordKind::Town, {}, [&offered](const auto &hits) { offered = hits; });
        QTRY_COMPARE(offered.size(), 2);
    }

    void editsInPlace()
    {
        OpenPage it({u"记录"_s, u"enterprise"_s, u"employees is unknown"_s});
        QVERIFY(it.settle(2));
        auto &table = it.page.table();
        table.setColumnVisible(u"employees"_s, true);
        const int column = it.page.model().columnOfField(u"employees"_s);
        it.page.open({u"记录"_s, u"enterprise"_s, {}});
        QVERIFY(it.settle(3));
        QVERIFY(table.setCurrentId(it.scene.otherFirm));
        const int row = it.page.model().rowOf(it.scene.otherFirm);
        table.selectionModel()->setCurrentIndex(it.page.model().index(row, column), QItemSelectionModel::NoUpdate);
        QTest::keyClick(it.tableView(), Qt::Key_F2);
        QVERIFY(table.editor());
        auto *line = table.editor()->findChild<QLineEdit *>();
        typeText(line, u"abc"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(table.editMessage(), u"Not a number, for example 1200 or 1200.50"_s);
        line->selectAll();
        typeText(line, u"-1"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(table.editMessage(), u"Must not be below 0"_s); // said by the ledger
        QCOMPARE(line->text(), u"-1"_s);
        line->selectAll();
        typeText(line, u"33"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(!table.editor());
        QCOMPARE(it.scene.stored(RecordKind::Enterprise, it.scene.otherFirm, "employees"), Value(qint64{33}));
        QTRY_COMPARE(it.cell(row, u"employees"_s), u"33"_s);
    }

    void anEditInPlaceMeetsAnotherWriter()
    {
        OpenPage it({u"记录"_s, u"enterprise"_s, {}});
        QVERIFY(it.settle(3));
        auto &table = it.page.table();
        table.setColumnVisible(u"employees"_s, true);
        QVERIFY(table.setCurrentId(it.scene.firm));
        const int row = it.page.model().rowOf(it.scene.firm);
        const int column = it.page.model().columnOfField(u"employees"_s);
        table.selectionModel()->setCurrentIndex(it.page.model().index(row, column), QItemSelectionModel::NoUpdate);
        QVERIFY(table.editCurrent());
        auto *line = table.editor()->findChild<QLineEdit *>();
        line->selectAll();
        typeText(line, u"86"_s);
        it.scene.writeMeanwhile(setOf(
            {fieldChange(RecordKind::Enterprise, it.scene.firm, "employees", Value(qint64{81}), Value(qint64{90}))}));
        QTRY_COMPARE(it.cell(row, u"employees"_s), u"90"_s); // read anew under the editor
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(table.editMessage(), u"Meanwhile changed to 90. Enter writes yours over it, Esc takes theirs."_s);
        QCOMPARE(it.scene.stored(RecordKind::Enterprise, it.scene.firm, "employees"), Value(qint64{90}));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(it.scene.stored(RecordKind::Enterprise, it.scene.firm, "employees"), Value(qint64{86}));
        QTRY_VERIFY(!table.editor());
    }

    void exportsTheList()
    {
        OpenPage it({u"记录"_s, u"certificate"_s, {}});
        QVERIFY(it.settle(1));
        it.run("records.export"); // the officer cancels
        QVERIFY(it.scene.said.isEmpty());
        it.scene.prompt.file = it.scene.base().inFolder(u"证书.csv"_s);
        it.run("records.export");
        QTRY_COMPARE(it.scene.said.size(), 1);
        QFile file(*it.scene.prompt.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"试证-001"_s) && text.contains(u"试一机械有限公司"_s));
        it.scene.prompt.file = it.scene.base().inFolder(u"no/such/folder.csv"_s);
        it.run("records.export");
        QTRY_COMPARE(it.scene.said.size(), 2);
        QVERIFY(it.scene.said.back().contains(u"could not be written"_s));
    }

    void followsWhatOthersWrite()
    {
        OpenPage it({u"走访"_s, {}, {}});
        QVERIFY(it.settle(1));
        QVERIFY(it.page.table().setCurrentId(it.scene.visit));
        it.scene.writeMeanwhile(setOf({changes::removal(RecordKind::Visit, it.scene.visit, u"误登"_s)}, u"remove"_s));
        QVERIFY(it.settle(0));
        auto *cover = it.page.findChild<ui::tables::TableCover *>();
        QTRY_COMPARE(cover->panel()->accessibleName(), u"Nothing here yet: Visit"_s);
        for (const ui::shell::Command &command : it.page.commands())
            if (command.id == "records.remove")
                QCOMPARE(command.whyNot(), u"Choose a record first"_s);
    }

    /// In the list of evidence the fact has its title and the value its unit; both are changed in their form.
    void evidenceInTheOfficersUnit()
    {
        OpenPage it({u"记录"_s, u"evidence"_s, {}});
        records::Evidence share;
        share.id = newId();
        share.enterprise.id = it.scene.firm;
        share.fact = u"market_share"_s;
        share.value = u"125000"_s;
        (void)it.scene.writeMeanwhile(setOf({changes::creation(share)}));
        QVERIFY(it.settle(1));
        QCOMPARE(it.cell(0, u"fact"_s), u"Share of the national market segment"_s);
        QCOMPARE(it.cell(0, u"value"_s), u"12.50 %"_s);
        const auto flags = it.page.model().index(0, it.page.model().columnOfField(u"value"_s)).flags();
        QVERIFY(!flags.testFlag(Qt::ItemIsEditable));
        QVERIFY(it.page.table().setCurrentId(share.id));
        QTest::keyClick(it.tableView(), Qt::Key_Return);
        QTRY_VERIFY(it.page.findChild<EvidenceDialog *>());
        QTRY_COMPARE(it.page.findChild<EvidenceDialog *>()->evidence().value, u"125000"_s);
    }

    void headOfThePage()
    {
        OpenPage it({u"记录"_s, u"certificate"_s, {}});
        const std::unique_ptr<QWidget> switches(it.page.headSwitches());
        const std::unique_ptr<QWidget> actions(it.page.headActions());
        auto *kinds = switches->findChild<QComboBox *>();
        QVERIFY(kinds);
        QCOMPARE(kinds->count(), static_cast<int>(records::allDescriptions().size()));
        QCOMPARE(kinds->currentText(), u"Certificate"_s);
        QSignalSpy gone(&it.scene.navigator, &ui::shell::Navigator::opened);
        kinds->setCurrentIndex(kinds->findText(u"Town"_s));
        Q_EMIT kinds->activated(kinds->currentIndex());
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.front().front().value<ui::shell::Route>(), (ui::shell::Route{u"记录"_s, u"town"_s, {}}));
        QCOMPARE(actions->findChildren<QPushButton *>().size(), 2);
        OpenPage visits({u"走访"_s, {}, {}});
        const std::unique_ptr<QWidget> ofVisits(visits.page.headSwitches());
        QVERIFY(!ofVisits->findChild<QComboBox *>()); // one kind only; its views stand there
        QVERIFY(visits.page.views());
        QCOMPARE(visits.page.title(), u"Visit"_s);
    }

    void aNewLanguageAndLook()
    {
        OpenPage it({u"记录"_s, u"certificate"_s, {}});
        QVERIFY(it.settle(1));
        const std::unique_ptr<QWidget> actions(it.page.headActions());
        MarkingTranslator marks;
        QCoreApplication::installTranslator(&marks);
        QTRY_COMPARE(it.page.model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"«Enterprise»"_s);
        QTRY_COMPARE(it.page.title(), u"«All records»"_s);
        QTRY_COMPARE(actions->findChildren<QPushButton *>().front()->text(), u"«Export»"_s);
        QCOMPARE(it.cell(0, u"enterprise"_s), u"试一机械有限公司"_s); // data stay what they are
        QCoreApplication::removeTranslator(&marks);
        QTRY_COMPARE(it.page.title(), u"All records"_s);
        const QImage light = it.page.grab().toImage();
        applyLook(true);
        QVERIFY(light != it.page.grab().toImage());
        applyLook(false);
    }

    void aLinkOpensWhatItCounts()
    {
        WindowScene scene;
        CountedLink link(scene.navigator);
        QVERIFY(!link.isEnabled());
        link.setCounted(u"41"_s, {u"certificate"_s, u"kind = \"innovative\""_s});
        QVERIFY(link.isEnabled());
        link.click();
        QCOMPARE(
            scene.navigator.current(), (ui::shell::Route{u"记录"_s, u"certificate"_s, u"kind = \"innovative\""_s}));
        link.setCounted(u"—"_s, {});
        QVERIFY(!link.isEnabled());
    }
};

YUMIAO_TEST(tst_RecordsPage)

} // namespace yumiao::tests

#include "tst_records_page.moc"
