// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// A deadline that was moved (调整期限): both days stay.
struct DeadlineChange {
    RecordId id;
    Ref<RecordKind::Measure> measure;
    QDate before; ///< unknown: there was none
    QDate after;
    QString reason;
    QDate decidedOn;
    QString decidedBy; ///< the office that agreed
    friend bool operator==(const DeadlineChange &, const DeadlineChange &) = default;
};
template <>
const RecordDescription &description<DeadlineChange>();

} // namespace yumiao::records
