// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/record_table.h"

namespace yumiao::exchange {

/// Stored fields of records as a csv in memory; the form of RecordTable. `columns`: places in the description.
[[nodiscard]] Result<QByteArray> recordCsv(const store::Session &session, records::RecordKind kind,
    const std::vector<RecordId> &ids, const std::vector<int> &columns, const FieldTitle &title);

} // namespace yumiao::exchange
