// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/financing_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// From when until when an instrument may be chosen (融资方式), and the clause of the plan that names it. Retired,
/// never deleted: what was applied for while it was in use keeps it.
struct InstrumentOption {
    RecordId id;
    std::optional<FinancingInstrument> instrument;
    std::optional<qint64> clause; ///< of the plan of 2020
    QDate validFrom;
    QDate validTo; ///< last day
    QString source;
    friend bool operator==(const InstrumentOption &, const InstrumentOption &) = default;
};
template <>
const RecordDescription &description<InstrumentOption>();

} // namespace yumiao::records
