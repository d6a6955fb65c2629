// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/financing_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// What a loan costs beside its interest (费用项), or what comes back of it (贴息、奖补): one line of the
/// 综合融资成本清单.
struct CostLine {
    RecordId id;
    Ref<RecordKind::FinancingApplication> application;
    std::optional<CostKind> kind;
    std::optional<Money> amount;
    std::optional<CostTiming> timing;
    QDate paidOn; ///< of a line with its date
    QString payee;
    std::optional<bool> compulsory; ///< clause 9 wants it removed
    QDate cleared;
    QString source; ///< the contract or the document of the subsidy
    QString remarks;
    friend bool operator==(const CostLine &, const CostLine &) = default;
};
template <>
const RecordDescription &description<CostLine>();

} // namespace yumiao::records
