// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

#include <QSet>

namespace yumiao::store {

/// The records that a set made and that taking it back must leave alone: later work stands on them. Either they were
/// edited since, or a record that stays refers to them.
[[nodiscard]] Result<QSet<RecordId>> keptRecords(const Session &session, const changes::ChangeSet &set);

} // namespace yumiao::store
