// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// That one enterprise's record was joined into another's (并户记录): its old id and old code still lead to the one
/// that was kept. The other record itself stands among the removed ones.
struct MergedRecord {
    RecordId id;
    Ref<RecordKind::Enterprise> enterprise; ///< the one that was kept
    QString mergedId;                       ///< RecordId::toText() of the other
    QString mergedCode;                     ///< its credit code; may be empty
    QString mergedName;
    QDate mergedOn;
    QString reason;
    friend bool operator==(const MergedRecord &, const MergedRecord &) = default;
};
template <>
const RecordDescription &description<MergedRecord>();

} // namespace yumiao::records
