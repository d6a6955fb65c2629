// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/todo.h"

namespace yumiao::figures {

/// What the course of financing wants done: decisions of institutions and next steps that are due within
/// lamp.task.amber_days or past their day, and loans that fall due within loan.maturity.far_days (none where the
/// workspace has no such threshold). Errors: rule.damaged, cancelled, workspace.*.
[[nodiscard]] Result<std::vector<TodoItem>> courseItems(
    const store::Session &session, const rules::LampLimits &limits, QDate on);

} // namespace yumiao::figures
