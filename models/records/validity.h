// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// Why a value or a record is refused. `what` is a stable word: field.required, text.too_long, text.control_character,
/// number.too_small, number.too_large, choice.unknown, date.not_a_date, code.*, value.form (not the stored form of the
/// field: a text as an amount, a choice by its term), dates.order (the field is earlier than `other`), name.no_owner,
/// relation.one_side, relation.self.
struct Problem {
    int field = -1; ///< index in the description
    QString what;
    QVariantMap detail;
};

/// All problems of one value, looked at alone.
[[nodiscard]] std::vector<Problem> problemsOf(const RecordDescription &description, int field, const Value &value);
/// All problems of a whole record: each value and what must hold between them.
[[nodiscard]] std::vector<Problem> problemsOf(const RecordDescription &description, const Values &values);

} // namespace yumiao::records
