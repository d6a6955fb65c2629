// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/financing_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// What an institution reports for the district at the end of a month (银行月报): the ground of 两增两控 and of the
/// indicators of clauses 7 to 10 that no single application can give.
struct BankReturn {
    RecordId id;
    Ref<RecordKind::Institution> institution;
    QDate asOf; ///< its last day
    std::optional<InclusiveScope> scope;
    std::optional<Money> inclusiveBalance;
    std::optional<qint64> inclusiveAccounts;
    std::optional<Money> allBalance;
    std::optional<Money> inclusiveBad;
    std::optional<Money> allBad;
    std::optional<Rate> newRate; ///< since the start of the year
    std::optional<Rate> newCost;
    std::optional<Money> longTermBalance;
    std::optional<Money> creditBalance;
    std::optional<qint64> firstLoanAccounts;
    std::optional<Money> firstLoanAmount;
    std::optional<qint64> renewalCount;
    std::optional<Money> renewalAmount;
    std::optional<qint64> smallBillCount;
    std::optional<Money> smallBillAmount;
    std::optional<Money> billAmount;
    std::optional<Money> rediscountBalance;
    std::optional<Money> relendingBalance;
    std::optional<Rate> relendingRate;
    std::optional<qint64> relendingAccounts;
    std::optional<Money> releasedAmount;
    std::optional<Rate> tolerance; ///< points over all loans
    QString remarks;
    std::optional<Money> exemptInterest; ///< free of value added tax, since the start of the year
    std::optional<Money> exemptTax;      ///< value added tax not paid on it
    std::optional<qint64> exemptedCases; ///< found to have done their duty (尽职免责), since the start of the year
    friend bool operator==(const BankReturn &, const BankReturn &) = default;
};
template <>
const RecordDescription &description<BankReturn>();

} // namespace yumiao::records
