// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/changes/change_set.h"
#include "models/items/display_text.h"
#include "models/staging/field_wish.h"
#include "models/staging/judged_cell.h"
#include "models/store/session.h"

namespace yumiao::staging {

/// A wish for one field of one record.
struct CellWish {
    RecordId id;
    FieldWish wish;
    int line = 0;
    std::optional<records::Value> seen{}; ///< what the officer saw in the field, when it is known
};

/// In whose words and on which day typed values are read.
struct Reading {
    QDate today;
    items::DisplayText display;
};

/// What would become of each wish, in the same order: with the checks of single edits (valueFromTyped(), problemsOf()
/// of the whole record, references, keys that another record holds). Wishes for one record are judged together: an
/// order of two dates may hold because both change. No two wishes are for the same field of a record.
/// Errors: cancelled, workspace.*. Runs on the thread of the session.
[[nodiscard]] Result<std::vector<JudgedCell>> judge(const store::Session &session, records::RecordKind kind,
    const std::vector<CellWish> &wishes, const Reading &reading, const ReportProgress &report = {});

/// The one change set of all that is to be written. Action and source are the caller's to fill.
[[nodiscard]] changes::ChangeSet changeSetOf(records::RecordKind kind, const std::vector<JudgedCell> &cells);

/// How much there is of what.
struct Tally {
    int changes = 0; ///< fields that are to be written
    int records = 0; ///< in so many records
    int changedSince = 0;
    int equal = 0;
    int refused = 0;
    int leftOut = 0; ///< could be written but are not ticked
};
[[nodiscard]] Tally tallyOf(const std::vector<JudgedCell> &cells);

/// Marks the cells that the ledger refused (record.invalid, key.taken); how many. Whatever it did not refuse can then
/// be written without them.
int markRefused(records::RecordKind kind, std::vector<JudgedCell> &cells, const Error &error);

} // namespace yumiao::staging
