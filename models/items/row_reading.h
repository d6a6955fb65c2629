// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/row_source.h"
#include "models/store/session.h"

namespace yumiao::items {

/// The rows of these ids with the cells of these columns, in the order of the ids; a record that was removed meanwhile
/// is a row that isGone(). Runs on the thread of the session.
[[nodiscard]] Result<std::vector<Row>> readRows(const store::Session &session, records::RecordKind kind,
    const std::vector<Column> &columns, const std::vector<RecordId> &ids, QDate on);

/// How many rows come together with the ids of a list.
constexpr size_t HeadRows = 64;
[[nodiscard]] std::vector<RecordId> headOf(const std::vector<RecordId> &ids);

} // namespace yumiao::items
