// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/eia_case.h"
#include "models/rules/lamp.h"
#include "models/rules/thresholds.h"
#include "models/rules/working_days.h"

namespace yumiao::gauges {

/// By how many days a case may be decided, and how many it took (方案（三）: half of the legal limit).
struct EiaTerm {
    std::optional<int> legal;    ///< days; nothing for a registration form, or while nobody says it
    std::optional<int> aim;      ///< the whole days in the plan's share of it
    std::optional<int> used;     ///< working days after the one of acceptance, without those that do not count;
                                 ///< nothing when more are left out than have passed
    int calendar = 0;            ///< the same in calendar days, with all of them
    std::optional<QDate> aimDue; ///< of a case that is not decided
    std::optional<QDate> legalDue;
    QSet<int> unarranged; ///< years of which the working days are not known
    bool decided = false;
    bool withinAim = false;
    bool withinLegal = false;
    /// 绿 within the plan's share, 黄 above it, 红 above the legal limit; 办结 when it was decided within the share;
    /// 未开始 where it cannot be judged.
    rules::Lamp lamp = rules::Lamp::NotStarted;
    friend bool operator==(const EiaTerm &, const EiaTerm &) = default;
};

/// A case that was withdrawn is decided on that day. Pure; limits of the day on which the case was accepted.
[[nodiscard]] EiaTerm eiaTerm(
    const records::EiaCase &of, const rules::Thresholds &inForce, const rules::WorkingDays &days, QDate on);

} // namespace yumiao::gauges
