// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/target_pace.h"

#include <algorithm>

namespace yumiao::rules {
namespace {

constexpr int MonthsLookedBack = 6;

/// Both in the same unit; the share is in percent.
LampAnswer bandOf(qint64 reached, qint64 wanted, Quantity amberShare)
{
    if (reached >= wanted)
        return {Lamp::Green, LampCause::TargetMet, std::nullopt};
    const qint64 whole = Quantity::fromWhole(100).scaled();
    if (reached * whole >= wanted * amberShare.scaled())
        return {Lamp::Amber, LampCause::TargetClose, std::nullopt};
    return {Lamp::Red, LampCause::TargetMissed, std::nullopt};
}

} // namespace

TargetPace targetPace(const TargetState &state, const LampLimits &limits)
{
    TargetPace pace;
    pace.gap = std::max<qint64>(0, state.target - state.now);
    pace.perMonth = static_cast<double>(state.change) / MonthsLookedBack;
    if (!state.isOver)
        pace.needPerMonth = static_cast<double>(pace.gap) / std::max(1, state.monthsLeft);
    pace.projection = static_cast<double>(state.now) + pace.perMonth * state.monthsLeft;
    pace.lamp = bandOf(state.now * MonthsLookedBack + state.change * state.monthsLeft, state.target * MonthsLookedBack,
        limits.targetAmberShare);
    return pace;
}

LampAnswer ratioLamp(Quantity value, Quantity floor, const LampLimits &limits)
{
    return bandOf(value.scaled(), floor.scaled(), limits.targetAmberShare);
}

} // namespace yumiao::rules
