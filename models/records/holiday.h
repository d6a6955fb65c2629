// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"
#include "models/records/reference_choices.h"

namespace yumiao::records {

/// A day that works otherwise than its day of the week says (节假日安排), from the notice of the State Council for its
/// year.
struct Holiday {
    RecordId id;
    QDate day;
    std::optional<HolidayKind> kind;
    QString title; ///< 春节
    QString source;
    friend bool operator==(const Holiday &, const Holiday &) = default;
};
template <>
const RecordDescription &description<Holiday>();

} // namespace yumiao::records
