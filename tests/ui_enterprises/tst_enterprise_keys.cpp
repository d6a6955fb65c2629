// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_enterprises/open_drawer.h"

#include <QApplication>
#include <QPushButton>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using records::RecordKind;
using ui::widgets::ValueRow;

class tst_EnterpriseKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(false); }
    void init() { QTest::failOnWarning(anyWarning()); }
    void keyboardAlone();
    void openedByRoute();
    void tabOrder();
    void panesByF6();
};

void tst_EnterpriseKeys::keyboardAlone()
{
    EnterprisesScene it;
    QVERIFY(it.settle(300));
    QVERIFY(becomesActive(it.page));
    it.page.focusSearch();
    QVERIFY(it.search().hasFocus());
    const RecordId wanted = it.model().idAt(5);
    typeText(&it.search(), it.stored(wanted).creditCode.text());
    QVERIFY(it.settle(1));
    QTest::keyClick(&it.search(), Qt::Key_Return);
    QVERIFY(it.list().hasFocus());
    QCOMPARE(it.page.table().currentId(), wanted);                          // the first one is at hand
    QCOMPARE(it.page.table().selectedIds(), std::vector<RecordId>{wanted}); // and it is seen
    QTest::keyClick(&it.list(), Qt::Key_Space);
    QVERIFY(it.opened(wanted));
    QVERIFY(it.list().hasFocus());
    QTest::keyClick(&it.list(), Qt::Key_Return);
    QVERIFY(it.drawer().isAncestorOf(QApplication::focusWidget()) || it.drawer().hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(it.drawer().currentTab(), QByteArray("ladder"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(it.drawer().currentTab(), QByteArray("overview"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2); // edits, wherever in the drawer
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->text(), it.stored(wanted).name);
    QTest::keyClick(line, Qt::Key_Tab); // to the next field, nothing changed
    QVERIFY(QApplication::focusWidget() != line);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    if (it.page.drawer().isVisible())
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!it.page.drawer().isVisible());
    QVERIFY(it.list().hasFocus());
    it.run("enterprise.drawer"); // F4 on
    QVERIFY(it.opened(wanted));
    it.search().setText(u"查无此企"_s);
    QVERIFY(it.settle(0));
    QVERIFY(it.whyNot("enterprise.drawer").isEmpty()); // and off, also when nothing is chosen any more
    it.run("enterprise.drawer");
    QVERIFY(!it.page.drawer().isVisible());
}

/// Opened by the palette or a link: the keys are those of the enterprise.
void tst_EnterpriseKeys::openedByRoute()
{
    EnterprisesScene it;
    QVERIFY(it.settle(300));
    QVERIFY(becomesActive(it.page));
    const RecordId wanted = it.model().idAt(7);
    it.page.open({u"企业"_s, wanted.toText(), {}});
    QVERIFY(it.opened(wanted));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->text(), it.stored(wanted).name);
    auto *row = it.drawer().findChild<ValueRow *>();
    QVERIFY(row->isEditing());
    it.list().setFocus(); // nothing was typed: nothing stays open
    QTRY_VERIFY(!row->isEditing());
}

void tst_EnterpriseKeys::tabOrder()
{
    EnterprisesScene it;
    QVERIFY(it.settle(300));
    QVERIFY(becomesActive(it.page));
    const QWidget *first = it.page.nextInFocusChain();
    while (!first->isVisible() || !(first->focusPolicy() & Qt::TabFocus))
        first = first->nextInFocusChain();
    QCOMPARE(first, &it.search()); // where a page that is opened by its keys begins
    it.page.focusSearch();
    for (const QString &button : {u"Condition"_s, u"Columns"_s, u"Row height"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), button);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &it.facetTree());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &it.list());
}

void tst_EnterpriseKeys::panesByF6()
{
    OpenDrawer it;
    QVERIFY(becomesActive(it.page));
    it.facetTree().setFocus();
    it.run("enterprise.next_pane");
    QVERIFY(it.list().hasFocus());
    it.run("enterprise.next_pane");
    QVERIFY(it.page.drawer().isAncestorOf(QApplication::focusWidget()));
    it.run("enterprise.next_pane");
    QVERIFY(it.facetTree().hasFocus());
    it.run("enterprise.previous_pane");
    QVERIFY(it.page.drawer().isAncestorOf(QApplication::focusWidget()));
    Q_EMIT it.drawer().closeRequested();
    it.run("enterprise.next_pane");
    QVERIFY(it.facetTree().hasFocus());
    it.run("enterprise.previous_pane"); // what is not shown is left out
    QVERIFY(it.list().hasFocus());
}

YUMIAO_TEST(tst_EnterpriseKeys)

} // namespace yumiao::tests

#include "tst_enterprise_keys.moc"
