// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

#include <QJsonObject>
#include <QJsonValue>

namespace yumiao::app::cli {

/// A value as the command line's JSON: money as a decimal text in 元 with two places, rates in percent and quantities
/// as numbers, dates as ISO texts, flags as true or false, choices by code, unknown as null.
[[nodiscard]] QJsonValue jsonOf(const records::Field &field, const records::Value &value);
[[nodiscard]] QJsonValue jsonOf(records::FieldType type, const records::Value &value);

/// Records as JSON objects: every stored field; a reference gives its label and, as "<field>_id", its id; then the
/// kind's derived fields as they stand on a day; without them when the day is not valid.
[[nodiscard]] Result<std::vector<QJsonObject>> recordsJson(
    const store::Session &session, records::RecordKind kind, const std::vector<store::StoredRow> &rows, QDate on);

} // namespace yumiao::app::cli
