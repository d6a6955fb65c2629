// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/lamp.h"
#include "models/rules/request_steps.h"

namespace yumiao::rules {

/// A request (ui.md 7.3): 办结 when it is closed or withdrawn; 绿 once it is answered; 红 past the term in force; 黄
/// when at most lamp.task.amber_days are left; else 绿. Nothing while it has no term.
[[nodiscard]] std::optional<LampAnswer> requestLamp(
    const RequestRules &rules, const RequestStanding &standing, const LampLimits &limits, QDate on);

} // namespace yumiao::rules
