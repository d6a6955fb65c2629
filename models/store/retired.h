// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/records/retirement.h"
#include "models/store/session.h"

#include <QSet>

namespace yumiao::store {

/// Those of the named records that are retired on a day (retirement.h); nothing for kinds that do not retire.
[[nodiscard]] Result<QSet<RecordId>> retiredAmong(
    const Session &session, records::RecordKind kind, const std::vector<RecordId> &ids, QDate on);

/// What a set newly puts into fields though it is out of use on the day, as problem details: reference.retired
/// (`value`: its label; namesWhatIsInUse()). What a record said before stays, and a merged record may take over what
/// the other one said. Called inside the ledger's transaction.
[[nodiscard]] Result<QVariantList> newlyNamedRetired(
    const Session &session, const std::vector<changes::RecordChange> &applied, QDate on);

} // namespace yumiao::store
