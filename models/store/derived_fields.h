// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::store {

/// What records say of the record that they name: `value` over those of `from` that meet `where`. Written once, asked
/// of one record or of all of them.
struct OwnedFact {
    const char *from;             ///< a table with its alias
    const char *owner;            ///< the reference in it
    const char *where;            ///< which of them count
    const char *value;            ///< an aggregate; with `latest` an expression over one of them:
    const char *latest = nullptr; ///< the one where this is greatest
};

/// A field that is not stored but follows from other records at a date: filters, sort keys and groups may use it like
/// any field. SQL speaks of the row as `r` and of the date as {on}; it gives the stored form of `type`.
struct DerivedField {
    records::RecordKind kind;
    const char *name;
    const char *title; ///< English source text, context "field"
    records::FieldType type;
    std::span<const records::Choice> choices; ///< of a Choice
    const char *sql;                          ///< nullptr when it is an owned fact
    OwnedFact owned{};

    /// The expression for one row.
    [[nodiscard]] QString expression() const;
};

/// Enterprise: tier (专精特新 ladder), revenue, main_revenue, rd_expense, rd_share, fiscal_year (latest year),
/// last_visit, in_register, section. Certificate: valid. Financing application: stage_group, days_in_stage,
/// town and industry_section (of the enterprise). Measure: lead_bureau, effective_due. Recognition: aim (the
/// certificate that the tier is gained by), stage, stage_since, next_due, days_in_stage. Request: stage,
/// stage_since, days_in_stage, assigned_to, in_charge, due_in_force, lamp, satisfaction. Visit: town, days_since,
/// requests_heard. Enterprise also: visit_gap, last_visitors, visit_problems. Promise: state.
[[nodiscard]] const std::vector<DerivedField> &derivedFields();
[[nodiscard]] const DerivedField *findDerived(records::RecordKind kind, QStringView name);

} // namespace yumiao::store
