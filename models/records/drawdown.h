// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/financing_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// Money paid out on a credit line (放款).
struct Drawdown {
    RecordId id;
    Ref<RecordKind::CreditLine> creditLine;
    Ref<RecordKind::Enterprise> enterprise;
    QDate drawn;
    std::optional<Money> amount;
    QDate due;
    std::optional<Rate> rate;
    QString contractNumber;                   ///< as in the bank's return
    std::optional<RepaymentMethod> repayment; ///< unknown: as its application says
    std::optional<qint64> interestMonths;
    std::optional<qint64> graceMonths;
    QDate extendedTo;
    QDate settled;
    std::optional<Money> balance; ///< unknown: by its repayments
    std::optional<LoanClass> loanClass;
    QDate overdueSince;
    QDate compensated;
    std::optional<Money> compensatedAmount; ///< by the guarantor or the fund
    friend bool operator==(const Drawdown &, const Drawdown &) = default;
};
template <>
const RecordDescription &description<Drawdown>();

} // namespace yumiao::records
