// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

namespace yumiao::store {

/// Steps of tasks (任务流转) that the rule does not know, as problem details: those of rules/task_steps.h, at
/// the step that may not follow the ones before it. What the set made, changed or took away is judged with every step
/// behind it, because who has a task and which term is in force follow from all of them. At the task:
/// task.bureau_by_steps, task.due_by_steps, task.completed_by_steps where it says something else than its steps. Called
/// inside the ledger's transaction, after the rows are written. Errors: rule.damaged, workspace.*.
[[nodiscard]] Result<QVariantList> wrongTasks(
    const Session &session, const std::vector<changes::RecordChange> &applied);

} // namespace yumiao::store
