// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/application_step.h"
#include "models/store/session.h"

#include <QHash>

#include <span>
#include <vector>

namespace yumiao::store {

/// The live steps of these applications, by application, each in their order (rules::comesBefore): one statement.
[[nodiscard]] Result<QHash<RecordId, std::vector<records::ApplicationStep>>> stepsOfApplications(
    const Session &session, std::span<const RecordId> applications);

} // namespace yumiao::store
