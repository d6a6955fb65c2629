// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/field.h"

namespace yumiao::records {

/// Lamps 红黄绿灯. Red, Amber, Green, Done, NotStarted is the order in which they are listed everywhere (ui.md 7.1);
/// Blue stands between Amber and Green where a locality uses it.
enum class Lamp {
    Red,
    Amber,
    Green,
    Done,
    NotStarted,
    Blue, ///< 蓝, early warning: only where lamp.duty.blue_days is in force
};
template <>
std::span<const Choice> choicesOf<Lamp>();

/// Why a lamp has its colour; the words for it are made at the edge.
enum class LampCause {
    PastDue,       ///< 逾期
    DueSoon,       ///< 临期
    BehindPace,    ///< 慢于序时
    InTime,        ///< 正常
    Completed,     ///< 办结
    NotReported,   ///< 未开始: no progress has been reported yet
    Expired,       ///< 已到期
    ExpiresSoon,   ///< 将到期
    Stuck,         ///< 停滞
    TargetMet,     ///< 可达
    TargetClose,   ///< 接近目标
    TargetMissed,  ///< 按现速达不到
    CompletedLate, ///< 补办: completed after the day it was due
};
template <>
std::span<const Choice> choicesOf<LampCause>();

} // namespace yumiao::records
