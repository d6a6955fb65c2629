// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/ui_shell/scripted_prompt.h"
#include "ui/shell/state_panel.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/chip_row.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/funnel.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/lamp_label.h"
#include "ui/widgets/panel_frame.h"
#include "ui/widgets/segmented_buttons.h"
#include "ui/widgets/stage_track.h"
#include "ui/widgets/stairs.h"
#include "ui/widgets/value_row.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using namespace ui::widgets;
using ui::theme::Glyph;

namespace {
void applyWidgetLook(bool dark)
{
    ui::theme::applyTheme(*static_cast<QApplication *>(QCoreApplication::instance()),
        {dark ? ui::theme::Look::Dark : ui::theme::Look::Light, ui::theme::FontStep::Standard});
}

KpiData kpiOf(const KpiPicture &picture)
{
    return {.title = u"各类企业主体"_s,
        .lamp = Glyph::LampAmber,
        .lampWord = u"慢于序时 79 户"_s,
        .value = u"4,826"_s,
        .rest = u"/ 目标 5,000 户"_s,
        .picture = picture,
        .foot = u"还差 174 户"_s,
        .sentence = u"各类企业主体 4,826 户，<目标> 5,000 户"_s};
}

QList<KpiPicture> allPictures()
{
    return {KpiPicture{}, KpiProgress{0.78, 0.88}, KpiProgress{std::nullopt, std::nullopt}, KpiProgress{-2.0, 7.0},
        KpiBlocks{8, 10}, KpiBlocks{12, 10}, KpiBlocks{0, 0}, KpiBlocks{300, 5000},
        QList<KpiBullet>{{u"预留"_s, 0.342, 0.3, u"34.2%"_s}, {u"给小微"_s, std::nullopt, 0.6, u"待核"_s}},
        QList<KpiBullet>{}, QList<BarPart>{{"redfill", 6.0}, {"grnfill", 129.0}}, QList<BarPart>{{"c1", 0.0}}};
}

StairsData stairsOf()
{
    Rung low{.id = "pool", .name = u"培育库"_s, .count = u"126"_s, .unit = u"户"_s, .sentence = u"培育库 126 户"_s};
    Rung high{.id = "special",
        .name = u"专精特新中小企业"_s,
        .count = u"8"_s,
        .unit = u"户"_s,
        .rateLabel = u"上一级转化"_s,
        .rate = u"19.5%"_s,
        .isTarget = true,
        .have = 8,
        .want = 10,
        .sentence = u"专精特新 8 户"_s};
    return {u"距目标 10 户还差 2 户"_s, u"7 户差 1 项"_s, u"依据：方案（十八）"_s, {low, high}};
}

QList<FunnelStage> funnelOf()
{
    FunnelStage first{.id = "registered",
        .name = u"登记"_s,
        .count = u"112"_s,
        .share = 1.0,
        .rate = u"66.7%"_s,
        .rateIsLow = true,
        .sentence = u"登记 112 件"_s};
    FunnelStage last{.id = "paid", .name = u"放款"_s, .count = u"44"_s, .share = 0.39, .sentence = u"放款 44 件"_s};
    return {first, last};
}

QList<StageNode> nodesOf()
{
    return {{"a", u"登记"_s, u"06-27"_s, StageState::Done, u"登记 06-27"_s},
        {"b", u"审批"_s, u"停 41 天"_s, StageState::Stuck, u"审批停 41 天"_s},
        {"c", u"放款"_s, u"—"_s, StageState::Ahead, u"放款未到"_s}};
}

/// Shows a widget at a size and answers its picture.
QImage shotOf(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    widget.show();
    return widget.grab().toImage();
}

/// Whether something other than the ground was painted.
bool hasContent(const QImage &image)
{
    const QRgb ground = image.pixel(image.width() / 2, image.height() - 1);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground)
                return true;
        }
    }
    return false;
}
} // namespace

class tst_Widgets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void cleanup() { applyWidgetLook(false); }
    void paintInBothLooks_data();
    void paintInBothLooks();
    void kpiCardIsOneButton();
    void stairsByKeyAndMouse();
    void funnelByKeyAndMouse();
    void emptyHitWidgetsAreQuiet();
    void stageTrackSpeaks();
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
    void lampLabelHasWords();
    void statePanelActions();
    void progressIsClamped();
};

void tst_Widgets::paintInBothLooks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_Widgets::paintInBothLooks()
{
    QFETCH(bool, dark);
    applyWidgetLook(dark);
    const QList<KpiPicture> pictures = allPictures();
    for (const KpiPicture &picture : pictures) {
        KpiCard card;
        card.setData(kpiOf(picture));
        const QImage image = shotOf(card, {232, card.sizeHint().height()});
        QVERIFY(hasContent(image));
        QCOMPARE(image.pixelColor(116, 3), ui::theme::current().colour("base"));
        shotOf(card, card.minimumSizeHint());
    }
    Stairs stairs;
    stairs.setData(stairsOf());
    QVERIFY(hasContent(shotOf(stairs, {900, stairs.sizeHint().height()})));
    Funnel funnel;
    funnel.setStages(funnelOf());
    QVERIFY(hasContent(shotOf(funnel, {800, funnel.sizeHint().height()})));
    StageTrack track;
    track.setNodes(nodesOf());
    QVERIFY(hasContent(shotOf(track, {380, track.sizeHint().height()})));
    Chip chip({"industry", u"行业"_s, u"制造业"_s});
    QVERIFY(hasContent(shotOf(chip, chip.sizeHint())));
    LampLabel lamp;
    lamp.setLamp(Glyph::LampRed, u"红，逾期 23 天"_s);
    QVERIFY(hasContent(shotOf(lamp, lamp.sizeHint())));
}

void tst_Widgets::kpiCardIsOneButton()
{
    KpiCard card;
    card.setData(kpiOf(KpiProgress{0.5, 0.6}));
    card.resize(232, 112);
    card.show();
    QSignalSpy activated(&card, &KpiCard::activated);
    QTest::mouseClick(&card, Qt::LeftButton);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Space);
    QCOMPARE(activated.count(), 3);
    QCOMPARE(card.focusPolicy(), Qt::StrongFocus);
    QCOMPARE(card.accessibleName(), u"各类企业主体 4,826 户，<目标> 5,000 户"_s);
    QVERIFY(card.toolTip().contains(u"&lt;目标&gt;"_s)); // a tooltip would read markup
    QVERIFY(card.findChildren<QWidget *>().isEmpty());
    QVERIFY(qAbs(card.sizeHint().height() - 112) <= 4);
}

void tst_Widgets::stairsByKeyAndMouse()
{
    Stairs stairs;
    stairs.setData(stairsOf());
    stairs.resize(800, stairs.sizeHint().height());
    stairs.show();
    QSignalSpy activated(&stairs, &Stairs::activated);
    QTest::keyClick(&stairs, Qt::Key_Right);
    QCOMPARE(stairs.accessibleDescription(), u"专精特新 8 户"_s);
    QTest::keyClick(&stairs, Qt::Key_Right); // the last one: stays
    QTest::keyClick(&stairs, Qt::Key_Return);
    QCOMPARE(activated.takeFirst().constFirst().toByteArray(), QByteArray("special"));
    QTest::keyClick(&stairs, Qt::Key_Home);
    QTest::keyClick(&stairs, Qt::Key_Space);
    QCOMPARE(activated.takeFirst().constFirst().toByteArray(), QByteArray("pool"));
    QTest::mouseClick(&stairs, Qt::LeftButton, {}, QPoint(600, stairs.height() - 10));
    QCOMPARE(activated.takeFirst().constFirst().toByteArray(), QByteArray("special"));
    QTest::mouseClick(&stairs, Qt::LeftButton, {}, QPoint(100, 5)); // the free corner
    QVERIFY(activated.isEmpty());
    QCOMPARE(stairs.accessibleName(), u"距目标 10 户还差 2 户"_s);
}

void tst_Widgets::funnelByKeyAndMouse()
{
    Funnel funnel;
    funnel.setStages(funnelOf());
    funnel.resize(800, funnel.sizeHint().height());
    funnel.show();
    QSignalSpy activated(&funnel, &Funnel::activated);
    QTest::mouseClick(&funnel, Qt::LeftButton, {}, QPoint(50, 20));
    QTest::keyClick(&funnel, Qt::Key_End);
    QTest::keyClick(&funnel, Qt::Key_Enter);
    QCOMPARE(activated.at(0).constFirst().toByteArray(), QByteArray("registered"));
    QCOMPARE(activated.at(1).constFirst().toByteArray(), QByteArray("paid"));
    const QImage before = funnel.grab().toImage();
    funnel.setSelected("registered");
    QCOMPARE(funnel.selected(), QByteArray("registered"));
    QVERIFY(funnel.grab().toImage() != before);
    QCOMPARE(activated.count(), 2); // choosing from outside emits nothing
}

void tst_Widgets::emptyHitWidgetsAreQuiet()
{
    Stairs stairs;
    Funnel funnel;
    StageTrack track;
    for (HitWidget *widget :
        {static_cast<HitWidget *>(&stairs), static_cast<HitWidget *>(&funnel), static_cast<HitWidget *>(&track)}) {
        QSignalSpy activated(widget, &HitWidget::activated);
        shotOf(*widget, {300, 120});
        QTest::keyClick(widget, Qt::Key_Right);
        QTest::keyClick(widget, Qt::Key_Return);
        QTest::mouseClick(widget, Qt::LeftButton);
        QCOMPARE(activated.count(), 0);
    }
    funnel.setStages(funnelOf());
    QTest::keyClick(&funnel, Qt::Key_End);
    funnel.setStages({funnelOf().constFirst()}); // fewer than before: the current part is one that is there
    QSignalSpy activated(&funnel, &HitWidget::activated);
    QTest::keyClick(&funnel, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
}

void tst_Widgets::stageTrackSpeaks()
{
    StageTrack track;
    track.setNodes(nodesOf());
    track.resize(380, 70);
    track.show();
    QSignalSpy activated(&track, &StageTrack::activated);
    QTest::keyClick(&track, Qt::Key_Right);
    QCOMPARE(track.accessibleDescription(), u"审批停 41 天"_s);
    QTest::mouseClick(&track, Qt::LeftButton, {}, QPoint(350, 10));
    QCOMPARE(activated.takeFirst().constFirst().toByteArray(), QByteArray("c"));
}

void tst_Widgets::segmentsChoose()
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

void tst_Widgets::chipsAreEditedAndRemoved()
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

void tst_Widgets::chipsFlowIntoLines()
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

void tst_Widgets::panelHead()
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

void tst_Widgets::valueRowSavesAndDrops()
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

void tst_Widgets::valueRowKeepsAnErrorOpen()
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

void tst_Widgets::valueRowWithChoices()
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

void tst_Widgets::readOnlyValueRow()
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

void tst_Widgets::drawerMakesPagesOnFirstUse()
{
    Drawer drawer;
    QStringList made;
    const auto tab = [&made](const char *id, const QString &title) {
        return DrawerTab{id, title, {}, [&made, title] {
                             made << title;
                             return new QLabel(title);
                         }};
    };
    drawer.setTabs({tab("overview", u"概况"_s), tab("visits", u"走访"_s)});
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

void tst_Widgets::drawerKeys()
{
    Drawer drawer;
    drawer.setTabs({{"a", u"A"_s, {}, [] { return new QWidget; }}, {"b", u"B"_s, {}, [] { return new QWidget; }}});
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

void tst_Widgets::lampLabelHasWords()
{
    LampLabel lamp;
    lamp.setLamp(Glyph::LampRed, u"红，逾期 23 天"_s);
    QCOMPARE(lamp.accessibleName(), u"红，逾期 23 天"_s);
    const int wide = lamp.sizeHint().width();
    lamp.setLamp(Glyph::LampGreen, u"绿"_s);
    QVERIFY(lamp.sizeHint().width() < wide);
}

void tst_Widgets::statePanelActions()
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

void tst_Widgets::progressIsClamped()
{
    const auto drawn = [](std::optional<double> done, std::optional<double> tick) {
        QImage image(100, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintProgressWithTick(painter, QRectF(0, 0, 100, 20), done, tick, u"35%"_s);
        painter.end();
        return image;
    };
    QCOMPARE(drawn(1.7, 1.0), drawn(1.0, 2.0));
    QCOMPARE(drawn(-3.0, 0.0), drawn(0.0, -1.0));
    QVERIFY(drawn(0.3, 0.5) != drawn(0.6, 0.5));
    QVERIFY(drawn(std::nullopt, 0.5) != drawn(0.0, 0.5)); // unknown is not zero: the number is grey
    QVERIFY(drawn(0.5, std::nullopt) != drawn(0.5, 0.9));
}

} // namespace yumiao::tests

using yumiao::tests::tst_Widgets;
YUMIAO_TEST(tst_Widgets)
#include "tst_widgets.moc"
