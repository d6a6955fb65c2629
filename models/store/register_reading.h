// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/register_index_table.h"

namespace yumiao::store {

/// A row with what an index needs to find its place.
struct KeyedRow {
    RegisterRow row;
    QByteArray nameKey; ///< UTF-8: names stand in the order of these bytes, then of their ids
};
/// The live ones of these enterprises, by their ids.
[[nodiscard]] Result<std::vector<KeyedRow>> readRegisterRows(
    const Session &session, const RegisterWords &words, QDate on, const std::vector<RecordId> &wanted);
/// All live enterprises in the order of their names. Each kind of records is gone through once, which is three times
/// as quick as asking each enterprise for its own.
[[nodiscard]] Result<RegisterTable> readRegisterTable(const Session &session, const RegisterWords &words, QDate on);

} // namespace yumiao::store
