// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/lamp_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// What the lamp of a measure showed from a day on (亮灯记录). Made by the ledger alone when a lamp moves; nobody edits
/// or removes one: it goes and comes back with its measure only.
struct LampEntry {
    RecordId id;
    Ref<RecordKind::Measure> measure;
    QDate date; ///< the day it was seen
    std::optional<Lamp> lamp;
    std::optional<LampCause> cause;
    QDate since;                          ///< the first day of this lamp and cause
    QDate due;                            ///< the deadline in force then
    std::optional<qint64> days;           ///< left until the deadline; negative: late
    std::optional<qint64> percentDone;    ///< the completion known then
    std::optional<Quantity> pointsBehind; ///< behind 序时, in percentage points
    friend bool operator==(const LampEntry &, const LampEntry &) = default;
};
template <>
const RecordDescription &description<LampEntry>();

} // namespace yumiao::records
