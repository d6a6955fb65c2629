// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/query.h"

#include <functional>

namespace yumiao::exchange {

/// The heading of a column in the reader's language.
using FieldTitle = std::function<QString(const records::Field &)>;

/// Records as a csv that import reads back without a change: headings are the fields' titles (money in 元, rates in %),
/// references their labels, choices their terms, an enterprise also its credit code.
[[nodiscard]] Result<QByteArray> recordCsv(const store::Session &session, records::RecordKind kind,
    const std::vector<RecordId> &ids, const std::vector<int> &columns, const FieldTitle &title);

} // namespace yumiao::exchange
