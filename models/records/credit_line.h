// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// What an institution granted on an application (授信).
struct CreditLine {
    RecordId id;
    Ref<RecordKind::FinancingApplication> application;
    Ref<RecordKind::Enterprise> enterprise;
    QDate granted;
    std::optional<Money> amount;
    QDate validTo;
    std::optional<Rate> rate;
    friend bool operator==(const CreditLine &, const CreditLine &) = default;
};
template <>
const RecordDescription &description<CreditLine>();

} // namespace yumiao::records
