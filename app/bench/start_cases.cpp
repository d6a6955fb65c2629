// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench_case.h"
#include "app/bench/peer_table.h"
#include "app/bench/probe.h"
#include "app/bench/window_stage.h"
#include "models/items/enterprise_rows.h"
#include "models/items/window_model.h"
#include "ui/tables/record_table.h"
#include "ui/theme/theme.h"
#include "ui/words/label_words.h"

#include <QApplication>
#include <QKeyEvent>

namespace yumiao::app::bench {
namespace {

constexpr int StartRuns = 9;
constexpr int MemoryRuns = 3;
constexpr int EndRuns = 5;
constexpr double MegabytesAllowed = 80; ///< for a million enterprises
constexpr double Million = 1e6;

Figure ofAmounts(const std::vector<double> &amounts)
{
    return {percentileOf(amounts, 0.5), 0, percentileOf(amounts, 1.0)};
}

Paired startsBeside(Ground &ground, const QString &ours, Probe other, const QString &others)
{
    std::vector<double> mine;
    std::vector<double> theirs;
    for (int i = 0; i < StartRuns; ++i) {
        mine.push_back(valueOr(ground, probed(Probe::ListStart, ours)));
        theirs.push_back(valueOr(ground, probed(other, others)));
    }
    return {ofAmounts(mine), ofAmounts(theirs), StartRuns};
}

Paired startToRows(Ground &ground)
{
    ground.scenery.closeWindows();
    const QString base = valueOr(ground, ground.scenery.windowBase());
    return startsBeside(ground, base, Probe::EmptyStart, base);
}

Paired startGrowth(Ground &ground)
{
    ground.scenery.closeWindows();
    return startsBeside(ground, valueOr(ground, ground.scenery.windowBase()), Probe::ListStart,
        valueOr(ground, ground.scenery.tenthBase()));
}

/// What the list takes beyond an empty Qt window, beside what the fetched SQL model takes beyond it.
Paired memoryBesidePeer(Ground &ground)
{
    ground.scenery.closeWindows();
    const QString base = valueOr(ground, ground.scenery.windowBase());
    std::vector<double> mine;
    std::vector<double> theirs;
    for (int i = 0; i < MemoryRuns; ++i) {
        const double empty = valueOr(ground, probed(Probe::EmptyMemory, base));
        mine.push_back(valueOr(ground, probed(Probe::ListMemory, base)) - empty);
        theirs.push_back(valueOr(ground, probed(Probe::PeerMemory, base)) - empty);
    }
    return {ofAmounts(mine), ofAmounts(theirs), MemoryRuns};
}

/// What the enterprises themselves take (the list over what it takes with a tenth of them), for a million of them,
/// beside the megabytes that are allowed.
Paired memoryOfMillion(Ground &ground)
{
    ground.scenery.closeWindows();
    const QString base = valueOr(ground, ground.scenery.windowBase());
    const QString tenth = valueOr(ground, ground.scenery.tenthBase());
    std::vector<double> mine;
    for (int i = 0; i < MemoryRuns; ++i) {
        const double fewer = valueOr(ground, probed(Probe::ListMemory, tenth));
        const double all = valueOr(ground, probed(Probe::ListMemory, base));
        mine.push_back((all - fewer) * Million / (0.9 * ground.scenery.enterprises()));
    }
    return {ofAmounts(mine), {MegabytesAllowed, 0, MegabytesAllowed}, MemoryRuns};
}

void sendKey(QWidget &widget, int key)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &press);
}

/// From the closed base to the last rows on the screen: the program's list with nothing read before.
void listToItsEnd(Ground &ground, const QString &base)
{
    const auto workspace = store::Workspace::open(base, QStringLiteral("office"));
    if (!workspace) {
        *ground.error = workspace.error();
        return;
    }
    items::RegisterShelf shelf(**workspace);
    items::WindowModel model(std::make_unique<items::EnterpriseRows>(
        **workspace, shelf, items::EnterpriseRows::usualColumns(), ui::words::translated));
    ui::tables::RecordTable table;
    table.setModel(&model);
    table.resize(StageWidth, StageHeight);
    auto *view = static_cast<QTableView *>(table.focusProxy());
    FrameWatch frames(view);
    items::ListQuestion question;
    question.on = ground.on;
    model.setQuestion(question);
    table.show();
    waitFor([&] { return !model.isAsking(); });
    frames.paint([&] {
        sendKey(*view, Qt::Key_End);
        view->viewport()->update();
    });
}

void peerToItsEnd(const QString &base)
{
    PeerTable peer(base);
    peer.view().resize(StageWidth, StageHeight);
    FrameWatch frames(&peer.view());
    peer.open();
    peer.view().show();
    peer.fetchAll();
    frames.paint([&] {
        peer.view().scrollToBottom();
        peer.view().viewport()->update();
    });
}

Paired freshToEnd(Ground &ground)
{
    ground.scenery.closeWindows();
    ui::theme::applyTheme(*qApp, {});
    const QString base = valueOr(ground, ground.scenery.windowBase());
    std::vector<Spent> mine;
    std::vector<Spent> theirs;
    for (int i = 0; i < EndRuns && ground.error->what.isEmpty(); ++i) {
        mine.push_back(spentBy([&] { listToItsEnd(ground, base); }));
        const PlainLook plain;
        theirs.push_back(spentBy([&] { peerToItsEnd(ground.rawPath); }));
    }
    return {figureOf(mine), figureOf(theirs), EndRuns};
}

} // namespace

std::vector<Case> startCases()
{
    return {{QStringLiteral("goal_4_start"), startToRows, 4, 1.8},
        {QStringLiteral("goal_4_growth"), startGrowth, 4, 1.2},
        {QStringLiteral("goal_7_jump_to_end"), freshToEnd, 7, 1.0 / 25},
        {QStringLiteral("goal_19_memory"), memoryBesidePeer, 19, 0.15, Judged::Memory},
        {QStringLiteral("goal_19_per_million"), memoryOfMillion, 19, 1.0, Judged::Memory}};
}

} // namespace yumiao::app::bench
