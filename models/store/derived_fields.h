// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::store {

/// A field that is not stored but follows from other records at a date: filters, sort keys and groups may use it like
/// any field. `sql` speaks of the row as `r` and of the date as {on}; it gives the stored form of `type`.
struct DerivedField {
    records::RecordKind kind;
    const char *name;
    const char *title; ///< English source text, context "field"
    records::FieldType type;
    std::span<const records::Choice> choices; ///< of a Choice
    const char *sql;
};

/// Enterprise: tier (专精特新 ladder), revenue, main_revenue, rd_expense, rd_share, fiscal_year (latest year),
/// last_visit, in_register, section. Certificate: valid. Financing application: stage_group, days_in_stage. Measure:
/// lead_bureau, effective_due.
[[nodiscard]] const std::vector<DerivedField> &derivedFields();
[[nodiscard]] const DerivedField *findDerived(records::RecordKind kind, QStringView name);

} // namespace yumiao::store
