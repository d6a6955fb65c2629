// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// One declared fact of an enterprise (佐证): what no other record holds and a rule asks for. Several records may say
/// the same fact and year: the latest that was known on a day counts. The ledger refuses a fact, year or value that the
/// list of facts does not know (store/evidence_check.h).
struct Evidence {
    RecordId id;
    Ref<RecordKind::Enterprise> enterprise;
    QString fact;                     ///< code of resources/rules/facts.json
    std::optional<qint64> fiscalYear; ///< of yearly facts only
    /// In the stored unit of the fact: amounts in 分, shares in millionths, points in ten-thousandths, flags 1 or 0,
    /// words by code, days as ISO text, 0 for an event that never happened.
    QString value;
    QString source;
    QDate sourceDate; ///< of the paper
    QString documentNumber;
    QDate knownSince; ///< it counts from this day on; unknown: from the day of the paper on
    QString remarks;
    friend bool operator==(const Evidence &, const Evidence &) = default;
};
template <>
const RecordDescription &description<Evidence>();

} // namespace yumiao::records
