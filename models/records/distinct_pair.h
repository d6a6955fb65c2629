// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// That two records which look like one enterprise are two (不是重复企业), as an officer found: the pair is not asked
/// about again. Ids as text, the smaller first, so that it holds nobody on the register.
struct DistinctPair {
    RecordId id;
    QString firstId; ///< RecordId::toText()
    QString secondId;
    QString names; ///< both names as they stood
    QDate decidedOn;
    QString reason;
    friend bool operator==(const DistinctPair &, const DistinctPair &) = default;
};
template <>
const RecordDescription &description<DistinctPair>();

/// The two in the order in which a pair is kept.
[[nodiscard]] DistinctPair distinctPair(RecordId one, RecordId other);

} // namespace yumiao::records
