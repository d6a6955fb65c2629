// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

namespace yumiao::store {

/// A record that is marked as removed (回收站): nothing is ever deleted.
struct RemovedRecord {
    records::RecordKind kind = records::RecordKind::Enterprise;
    RecordId id;
    QString label;           ///< what people know it by: of what belongs to an enterprise the name of that
    QString reason;          ///< why it was removed
    changes::ChangeSet head; ///< the set that did; its changes are left out
    friend bool operator==(const RemovedRecord &, const RemovedRecord &) = default;
};

constexpr int MostTrash = 2000; ///< as many as one question answers

/// The records removed last, the newest first: of one kind or of all, with `text` in their label or reason (folded),
/// at most MostTrash. Records that were joined into another are not among them: splitting them again is another way
/// back. Errors: cancelled, workspace.*.
[[nodiscard]] Result<std::vector<RemovedRecord>> removedRecords(
    const Session &session, std::optional<records::RecordKind> kind = {}, const QString &text = {});

/// The change that brings a removed record back as it was.
[[nodiscard]] changes::RecordChange restored(records::RecordKind kind, RecordId id, const QString &reason);

} // namespace yumiao::store
