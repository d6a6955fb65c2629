// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/base/clock.h"
#include "models/changes/change_set.h"
#include "models/store/session.h"

#include <functional>

namespace yumiao::store {

/// A wished field that was not written because the record had another value by then.
struct HeldField {
    records::RecordKind kind;
    RecordId id;
    int field = changes::RemovedMark;
    records::Value wished;
    records::Value found;
};

/// What a commit did. `set` is the change set as it was written: with its id and instant, and only what was applied.
struct Receipt {
    changes::ChangeSet set;
    int applied = 0; ///< records that were made or changed
    std::vector<HeldField> held;
};

/// What to do with a wish that meets somebody else's later value.
enum class OnConflict {
    Refuse, ///< nothing is written; the error lists every conflict
    Hold,   ///< the rest is written, the conflicting fields are listed in the receipt
};

/// The one write path. Applies a change set in one transaction: optimistic check field by field, validity of every
/// record touched, rows, search texts, history, audit link. A set that changes nothing is not written (applied 0).
///
/// Errors: change.conflict (`conflicts`: list of {kind, id, field, wished, found}); record.invalid (`problems`: list of
/// {kind, id, field, code, …}); key.taken (`field`, `value`, `id`); record.missing; among the problems also those of
/// reference_check.h: nothing refers to a removed record, nothing is removed that others refer to; reference.missing;
/// those of scale_check.h, evidence_check.h, rule_document_check.h, recognition_check.h and application_check.h;
/// workspace.*. Runs on the thread of the session, which must be the writing one. `enclosed` writes what comes with the
/// set and is no record (the contents of files) in the same transaction, before the records; when it fails nothing is
/// written. `report` tells how many changes are through, of all of the set; the session's stop takes everything back
/// until the commit stands.
using Enclosed = std::function<Done(Session &)>;
[[nodiscard]] Result<Receipt> commit(Session &session, changes::ChangeSet set, const Clock &clock,
    OnConflict onConflict = OnConflict::Refuse, const Enclosed &enclosed = {}, const ReportProgress &report = {});

} // namespace yumiao::store
