// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/financing_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// What was got back of an overdue or bad loan (逾期化解、不良贷款处置; policy file 8.1).
struct LoanResolution {
    RecordId id;
    Ref<RecordKind::Enterprise> enterprise;
    Ref<RecordKind::Institution> institution;
    QString contractNumber;
    std::optional<LoanTrouble> trouble;
    std::optional<Money> amount;
    std::optional<Money> resolved;
    QDate resolvedOn;
    std::optional<RecoveryWay> way;
    QString remarks;
    friend bool operator==(const LoanResolution &, const LoanResolution &) = default;
};
template <>
const RecordDescription &description<LoanResolution>();

} // namespace yumiao::records
