// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/request_step.h"
#include "models/store/session.h"

#include <QHash>

#include <span>
#include <vector>

namespace yumiao::store {

/// The live steps of these requests, by request, each in their order (rules::comesBefore): one statement.
[[nodiscard]] Result<QHash<RecordId, std::vector<records::RequestStep>>> stepsOfRequests(
    const Session &session, std::span<const RecordId> requests);

} // namespace yumiao::store
