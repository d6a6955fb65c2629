// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/frames.h"

#include "app/bench/frame_watch.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>

namespace yumiao::app::bench {
namespace {

constexpr int FramesOfARound = 10;

void moveOn(QTableView &view, Move move, QRandomGenerator &random)
{
    QScrollBar &bar = *view.verticalScrollBar();
    if (move == Move::Jump) {
        bar.setValue(bar.maximum() > 0 ? random.bounded(bar.maximum()) : 0);
    } else {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &press);
    }
    view.viewport()->update(); // also a list that is at its end paints a frame
}

} // namespace

void addFrames(QTableView &view, FrameWatch &frames, Move move, QRandomGenerator &random, std::vector<Spent> &times)
{
    if (view.model()->rowCount() == 0)
        return;
    frames.paint([&] {
        view.setCurrentIndex(view.model()->index(0, 1));
        view.scrollToTop();
        view.viewport()->update();
    });
    for (int i = 0; i < FramesOfARound; ++i)
        times.push_back(spentBy([&] { frames.paint([&] { moveOn(view, move, random); }); }));
}

} // namespace yumiao::app::bench
