// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/financing_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// One date of a repayment plan (还款计划) and what was paid on it. A drawdown without such dates follows its method.
struct Repayment {
    RecordId id;
    Ref<RecordKind::Drawdown> drawdown;
    QDate due;
    std::optional<Money> principal;
    std::optional<Money> interest;
    QDate paidOn;
    std::optional<Money> paidPrincipal;
    std::optional<Money> paidInterest;
    QString remarks;
    friend bool operator==(const Repayment &, const Repayment &) = default;
};
template <>
const RecordDescription &description<Repayment>();

} // namespace yumiao::records
