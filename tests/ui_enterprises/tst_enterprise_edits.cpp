// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/scale_entry.h"
#include "models/records/visit.h"
#include "tests/support/test_registry.h"
#include "tests/ui_enterprises/open_drawer.h"
#include "ui/pages/visits/visit_dialog.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTabBar>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using records::RecordKind;
using ui::widgets::ValueRow;

class tst_EnterpriseEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void timelineOfAnEdit();
    void editsInTheList();
    void editsInTheDrawer();
    void choosesInTheDrawer();
    void refusesBadInput_data();
    void refusesBadInput();
    void meetsAnotherWriter();
    void opensTheWholeRecord();
    void registersAVisit();
    void registersAStepAboveScale();
};

void tst_EnterpriseEdits::timelineOfAnEdit()
{
    OpenDrawer it;
    it.drawer().setCurrentTab("timeline");
    auto *timeline = it.drawer().pageOf("timeline")->findChild<QListView *>();
    QVERIFY(timeline);
    QTRY_VERIFY(timeline->model()->rowCount() > 0);
    const auto newest = [timeline] { return timeline->model()->index(0, 0).data().toString(); };
    const QString before = newest();
    it.drawer().setCurrentTab("overview");
    it.enter(*it.row(u"Employees"_s), u"4321"_s);
    QTRY_VERIFY(newest() != before); // a long timeline is read page by page: its rows are not counted
    it.drawer().setCurrentTab("timeline");
    const QString text = timeline->model()->index(0, 0).data().toString();
    QVERIFY2(text.startsWith(u"Employees: "_s) && text.endsWith(u"→ 4,321"_s), qPrintable(text));
    // When and by whom stands beside it: the row is higher than a line and painted with more than the sentence.
    QVERIFY(timeline->visualRect(timeline->model()->index(0, 0)).height() >= 36);
    const QImage shown = timeline->grab().toImage();
    QVERIFY(!shown.isNull());
}

void tst_EnterpriseEdits::editsInTheList()
{
    EnterprisesScene it;
    QVERIFY(it.settle(300));
    QVERIFY(becomesActive(it.page));
    auto &table = it.page.table();
    const RecordId id = it.model().idAt(2);
    const QString before = it.stored(id).name;
    QVERIFY(table.setCurrentId(id));
    it.list().setFocus();
    QTest::keyClick(&it.list(), Qt::Key_F2); // the cursor stands in the name
    QVERIFY(table.editor());
    auto *line = table.editor()->findChild<QLineEdit *>();
    QVERIFY(line);
    QCOMPARE(line->text(), before);
    line->selectAll();
    typeText(line, QString());
    line->clear();
    QTest::keyClick(line, Qt::Key_Return); // a name is required
    QTRY_VERIFY(!table.editMessage().isEmpty());
    QVERIFY(it.scene.said.isEmpty());
    typeText(line, u"资阳试改名有限公司"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(it.stored(id).name, u"资阳试改名有限公司"_s);
    QTRY_VERIFY(!table.editor());
    QTRY_COMPARE(it.scene.said, QStringList{u"Saved: Enterprise name"_s});
    QVERIFY(it.scene.takeBack);
    it.scene.takeBack();
    QTRY_COMPARE(it.stored(id).name, before);
    QTRY_COMPARE(it.scene.said.last(), u"Undone"_s);
    QTRY_COMPARE(it.model().index(it.model().rowOf(id), it.model().columnOfField(u"name")).data().toString(), before);
}

void tst_EnterpriseEdits::editsInTheDrawer()
{
    OpenDrawer it;
    QVERIFY(becomesActive(it.page));
    const auto before = it.stored(it.id);
    auto *row = it.row(u"Employees"_s);
    it.enter(*row, u"1,234"_s);
    QTRY_COMPARE(it.stored(it.id).employees, std::optional<qint64>(1234));
    QTRY_VERIFY(!row->isEditing());
    QTRY_COMPARE(it.scene.said, QStringList{u"Saved: Employees"_s});
    QTRY_COMPARE(row->accessibleDescription(), u"1,234 people"_s);
    it.enter(*it.row(u"Main product"_s), u"试制品"_s);
    QTRY_COMPARE(it.stored(it.id).mainProduct, u"试制品"_s);
    QTRY_COMPARE(it.scene.said.size(), 2);
    it.scene.takeBack(); // the last one, not the first
    QTRY_COMPARE(it.stored(it.id).mainProduct, before.mainProduct);
    QCOMPARE(it.stored(it.id).employees, std::optional<qint64>(1234));
    const qint64 sets = it.setsWritten();
    row->setFocus();
    QTest::keyClick(row, Qt::Key_F2);
    typeText(row->findChild<QLineEdit *>(), u"99"_s);
    QTest::keyClick(row->findChild<QLineEdit *>(), Qt::Key_Escape); // dropped
    QVERIFY(!row->isEditing());
    QVERIFY(it.page.drawer().isVisible()); // Esc drops the edit before it closes the drawer
    QTest::qWait(50);
    QCOMPARE(it.setsWritten(), sets);
}

void tst_EnterpriseEdits::choosesInTheDrawer()
{
    OpenDrawer it;
    QVERIFY(becomesActive(it.page));
    auto *row = it.row(u"Status"_s);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_F2);
    auto *box = row->findChild<QComboBox *>();
    QVERIFY(box->isVisible());
    const int other = box->currentIndex() == box->count() - 1 ? box->count() - 2 : box->count() - 1;
    const QString shown = box->itemText(other);
    const QString code = box->itemData(other).toString();
    box->setCurrentIndex(other);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_COMPARE(row->accessibleDescription(), shown);
    QTRY_COMPARE(it.found(u"status = \"%1\" and id = \"%2\""_s.arg(code, it.id.toText())).size(), size_t(1));
}

void tst_EnterpriseEdits::refusesBadInput_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no number") << u"Employees"_s << u"many"_s << u"Not a number"_s;
    QTest::newRow("below zero") << u"Employees"_s << u"-6"_s << u"below 0"_s;
    QTest::newRow("too short a code") << u"Credit code"_s << u"91512002MA62"_s << u"18"_s;
    QTest::newRow("impossible day") << u"Established"_s << u"2022-13-01"_s << u""_s;
    QTest::newRow("no such town") << u"Town or subdistrict"_s << u"无此镇"_s << u"not there"_s;
    QTest::newRow("no name") << u"Enterprise name"_s << QString() << u""_s;
}

void tst_EnterpriseEdits::refusesBadInput()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, says);
    OpenDrawer it;
    QVERIFY(becomesActive(it.page));
    const auto before = it.stored(it.id);
    const qint64 sets = it.setsWritten();
    auto *row = it.row(field);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_F2);
    auto *line = row->findChild<QLineEdit *>();
    line->clear();
    if (!text.isEmpty())
        typeText(line, text);
    QTest::keyClick(line, Qt::Key_Return);
    const auto message = [row] {
        QStringList shown;
        for (const auto *label : row->findChildren<QLabel *>())
            if (label->property("tone").toString() == u"red" && label->isVisible() && label->text() != u"*")
                shown << label->text();
        return shown.join(u' ');
    };
    QTRY_VERIFY(!message().isEmpty());
    QVERIFY2(message().contains(says), qPrintable(message()));
    QVERIFY(row->isEditing());
    QCOMPARE(line->text(), text); // what was typed stays
    QCOMPARE(it.stored(it.id), before);
    QCOMPARE(it.setsWritten(), sets);
    QVERIFY(it.scene.said.isEmpty());
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(message().isEmpty());
}

void tst_EnterpriseEdits::meetsAnotherWriter()
{
    OpenDrawer it;
    QVERIFY(becomesActive(it.page));
    auto *row = it.row(u"Main product"_s);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_F2);
    auto *line = row->findChild<QLineEdit *>();
    line->selectAll();
    typeText(line, u"我的"_s);
    auto other = it.stored(it.id);
    const auto before = other;
    other.mainProduct = u"别人的"_s;
    changes::ChangeSet set;
    set.action = u"edit"_s;
    set.source = u"test"_s;
    set.changes
        = {changes::difference(RecordKind::Enterprise, it.id, records::valuesOf(before), records::valuesOf(other))};
    bool written = false;
    it.scene.workspace->write(
        &it.page, set, store::OnConflict::Refuse, [&written](const Result<store::Receipt> &) { written = true; });
    QTRY_VERIFY(written);
    QTest::qWait(250); // the drawer has read anew
    QVERIFY(row->isEditing());
    QCOMPARE(line->text(), u"我的"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTest::qWait(100);
    QCOMPARE(it.stored(it.id).mainProduct, u"别人的"_s);
    QVERIFY(it.scene.said.isEmpty()); // somebody else's edit is not announced as the officer's
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(it.stored(it.id).mainProduct, u"我的"_s);
    QTRY_COMPARE(it.scene.said.size(), 1);
    it.scene.takeBack();
    QTRY_COMPARE(it.stored(it.id).mainProduct, u"别人的"_s);
}

void tst_EnterpriseEdits::opensTheWholeRecord()
{
    OpenDrawer it;
    auto *open = it.tool(u"Open in full"_s);
    QVERIFY(open);
    open->click();
    const QString code = it.stored(it.id).creditCode.text();
    QCOMPARE(it.scene.navigator.current(), (ui::shell::Route{u"企业"_s, code, {}}));
    it.scene.navigator.go({u"工作台"_s, {}, {}});
    QTest::keyClick(&it.drawer(), Qt::Key_Return);
    QCOMPARE(it.scene.navigator.current().key, code);
}

void tst_EnterpriseEdits::registersAVisit()
{
    OpenDrawer it;
    const auto before = it.profile().visits.size();
    for (auto *button : it.drawer().findChildren<QPushButton *>())
        if (button->text() == u"Register a visit"_s)
            button->click();
    auto *dialog = it.page.findChild<ui::pages::VisitDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isReady());
    const RecordId visit = dialog->visitId();
    dialog->save();
    QTRY_VERIFY(store::find<records::Visit>(it.scene.session(), visit).has_value());
    const auto stored = store::find<records::Visit>(it.scene.session(), visit).value();
    QCOMPARE(stored.enterprise.id, it.id);
    QCOMPARE(stored.visited, it.scene.today());
    QTRY_COMPARE(it.drawer().findChild<QTabBar *>()->tabText(5), u"Visits %1"_s.arg(before + 1));
    QTRY_COMPARE(it.scene.said, QStringList{u"Visit registered"_s});
    it.scene.takeBack();
    QTRY_COMPARE(it.drawer().findChild<QTabBar *>()->tabText(5), u"Visits %1"_s.arg(before));
    it.list().setFocus(); // the same by command, for the one that is chosen in the list
    QTest::keyClick(&it.list(), Qt::Key_Home, Qt::ControlModifier);
    it.run("enterprise.need");
    QVERIFY(openDialog(it.page));
    const auto &need = records::description<records::FinancingNeed>();
    const auto owner = static_cast<size_t>(need.indexOf(u"enterprise"));
    QCOMPARE(openDialog(it.page)->form().values().at(owner), records::Value(it.page.table().currentId().value()));
}

/// The dialog begins with the enterprise that is chosen and with today.
void tst_EnterpriseEdits::registersAStepAboveScale()
{
    EnterprisesScene it;
    QVERIFY(it.settle(300));
    const auto without = [&](RecordId id) {
        const auto filter = store::parseFilter(u"enterprise = \"%1\""_s.arg(id.toText()));
        return store::count(it.scene.session(), {RecordKind::ScaleEntry, *filter, {}, it.scene.today()}).value_or(1)
            == 0;
    };
    RecordId firm;
    for (const RecordId id : it.listed())
        if (firm.isNull() && without(id))
            firm = id;
    QVERIFY(it.page.table().setCurrentId(firm));
    it.run("enterprise.scale");
    auto *dialog = openDialog(it.page);
    QVERIFY(dialog);
    const auto &description = records::description<records::ScaleEntry>();
    const auto place = [&](const char *name) { return static_cast<size_t>(description.indexOf(QLatin1String(name))); };
    QCOMPARE(dialog->form().values().at(place("enterprise")), records::Value(firm.value()));
    QCOMPARE(dialog->form().values().at(place("date")), records::Value(it.scene.today().toString(Qt::ISODate)));
}

YUMIAO_TEST(tst_EnterpriseEdits)

} // namespace yumiao::tests

#include "tst_enterprise_edits.moc"
