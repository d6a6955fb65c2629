// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

namespace yumiao::store {

/// The head of a stored change set: everything but its changes.
[[nodiscard]] Result<std::optional<changes::ChangeSet>> findHead(const Session &session, RecordId changeSet);
/// A stored change set with all its changes. Error: change_set.missing, history.damaged.
[[nodiscard]] Result<changes::ChangeSet> loadChangeSet(const Session &session, RecordId changeSet);
/// Every change of one record, newest first; each set holds just that record's change.
[[nodiscard]] Result<std::vector<changes::ChangeSet>> historyOf(
    const Session &session, records::RecordKind kind, RecordId id);
/// The newest heads, newest first.
[[nodiscard]] Result<std::vector<changes::ChangeSet>> newestHeads(const Session &session, int limit);

/// A stored set without its changes: how many records it changed, and whether it has been taken back since.
struct HistoryLine {
    changes::ChangeSet head;
    qint64 records = 0;
    bool undone = false;
};
/// A page of the history, newest first: at most `limit` sets older than `before` (the newest when there is none) whose
/// author, source or reason contains `text`; letters of ASCII in any case.
[[nodiscard]] Result<std::vector<HistoryLine>> historyPage(
    const Session &session, const QString &text, std::optional<RecordId> before, int limit);

/// The columns of a head (alias s), for questions that read it beside other things, and the head out of such a row,
/// whose first column stands at `first`.
[[nodiscard]] QString historyHeadColumns();
[[nodiscard]] changes::ChangeSet historyHeadFrom(const QSqlQuery &query, int first);

/// Appends a set to the history and the audit chain inside the ledger's transaction. Needs a WritePermit.
[[nodiscard]] Done appendHistory(const Session &session, const changes::ChangeSet &set);

} // namespace yumiao::store
