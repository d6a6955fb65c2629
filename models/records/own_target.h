// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/plan_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// What a bureau sets itself for a measure (自定目标), where the plan states no number or less.
struct OwnTarget {
    RecordId id;
    Ref<RecordKind::Measure> measure;
    Ref<RecordKind::Bureau> bureau;
    std::optional<TargetKind> kind;
    std::optional<Quantity> value;
    QString unit;
    QDate due;
    QDate setOn;
    QString reason;
    friend bool operator==(const OwnTarget &, const OwnTarget &) = default;
};
template <>
const RecordDescription &description<OwnTarget>();

} // namespace yumiao::records
