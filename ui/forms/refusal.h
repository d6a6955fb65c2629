// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/base/record_id.h"
#include "models/records/validity.h"

namespace yumiao::ui::forms {

/// A problem as it stands under its field: "Please fill in: Name", "Earlier than Recognised on 2022-08-29".
[[nodiscard]] QString problemWords(const records::RecordDescription &description, const records::Problem &problem);

/// A field that somebody else wrote meanwhile.
struct FieldConflict {
    int field = -1;
    records::Value theirs;
};

/// What a refusal of the ledger says about the fields of one record; empty where it says something else.
[[nodiscard]] std::vector<records::Problem> problemsIn(
    const records::RecordDescription &description, RecordId id, const Error &error);
[[nodiscard]] std::vector<FieldConflict> conflictsIn(
    const records::RecordDescription &description, RecordId id, const Error &error);

/// A refusal as the short words beside a single field or cell: the first problem, the other value, or the sentence of
/// the error.
[[nodiscard]] QString refusalWords(const records::RecordDescription &description, RecordId id, const Error &error);

} // namespace yumiao::ui::forms
