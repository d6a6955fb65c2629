// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"
#include "models/records/reference_choices.h"

namespace yumiao::records {

/// An industry of GB/T 4754-2017 (国民经济行业分类); retired, never deleted.
struct Industry {
    RecordId id;
    QString code; ///< A, 01, 011, 0111
    QString name;
    std::optional<IndustryLevel> level;
    Ref<RecordKind::Industry> parent;
    QString section; ///< A to T
    QDate validFrom;
    QDate validTo; ///< last day
    friend bool operator==(const Industry &, const Industry &) = default;
};
template <>
const RecordDescription &description<Industry>();

} // namespace yumiao::records
