// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/retirement.h"
#include "models/store/session.h"

#include <QSet>

namespace yumiao::store {

/// Those of the named records that are retired on a day (retirement.h); nothing for kinds that do not retire.
[[nodiscard]] Result<QSet<RecordId>> retiredAmong(
    const Session &session, records::RecordKind kind, const std::vector<RecordId> &ids, QDate on);

} // namespace yumiao::store
