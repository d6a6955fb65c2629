// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/todo.h"

namespace yumiao::figures {

/// What recognitions want done (models/cultivation/course_dues.h), as items of the to-do list. Errors: rule.damaged,
/// cancelled, workspace.*.
[[nodiscard]] Result<std::vector<TodoItem>> recognitionItems(
    const store::Session &session, const rules::LampLimits &limits, QDate on);

} // namespace yumiao::figures
