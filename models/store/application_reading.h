// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/application_step.h"
#include "models/store/row_store.h"
#include "models/store/session.h"

#include <QHash>

#include <span>
#include <vector>

namespace yumiao::store {

/// The live steps of these applications, by application, each in their order (rules::comesBefore): one statement.
[[nodiscard]] Result<QHash<RecordId, std::vector<records::ApplicationStep>>> stepsOfApplications(
    const Session &session, std::span<const RecordId> applications);

/// The removed steps of these removed applications that went with them, by the same set: one statement. A step that had
/// been removed before is not among them.
[[nodiscard]] Result<std::vector<StoredRow>> stepsRemovedWith(
    const Session &session, std::span<const RecordId> applications);

} // namespace yumiao::store
