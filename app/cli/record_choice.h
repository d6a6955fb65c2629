// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

namespace yumiao::app::cli {

/// A kind of record by its word. Error: kind.unknown.
[[nodiscard]] Result<const records::RecordDescription *> kindNamed(const std::string &word);

/// The record that KIND ID means: an id, and for kinds with a key the key ("91512002MA62A00121"). Error:
/// record.missing.
[[nodiscard]] Result<store::StoredRow> recordNamed(
    const store::Session &session, const records::RecordDescription &description, const std::string &name);

/// A FIELD=VALUE read by the field's type; references by id, key or label. An empty value is unknown.
/// Errors: assignment.syntax, field.unknown, field.derived, reference.unknown, and those of valueFromText().
struct Assignment {
    int field = -1;
    records::Value value;
};
[[nodiscard]] Result<Assignment> assignmentFrom(
    const store::Session &session, const records::RecordDescription &description, const std::string &text);

/// All assignments of a line; the problems of every one are collected into one record.invalid.
[[nodiscard]] Result<std::vector<Assignment>> assignmentsFrom(const store::Session &session,
    const records::RecordDescription &description, const std::vector<std::string> &texts);

/// The bureau of a --bureau option, by name, full name or id; the null id for none. Error: reference.unknown.
[[nodiscard]] Result<RecordId> bureauNamed(const store::Session &session, const std::string &name);

} // namespace yumiao::app::cli
