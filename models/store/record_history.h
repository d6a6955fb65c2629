// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/register_query.h"

namespace yumiao::store {

/// Where a page of the history of records ended: the next page is older than this.
struct HistoryMark {
    RecordId changeSet;
    qint64 seq = 0;
    friend bool operator==(const HistoryMark &, const HistoryMark &) = default;
};

/// Narrows the history of records. What is empty narrows nothing.
struct RecordHistoryFilter {
    QString author; ///< the office, exactly
    QDate from;     ///< first and last day on which it was written
    QDate to;
    std::optional<records::RecordKind> kind;
    friend bool operator==(const RecordHistoryFilter &, const RecordHistoryFilter &) = default;
};

/// A page of what happened to some records, newest first: each set holds one record's change. `next` is there while
/// older ones may follow.
struct RecordHistoryPage {
    std::vector<changes::ChangeSet> changes;
    std::optional<HistoryMark> next;
};
[[nodiscard]] Result<RecordHistoryPage> recordHistory(const Session &session, const std::vector<RecordKey> &about,
    const RecordHistoryFilter &filter, const std::optional<HistoryMark> &before, int limit);

/// The offices that wrote these records, by name.
[[nodiscard]] Result<QStringList> authorsOf(const Session &session, const std::vector<RecordKey> &about);

} // namespace yumiao::store
