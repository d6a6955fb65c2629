// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// What a bureau reports on a measure (进展填报).
struct MeasureReport {
    RecordId id;
    Ref<RecordKind::Measure> measure;
    Ref<RecordKind::Bureau> bureau;
    QDate asOf;
    std::optional<qint64> percentDone;
    std::optional<Quantity> periodValue;
    std::optional<Quantity> cumulative;
    QString progress; ///< at most 300 characters
    QString problems;
    QString nextStep;
    QString evidence;
    QString author;
    std::optional<bool> reviewed;
    QString lowerReason; ///< why the cumulative value is lower than in the report before
    friend bool operator==(const MeasureReport &, const MeasureReport &) = default;
};
template <>
const RecordDescription &description<MeasureReport>();

} // namespace yumiao::records
