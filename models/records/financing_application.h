// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/financing_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// One application to one institution (融资申请).
struct FinancingApplication {
    RecordId id;
    QString number;
    Ref<RecordKind::Enterprise> enterprise;
    Ref<RecordKind::FinancingNeed> need;
    Ref<RecordKind::Institution> institution;
    std::optional<FinancingInstrument> instrument;
    std::optional<Money> amount;
    std::optional<qint64> termMonths;
    QDate applied;
    std::optional<ApplicationStage> stage;
    QDate stageSince;
    std::optional<Rate> rate;
    std::optional<RefusalReason> refusalReason;
    QString remarks;
    friend bool operator==(const FinancingApplication &, const FinancingApplication &) = default;
};
template <>
const RecordDescription &description<FinancingApplication>();

} // namespace yumiao::records
