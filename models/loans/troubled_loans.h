// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/loan_detail.h"
#include "models/store/session.h"

namespace yumiao::loans {

/// An overdue or problem loan of a bank's latest ledger, with what was got back of it (policy file 8.1).
struct TroubledLoan {
    records::LoanDetail detail;
    QString enterpriseName;
    QString institutionName;
    QString townName;
    QString industryName;
    QString address;               ///< as registered
    QString phone;                 ///< of the enterprise's office
    bool nonPerforming = false;    ///< 次级、可疑、损失; else overdue or of special mention
    std::optional<Money> resolved; ///< in all; unknown: nothing is written
    QDate resolvedOn;              ///< the last time
};

/// Overdue loans and those of any class but normal, the worst class first, in it the longest overdue. Errors: those of
/// query.h.
[[nodiscard]] Result<std::vector<TroubledLoan>> troubledLoans(const store::Session &session, QDate on);

} // namespace yumiao::loans
