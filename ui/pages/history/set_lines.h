// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

#include <QHash>

namespace yumiao::ui::pages {

/// One field that a change set changed, with the names of what it is about.
struct SetLine {
    records::RecordKind kind = records::RecordKind::Enterprise;
    RecordId record;
    QString label; ///< of the record; may be empty
    bool created = false;
    int field = changes::RemovedMark;
    records::Value before;
    records::Value after;
    QString beforeLabel; ///< of references
    QString afterLabel;
};

/// A change set as it is looked at.
struct SetView {
    changes::ChangeSet head; ///< without its changes
    qint64 records = 0;
    bool undone = false;
    std::vector<SetLine> lines;
    qint64 left = 0; ///< fields that are not among the lines
};

/// Reads a set with the names of its records, at most `most` lines. Runs on the thread of the session. Error:
/// change_set.missing.
[[nodiscard]] Result<SetView> readSet(const store::Session &session, RecordId id, size_t most = 2000);

} // namespace yumiao::ui::pages
