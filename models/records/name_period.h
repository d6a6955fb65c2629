// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// A name that an enterprise, bureau or town had for a time (曾用名). Exactly one of the three is set.
struct NamePeriod {
    RecordId id;
    Ref<RecordKind::Enterprise> enterprise;
    Ref<RecordKind::Bureau> bureau;
    Ref<RecordKind::Town> town;
    QString name;
    QDate validFrom;
    QDate validTo; ///< last day
    QString documentNumber;
    friend bool operator==(const NamePeriod &, const NamePeriod &) = default;
};
template <>
const RecordDescription &description<NamePeriod>();

} // namespace yumiao::records
