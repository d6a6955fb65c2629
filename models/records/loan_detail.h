// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/financing_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// One loan as a bank reports it for a month (银行贷款明细; policy file 8.1, 21 columns).
struct LoanDetail {
    RecordId id;
    Ref<RecordKind::Enterprise> enterprise;
    Ref<RecordKind::Institution> institution;
    QDate asOf; ///< its last day
    QString contractNumber;
    std::optional<Money> balance;
    std::optional<Rate> rate; ///< a year
    QDate issued;
    QDate due;
    std::optional<Security> security;
    std::optional<Money> creditBalance;
    std::optional<Money> mortgageBalance;
    std::optional<Money> pledgeBalance;
    std::optional<Money> guaranteeBalance;
    QString guarantor;
    std::optional<LoanClass> loanClass;
    std::optional<qint64> overdueDays;
    std::optional<bool> needsHelp;
    QString remarks;
    friend bool operator==(const LoanDetail &, const LoanDetail &) = default;
};
template <>
const RecordDescription &description<LoanDetail>();

} // namespace yumiao::records
