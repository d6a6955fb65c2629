// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"
#include "models/records/reference_choices.h"

namespace yumiao::records {

/// A bureau (责任单位), by the name that the plan uses; its other names are name periods.
struct Bureau {
    RecordId id;
    QString name; ///< as written in the plan
    QString fullName;
    std::optional<Confidence> fullNameConfidence;
    std::optional<qint64> orderNo; ///< of the plan's first mention
    QDate validFrom;
    QDate validTo; ///< last day
    friend bool operator==(const Bureau &, const Bureau &) = default;
};
template <>
const RecordDescription &description<Bureau>();

} // namespace yumiao::records
