// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/todo.h"

namespace yumiao::figures {

/// Requests of enterprises that are past their term or due within lamp.task.amber_days, with the bureau that has each:
/// the one that has accepted it, before that the one it is assigned to. Errors: rule.damaged, cancelled, workspace.*.
[[nodiscard]] Result<std::vector<TodoItem>> requestItems(
    const store::Session &session, const rules::LampLimits &limits, QDate on);

} // namespace yumiao::figures
