// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/gauge_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// What was done about an amount in arrears on a day: a promise names the day to pay by, a payment its amount.
struct ArrearStep {
    RecordId id;
    Ref<RecordKind::Arrear> arrear;
    std::optional<ArrearStepKind> kind;
    QDate date;
    std::optional<Money> amount;
    QDate promised;
    QString proof; ///< 凭证
    QString note;
    friend bool operator==(const ArrearStep &, const ArrearStep &) = default;
};
template <>
const RecordDescription &description<ArrearStep>();

} // namespace yumiao::records
