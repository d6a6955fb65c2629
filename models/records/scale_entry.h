// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"
#include "models/records/scale_choices.h"

namespace yumiao::records {

/// One step of an enterprise on its way into, or out of, the register above scale (规上入统记录). The last entry up to
/// a day says where it stands; the ledger refuses a step that the rule does not know (store/scale_check.h).
struct ScaleEntry {
    RecordId id;
    Ref<RecordKind::Enterprise> enterprise;
    std::optional<ScaleState> state;
    QDate date; ///< from this day on it stands in the state; of Listed the month of listing (入库月份)
    std::optional<ScaleRoute> route;
    std::optional<ScaleSector> sector;
    QString batch;   ///< 批次
    QString opinion; ///< 审核意见; the reason of a step back or of a skipped one
    std::optional<ScaleExit> exitReason;
    QString remarks;
    friend bool operator==(const ScaleEntry &, const ScaleEntry &) = default;
};
template <>
const RecordDescription &description<ScaleEntry>();

} // namespace yumiao::records
