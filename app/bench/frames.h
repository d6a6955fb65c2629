// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/stopwatch.h"

#include <QRandomGenerator>

#include <vector>

class QTableView;

namespace yumiao::app::bench {

class FrameWatch;

/// How the next frame comes about.
enum class Move {
    PageDown, ///< the key
    Jump,     ///< the scroll bar, to anywhere
};
constexpr quint32 FrameSeed = 8;

/// From the top of a list, the times of ten moves, each until all rows in sight are painted.
void addFrames(QTableView &view, FrameWatch &frames, Move move, QRandomGenerator &random, std::vector<Spent> &times);

} // namespace yumiao::app::bench
