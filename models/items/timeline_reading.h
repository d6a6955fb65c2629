// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

namespace yumiao::items {

/// One change in the life of a record: a field that got another value, or a record that was made, removed or brought
/// back.
struct TimelineLine {
    enum class What { Field, Created, Removed, Restored };
    RecordId changeSet;
    QDateTime at;
    QString author;
    QString action; ///< stable word: edit, import, new, undo, redo
    QString source; ///< stable word or the name of a file
    QString reason;
    records::RecordKind kind = records::RecordKind::Enterprise;
    RecordId record;
    QString recordLabel; ///< names the record; may be empty
    What what = What::Field;
    int field = changes::RemovedMark; ///< in the description of the kind; of What::Field
    records::Value before;
    records::Value after;
    QString beforeLabel; ///< of references
    QString afterLabel;
};

/// The history of a record, and of every record that refers to it when `withRelated`, newest first; at most `most`
/// lines. Runs on the thread of the session.
[[nodiscard]] Result<std::vector<TimelineLine>> readTimeline(
    const store::Session &session, records::RecordKind kind, RecordId id, bool withRelated, size_t most = 2000);

} // namespace yumiao::items
