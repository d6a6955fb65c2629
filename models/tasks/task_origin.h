// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/task.h"
#include "models/store/session.h"

namespace yumiao::tasks {

/// A task as it begins from a measure (to the bureau that leads its clause), a request or a visit: what it names, its
/// source, and its words. It is assigned on `on` and has no term; nothing is written. Errors: record.missing (also for
/// other kinds), workspace.*.
[[nodiscard]] Result<records::Task> taskFrom(
    const store::Session &session, records::RecordKind kind, RecordId id, QDate on);

} // namespace yumiao::tasks
