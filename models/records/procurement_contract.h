// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/enterprise_choices.h"
#include "models/records/gauge_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// A contract of government procurement (政府采购合同): who got how much of it. The supplier is one on the register or
/// named; its size is that of the day on which the contract was signed.
struct ProcurementContract {
    RecordId id;
    Ref<RecordKind::Bureau> department;
    QString project;
    QString number;
    std::optional<ProcurementKind> kind;
    QDate signedOn;
    std::optional<Money> amount;
    Ref<RecordKind::Enterprise> supplier;
    QString supplierName;
    std::optional<SizeClass> supplierSize;
    std::optional<ReserveWay> way;
    std::optional<Rate>
        smeShare; ///< of the amount, by consortium or subcontract; else the size of the supplier tells it
    std::optional<Rate> smallShare; ///< of the amount too
    QDate published;
    QString remarks;
    friend bool operator==(const ProcurementContract &, const ProcurementContract &) = default;
};
template <>
const RecordDescription &description<ProcurementContract>();

} // namespace yumiao::records
