// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

namespace yumiao::store {

/// Needs and applications of a set that are new, or got another instrument or another day, and whose instrument was
/// not in use on the day they were registered or applied for, as problem details (instrument.not_in_use; `instrument`,
/// `on`). The options say from when until when an instrument is in use; a base without options knows no restriction.
/// Called inside the ledger's transaction, after the rows are written; never of a set that takes back another.
[[nodiscard]] Result<QVariantList> instrumentsNotInUse(
    const Session &session, const std::vector<changes::RecordChange> &applied);

/// The codes of the instruments that are not in use on a day: a need or an application of that day cannot name them.
/// Nothing where the base has no options.
[[nodiscard]] Result<QStringList> instrumentsOutOfUse(const Session &session, QDate on);

/// Institutions of a set that would stand above themselves by way of their parents, as problem details
/// (institution.circle).
[[nodiscard]] Result<QVariantList> circlesOfBranches(
    const Session &session, const std::vector<changes::RecordChange> &applied);

} // namespace yumiao::store
