// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/funnel.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/lamp_label.h"
#include "ui/widgets/stage_track.h"
#include "ui/widgets/stairs.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using ui::theme::Glyph;
using ui::widgets::BarPart;
using ui::widgets::Chip;
using ui::widgets::Funnel;
using ui::widgets::FunnelStage;
using ui::widgets::HitWidget;
using ui::widgets::KpiBlocks;
using ui::widgets::KpiBullet;
using ui::widgets::KpiCard;
using ui::widgets::KpiData;
using ui::widgets::KpiPicture;
using ui::widgets::KpiProgress;
using ui::widgets::LampLabel;
using ui::widgets::paintProgressWithTick;
using ui::widgets::Rung;
using ui::widgets::StageNode;
using ui::widgets::StageState;
using ui::widgets::StageTrack;
using ui::widgets::Stairs;
using ui::widgets::StairsData;

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
    void lampLabelHasWords();
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

void tst_Widgets::lampLabelHasWords()
{
    LampLabel lamp;
    lamp.setLamp(Glyph::LampRed, u"红，逾期 23 天"_s);
    QCOMPARE(lamp.accessibleName(), u"红，逾期 23 天"_s);
    const int wide = lamp.sizeHint().width();
    lamp.setLamp(Glyph::LampGreen, u"绿"_s);
    QVERIFY(lamp.sizeHint().width() < wide);
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
