// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
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

} // namespace yumiao::staging
