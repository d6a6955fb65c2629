// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/lamp.h"

namespace yumiao::rules {

/// A count that the plan wants at a day (02-2: 5000 户, 02-3: 10 户), as it stands and as it moved.
struct TargetState {
    qint64 now = 0;
    qint64 change = 0; ///< net, over the six months up to the data day (see dataDay())
    qint64 target = 0;
    int monthsLeft = 0;  ///< from the data day
    bool isOver = false; ///< the day that counts has passed
};

/// What follows from it (ui.md 7.4).
struct TargetPace {
    qint64 gap = 0;                     ///< still missing, never below 0
    double perMonth = 0;                ///< mean monthly net change of those six months
    std::optional<double> needPerMonth; ///< in the last month all that is missing; nothing once the day has passed
    double projection = 0;              ///< now + perMonth × monthsLeft
    LampAnswer lamp;
};

/// 绿 when the projection reaches the target, 黄 when it reaches the amber share of it, else 红. Compared exactly.
[[nodiscard]] TargetPace targetPace(const TargetState &state, const LampLimits &limits);

/// A ratio that stands for itself, without projection (14-6: 30 %, 14-7: 60 %): the same bands.
[[nodiscard]] LampAnswer ratioLamp(Quantity value, Quantity floor, const LampLimits &limits);

} // namespace yumiao::rules
