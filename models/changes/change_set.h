// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

#include <QDateTime>

#include <optional>

namespace yumiao::changes {

/// The place of the mark "removed" among the fields of a change: its value is the reason, unknown means the record
/// lives.
constexpr int RemovedMark = -1;

/// One field, before and after: enough for undo, history, as-of views and merging.
struct FieldChange {
    int field = RemovedMark; ///< index in the record's description, or RemovedMark
    records::Value before;
    records::Value after;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// What happens to one record.
struct RecordChange {
    records::RecordKind kind = records::RecordKind::Enterprise;
    RecordId id;
    bool created = false; ///< the record is new; every `before` is unknown
    std::vector<FieldChange> fields;
    friend bool operator==(const RecordChange &, const RecordChange &) = default;
};

/// The one shape of every write: forms, imports, merges, undo. Applied whole or not at all.
struct ChangeSet {
    RecordId id;    ///< given by the ledger
    QDateTime at;   ///< given by the ledger
    QString author; ///< the office of the officer (经办, 复核, …)
    QString action; ///< a stable word: "edit", "import", "new", "undo", "redo"
    QString source; ///< where it came from: "window", "command_line", the file's name
    QString reason;
    std::optional<RecordId> undoes; ///< the change set that this one takes back
    std::vector<RecordChange> changes;
    friend bool operator==(const ChangeSet &, const ChangeSet &) = default;
};

/// A new record with the known fields of `record`; `record.id` must be set.
template <typename R>
[[nodiscard]] RecordChange creation(const R &record)
{
    RecordChange change{records::description<R>().kind, record.id, true, {}};
    const records::Values values = records::valuesOf(record);
    for (size_t i = 0; i < values.size(); ++i)
        if (!records::isUnknown(values[i]))
            change.fields.push_back({static_cast<int>(i), {}, values[i]});
    return change;
}

/// What differs between two states of one record; no fields when nothing does.
[[nodiscard]] RecordChange difference(
    records::RecordKind kind, RecordId id, const records::Values &before, const records::Values &after);

/// Marks a record as removed.
[[nodiscard]] RecordChange removal(records::RecordKind kind, RecordId id, const QString &reason);

/// What takes a set back: every field to its `before`, a new record marked as removed with `reason`. The changes stand
/// in the opposite order, so that what was referred to comes back before what refers to it.
[[nodiscard]] ChangeSet inverse(const ChangeSet &set, const QString &reason);

} // namespace yumiao::changes
