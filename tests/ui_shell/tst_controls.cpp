// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/shell/state_panel.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/panel_frame.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/widgets/value_row.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using ui::theme::Glyph;
using ui::widgets::Chip;
using ui::widgets::ChipData;
using ui::widgets::ChipRow;
using ui::widgets::Drawer;
using ui::widgets::DrawerTab;
using ui::widgets::PanelFrame;
using ui::widgets::SegmentedButtons;
using ui::widgets::ValueRow;

class tst_Controls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void segmentsChoose();
    void chipsAreEditedAndRemoved();
    void chipsFlowIntoLines();
    void panelHead();
    void valueRowSavesAndDrops();
    void valueRowKeepsAnErrorOpen();
    void valueRowWithChoices();
    void readOnlyValueRow();
    void drawerMakesPagesOnFirstUse();
    void drawerKeys();
    void statePanelActions();
};

void tst_Controls::segmentsChoose()
{
    SegmentedButtons segments;
    segments.setSegments({{"all", u"全区"_s}, {"own", u"本单位"_s}, {"late", u"逾期"_s, {}, Glyph::LampRed}});
    segments.show();
    segments.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&segments));
    QSignalSpy chosen(&segments, &SegmentedButtons::chosen);
    QCOMPARE(segments.current(), QByteArray("all"));
    const QList<QToolButton *> buttons = segments.findChildren<QToolButton *>();
    buttons.at(1)->setFocus();
    buttons.at(1)->click();
    QCOMPARE(chosen.takeFirst().constFirst().toByteArray(), QByteArray("own"));
    QTest::keyClick(buttons.at(1), Qt::Key_Right);
    QCOMPARE(segments.current(), QByteArray("late"));
    chosen.clear();
    segments.setCurrent("all");
    segments.setCurrent("no such");
    QCOMPARE(segments.current(), QByteArray("all"));
    segments.setCurrent("own");
    segments.setSegments({{"all", u"All"_s}, {"own", u"Own"_s}}); // new words: the choice stays
    QCOMPARE(segments.current(), QByteArray("own"));
    QCOMPARE(chosen.count(), 0);
    segments.setSegments({});
    QVERIFY(segments.current().isEmpty());
}

void tst_Controls::chipsAreEditedAndRemoved()
{
    ChipRow row;
    row.setChips({{"town", u"镇街"_s, u"丹山镇"_s}, {"fixed", {}, u"在办"_s, false}});
    row.resize(400, 40);
    row.show();
    QSignalSpy clicked(&row, &ChipRow::chipClicked);
    QSignalSpy removed(&row, &ChipRow::chipRemoved);
    const QList<Chip *> chips = row.findChildren<Chip *>();
    QTest::mouseClick(chips.at(0), Qt::LeftButton, {}, QPoint(8, 10));
    QCOMPARE(clicked.takeFirst().constFirst().toByteArray(), QByteArray("town"));
    QTest::mouseClick(chips.at(0), Qt::LeftButton, {}, QPoint(chips.at(0)->width() - 8, 10));
    QCOMPARE(removed.takeFirst().constFirst().toByteArray(), QByteArray("town"));
    QTest::keyClick(chips.at(0), Qt::Key_Delete);
    QCOMPARE(removed.takeFirst().constFirst().toByteArray(), QByteArray("town"));
    QTest::keyClick(chips.at(1), Qt::Key_Delete); // not removable
    QTest::mouseClick(chips.at(1), Qt::LeftButton, {}, QPoint(chips.at(1)->width() - 8, 10));
    QCOMPARE(removed.count(), 0);
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(chips.at(0)->accessibleName(), u"镇街 丹山镇"_s);
    // Removing rebuilds the row while the chip is still in its own event.
    connect(&row, &ChipRow::chipRemoved, &row, [&row] { row.setChips({}); });
    QTest::keyClick(chips.at(0), Qt::Key_Delete);
    QCOMPARE(row.count(), 0);
}

void tst_Controls::chipsFlowIntoLines()
{
    ChipRow row;
    QList<ChipData> chips;
    for (int i = 0; i < 12; ++i)
        chips << ChipData{QByteArray::number(i), u"条件"_s, u"值 %1"_s.arg(i)};
    row.setChips(chips);
    auto *tail = new QPushButton(u"+"_s, &row);
    row.setTail(tail);
    const int wide = row.layout()->heightForWidth(4000);
    const int narrow = row.layout()->heightForWidth(300);
    QVERIFY(narrow > 2 * wide);
    row.resize(300, narrow);
    row.show();
    const QList<Chip *> all = row.findChildren<Chip *>();
    for (const Chip *chip : all)
        QVERIFY(row.rect().contains(chip->geometry()));
    QVERIFY(tail->geometry().top() >= all.constLast()->geometry().top());
}

void tst_Controls::panelHead()
{
    PanelFrame panel;
    panel.setTitle(u"待办"_s);
    panel.setNote(u"31 件"_s);
    auto *link = panel.findChild<QPushButton *>();
    QVERIFY(!link->isVisibleTo(&panel));
    panel.setLink(u"下钻 ›"_s);
    QVERIFY(link->isVisibleTo(&panel));
    QSignalSpy activated(&panel, &PanelFrame::linkActivated);
    link->click();
    QCOMPARE(activated.count(), 1);
    auto *extra = new QToolButton;
    panel.addHeadWidget(extra);
    panel.resize(400, 200);
    panel.show();
    QVERIFY(extra->geometry().right() < link->geometry().left());
    QCOMPARE(panel.accessibleName(), u"待办"_s);
}

void tst_Controls::valueRowSavesAndDrops()
{
    ValueRow row;
    row.setLabel(u"从业人数"_s);
    row.setUnit(u"人"_s);
    row.setValue(u"1,086"_s, u"1086"_s);
    row.show();
    QSignalSpy committed(&row, &ValueRow::committed);
    QSignalSpy dropped(&row, &ValueRow::dropped);
    QSignalSpy left(&row, &ValueRow::leaveRequested);
    auto *line = row.findChild<QLineEdit *>();
    QTest::keyClick(&row, Qt::Key_F2);
    QVERIFY(row.isEditing());
    QCOMPARE(line->text(), u"1086"_s);
    line->setText(u"1090"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QVERIFY(!row.isEditing());
    QCOMPARE(dropped.count(), 1);
    QTest::mouseDClick(&row, Qt::LeftButton);
    QCOMPARE(line->text(), u"1086"_s); // what was dropped is gone
    line->setText(u"1091"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(committed.takeFirst().constFirst().toString(), u"1091"_s);
    QVERIFY(row.isEditing()); // until the value is confirmed
    row.setValue(u"1,091"_s, u"1091"_s);
    QVERIFY(!row.isEditing());
    row.startEditing();
    QTest::keyClick(line, Qt::Key_Tab); // nothing changed: nothing to save
    QCOMPARE(committed.count(), 0);
    QCOMPARE(left.takeFirst().constFirst().toBool(), true);
    QVERIFY(!row.isEditing());
}

void tst_Controls::valueRowKeepsAnErrorOpen()
{
    ValueRow row;
    row.setLabel(u"研发费用"_s);
    row.setRequired(true);
    row.setValue(u"104.67"_s, u"104.67"_s);
    row.show();
    row.startEditing();
    auto *line = row.findChild<QLineEdit *>();
    line->setText(u"abc"_s);
    connect(&row, &ValueRow::committed, &row, [&row] { row.setError(u"不是数字，例：<1200>"_s); });
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(row.isEditing());
    QCOMPARE(line->text(), u"abc"_s);
    QCOMPARE(line->property("state").toString(), u"error"_s);
    const QList<QLabel *> labels = row.findChildren<QLabel *>();
    const bool shown = std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"不是数字，例：<1200>"_s && label->textFormat() == Qt::PlainText;
    });
    QVERIFY(shown);
    QCOMPARE(line->accessibleName(), u"研发费用, required"_s);
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(line->property("state").toString(), QString());
}

void tst_Controls::valueRowWithChoices()
{
    ValueRow row;
    row.setChoices({{u"small"_s, u"小型"_s}, {u"micro"_s, u"微型"_s}});
    row.setValue(u"小型"_s, u"small"_s);
    row.show();
    row.startEditing();
    auto *box = row.findChild<QComboBox *>();
    QCOMPARE(box->currentText(), u"小型"_s);
    QSignalSpy committed(&row, &ValueRow::committed);
    box->setCurrentIndex(1);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(committed.takeFirst().constFirst().toString(), u"micro"_s);
}

void tst_Controls::readOnlyValueRow()
{
    ValueRow row;
    row.setValue(u"91512002MA62A00121"_s, u"91512002MA62A00121"_s);
    row.setReadOnly(true);
    row.show();
    QTest::keyClick(&row, Qt::Key_F2);
    QTest::mouseDClick(&row, Qt::LeftButton);
    row.startEditing();
    QVERIFY(!row.isEditing());
}

void tst_Controls::drawerMakesPagesOnFirstUse()
{
    Drawer drawer;
    QStringList made;
    const auto tab = [&made](const char *id, const QString &title) {
        return DrawerTab{id, title, {}, [&made, title](QWidget *parent) {
                             made << title;
                             return new QLabel(title, parent);
                         }};
    };
    drawer.setTabs({tab("overview", u"概况"_s), tab("visits", u"走访"_s)});
    QVERIFY(made.isEmpty()); // a drawer that nobody has opened costs nothing
    drawer.show();
    QCOMPARE(made, QStringList{u"概况"_s});
    QVERIFY(!drawer.pageOf("visits"));
    QSignalSpy changed(&drawer, &Drawer::tabChanged);
    drawer.setCurrentTab("visits");
    QCOMPARE(made.size(), 2);
    QVERIFY(drawer.pageOf("visits"));
    QCOMPARE(changed.takeFirst().constFirst().toByteArray(), QByteArray("visits"));
    drawer.setCurrentTab("overview");
    drawer.setCurrentTab("visits");
    QCOMPARE(made.size(), 2);
    drawer.setTabWords("visits", u"走访"_s, u"6"_s);
    QCOMPARE(drawer.findChild<QTabBar *>()->tabText(1), u"走访 6"_s);
    drawer.setTabs({tab("visits", u"走访"_s)}); // the tab that is still there stays in front
    QCOMPARE(drawer.currentTab(), QByteArray("visits"));
    drawer.setTabs({});
    QVERIFY(drawer.currentTab().isEmpty());
}

void tst_Controls::drawerKeys()
{
    Drawer drawer;
    drawer.setTabs({{"a", u"A"_s, {}, [](QWidget *in) { return new QWidget(in); }},
        {"b", u"B"_s, {}, [](QWidget *in) { return new QWidget(in); }}});
    drawer.setTitle(u"<b>四川</b>"_s);
    drawer.setTags({{u"小型"_s, "gry"}, {u"税收待核"_s, "amb"}});
    drawer.resize(410, 500);
    drawer.show();
    QTest::keyClick(&drawer, Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(drawer.currentTab(), QByteArray("b"));
    QTest::keyClick(&drawer, Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(drawer.currentTab(), QByteArray("a"));
    QSignalSpy closed(&drawer, &Drawer::closeRequested);
    QSignalSpy pinned(&drawer, &Drawer::pinToggled);
    QTest::keyClick(&drawer, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
    drawer.setPinned(true);
    QVERIFY(drawer.isPinned());
    QCOMPARE(pinned.count(), 1);
    const QList<QLabel *> labels = drawer.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
    const QList<QToolButton *> tools = drawer.findChildren<QToolButton *>();
    for (const QToolButton *tool : tools) {
        if (tool->isVisible())
            QVERIFY(!tool->toolTip().isEmpty() || !tool->text().isEmpty());
    }
}

void tst_Controls::statePanelActions()
{
    ui::shell::StatePanel panel;
    panel.setWords({"search-x", u"没有符合条件的企业"_s, u"当前 3 个条件"_s, {u"清除条件"_s, u"保存"_s}});
    panel.resize(400, 300);
    panel.show();
    QSignalSpy activated(&panel, &ui::shell::StatePanel::actionActivated);
    const QList<QPushButton *> buttons = panel.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    // New words while a button is in its own click.
    connect(&panel, &ui::shell::StatePanel::actionActivated, &panel, [&panel] {
        panel.setWords({"sprout", u"还没有融资申请"_s});
    });
    buttons.at(1)->click();
    QCOMPARE(activated.takeFirst().constFirst().toInt(), 1);
    QCOMPARE(panel.accessibleName(), u"还没有融资申请"_s);
}

} // namespace yumiao::tests

using yumiao::tests::tst_Controls;
YUMIAO_TEST(tst_Controls)
#include "tst_controls.moc"
