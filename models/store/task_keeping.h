// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

namespace yumiao::store {

/// The set with what keeps tasks whole:
/// - a new open task with a bureau and a day of assignment gets its first step (下发) unless the set makes one;
/// - new steps are told from where they are taken, who had the task then and which term was in force;
/// - bureau, term and day of completion of a task that has steps follow from them: the bureau changes when another
///   accepts, the term when more time is granted, the day when the task comes to an end or is opened again;
/// - a day of completion entered with an open task that has steps, and a fact that a task waits for
///   (store/task_facts.h), become the step that ends it;
/// - removing a task removes its steps.
/// Tasks without steps stay as their days tell. A set that takes another back is left as it is. Errors: rule.damaged,
/// workspace.*.
[[nodiscard]] Result<changes::ChangeSet> keepingTasks(const Session &session, changes::ChangeSet set);

} // namespace yumiao::store
