// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/records/task_step.h"
#include "models/store/session.h"

#include <vector>

namespace yumiao::store {

/// The steps that end open tasks because the set makes the fact they ask for (Task::closesOn): a certificate of the
/// enterprise and of the kind that is wanted, a visit to it, or a report on the measure, on the day the task was
/// assigned or later. The day of a step is that of the fact; its cause says what it was. Errors: workspace.*.
[[nodiscard]] Result<std::vector<records::TaskStep>> stepsByFacts(
    const Session &session, const std::vector<changes::RecordChange> &changes);

} // namespace yumiao::store
