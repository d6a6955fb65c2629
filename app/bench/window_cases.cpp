// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench_case.h"
#include "app/bench/frames.h"
#include "app/bench/peer_table.h"
#include "app/bench/window_stage.h"
#include "models/items/window_model.h"
#include "ui/pages/enterprises/enterprises_page.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace yumiao::app::bench {
namespace {

constexpr int FrameRounds = 4;
constexpr int FilterRuns = 5;
constexpr double MiddleFrame = 0.5;
constexpr double SlowFrames = 0.95;

/// The window with its list; null after a fault.
WindowStage *listStage(Ground &ground)
{
    WindowStage *stage = valueOr(ground, ground.scenery.window());
    if (stage)
        stage->show({QStringLiteral("企业")});
    return stage;
}

Paired framesBesidePeer(Ground &ground, Move move, double percentile)
{
    WindowStage *stage = listStage(ground);
    if (!stage)
        return {};
    PeerTable peer(ground.rawPath);
    peer.open();
    peer.fetchAll();
    peer.showLike(stage->list());
    FrameWatch peerFrames(&peer.view());
    QRandomGenerator random(FrameSeed + static_cast<quint32>(percentile * 100)); // each case goes elsewhere
    std::vector<Spent> mine;
    std::vector<Spent> theirs;
    for (int round = 0; round < FrameRounds; ++round) {
        stage->settle();
        addFrames(stage->list(), stage->frames(), move, random, mine);
        const PlainLook plain;
        addFrames(peer.view(), peerFrames, move, random, theirs);
    }
    return {figureOf(mine, percentile), figureOf(theirs, percentile), static_cast<int>(mine.size())};
}

Case frameCase(const char *name, Move move, double percentile)
{
    return {QString::fromLatin1(name),
        [move, percentile](Ground &ground) { return framesBesidePeer(ground, move, percentile); }, 6, 0.8, Judged::Cpu};
}

void typeAndEnter(WindowStage &stage, const QString &text)
{
    auto &line = *stage.enterprises().findChild<QLineEdit *>(QStringLiteral("enterpriseSearch"));
    line.setText(text);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(&line, &press);
}

/// Until the answer to a typed text is painted.
void filterOurs(WindowStage &stage, const QString &text)
{
    const auto &model = *static_cast<items::WindowModel *>(stage.list().model());
    typeAndEnter(stage, text);
    stage.frames().forget();
    waitFor([&] { return !model.isAsking() && (model.rowCount() == 0 || stage.frames().isWhole()); });
}

Paired filterToPainted(Ground &ground, const QString &text)
{
    WindowStage *stage = listStage(ground);
    if (!stage)
        return {};
    PeerTable peer(ground.rawPath);
    peer.open();
    peer.fetchAll();
    peer.putProxy();
    peer.showLike(stage->list());
    FrameWatch peerFrames(&peer.view());
    const auto filterPeer = [&](const QString &by) {
        peerFrames.paint([&] {
            peer.proxy().setFilterFixedString(by);
            peer.view().viewport()->update();
        });
    };
    std::vector<Spent> mine;
    std::vector<Spent> theirs;
    for (int run = 0; run < FilterRuns; ++run) {
        typeAndEnter(*stage, {});
        stage->settle();
        mine.push_back(spentBy([&] { filterOurs(*stage, text); }));
        const PlainLook plain;
        filterPeer({});
        theirs.push_back(spentBy([&] { filterPeer(text); }));
    }
    typeAndEnter(*stage, {});
    stage->settle();
    return {figureOf(mine), figureOf(theirs), FilterRuns};
}

} // namespace

std::vector<Case> windowCases()
{
    return {frameCase("goal_6_page_down", Move::PageDown, MiddleFrame),
        frameCase("goal_6_page_down_p95", Move::PageDown, SlowFrames),
        frameCase("goal_6_random_jump", Move::Jump, MiddleFrame),
        frameCase("goal_6_random_jump_p95", Move::Jump, SlowFrames),
        {QStringLiteral("goal_8_filter_rare"),
            [](Ground &ground) { return filterToPainted(ground, QStringLiteral("鑫")); }, 8, 1.0 / 20, Judged::Cpu},
        {QStringLiteral("goal_8_filter_common"),
            [](Ground &ground) { return filterToPainted(ground, QStringLiteral("公司")); }, 8, 1.0 / 7, Judged::Cpu}};
}

} // namespace yumiao::app::bench
