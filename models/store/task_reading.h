// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/task_step.h"
#include "models/store/session.h"

#include <QHash>

#include <span>
#include <vector>

namespace yumiao::store {

/// The live steps of these tasks, by task, each in the order of their days, those of one day as they were made: one
/// statement.
[[nodiscard]] Result<QHash<RecordId, std::vector<records::TaskStep>>> stepsOfTasks(
    const Session &session, std::span<const RecordId> tasks);

} // namespace yumiao::store
