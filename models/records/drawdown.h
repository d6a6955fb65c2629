// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// Money paid out on a credit line (放款).
struct Drawdown {
    RecordId id;
    Ref<RecordKind::CreditLine> creditLine;
    Ref<RecordKind::Enterprise> enterprise;
    QDate drawn;
    std::optional<Money> amount;
    QDate due;
    std::optional<Rate> rate;
    friend bool operator==(const Drawdown &, const Drawdown &) = default;
};
template <>
const RecordDescription &description<Drawdown>();

} // namespace yumiao::records
