// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ledger.h"

namespace yumiao::store {

/// What undo and redo would take next; the history itself is the undo stack, so it survives a restart.
struct UndoState {
    std::optional<changes::ChangeSet> undo; ///< heads only
    std::optional<changes::ChangeSet> redo;
};
[[nodiscard]] Result<UndoState> undoState(const Session &session);

/// Whether a set has been taken back (and not brought again since).
[[nodiscard]] Result<bool> isUndone(const Session &session, RecordId changeSet);

/// A step that undo can take back: its head with its first change, and how many records it changed.
struct UndoStep {
    changes::ChangeSet set;
    qint64 records = 0;
    bool undone = false;
};
/// The newest steps, newest first, at most `most`. Undoing and bringing back are no steps, they mark theirs.
[[nodiscard]] Result<std::vector<UndoStep>> undoSteps(const Session &session, int most);
/// The step of one set. Error: change_set.missing.
[[nodiscard]] Result<UndoStep> undoStep(const Session &session, RecordId changeSet);

/// Takes back a set, any set, however long ago. Fields that were edited since keep the later value, and records that
/// were edited or referred to since stay: both are listed as held. Errors: change_set.missing,
/// change_set.already_undone, undo.nothing, and those of commit().
[[nodiscard]] Result<Receipt> undo(
    Session &session, std::optional<RecordId> changeSet, const QString &author, const Clock &clock);
/// Brings back the newest undone set, unless something else was written since. Error: redo.nothing.
[[nodiscard]] Result<Receipt> redo(Session &session, const QString &author, const Clock &clock);

} // namespace yumiao::store
