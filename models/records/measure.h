// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/plan_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// A measure (举措): the unit of the plan's work.
struct Measure {
    RecordId id;
    Ref<RecordKind::Clause> clause;
    QString code; ///< 06-5: both parts sort as numbers
    QString text;
    std::optional<TargetKind> targetKind;
    std::optional<Quantity> targetValue;
    QString targetUnit;
    QDate targetDue; ///< unknown: the plan gives no deadline
    QString indicator;
    QString ownTarget; ///< set by the lead bureau, not by the plan
    QDate due;         ///< set by the lead bureau; else the plan's
    QDate completed;
    QString responsible;
    QString targetYearly; ///< "06-27": a day of every year; empty: none
    QString leader;       ///< 责任领导
    QString person;       ///< 责任人
    friend bool operator==(const Measure &, const Measure &) = default;
};
template <>
const RecordDescription &description<Measure>();

} // namespace yumiao::records
