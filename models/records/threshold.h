// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"
#include "models/records/reference_choices.h"

namespace yumiao::records {

/// A number that a rule uses (阈值): days, points, shares. Data with validity dates, never a constant in code.
struct Threshold {
    RecordId id;
    QString code; ///< lamp.measure.amber_days
    std::optional<Quantity> value;
    QString unit;
    QDate validFrom;
    QDate validTo; ///< last day
    QString source;
    std::optional<Confidence> confidence;
    friend bool operator==(const Threshold &, const Threshold &) = default;
};
template <>
const RecordDescription &description<Threshold>();

} // namespace yumiao::records
