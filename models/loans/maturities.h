// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/financing_choices.h"
#include "models/store/session.h"

#include <QDate>

namespace yumiao::loans {

/// How many days ahead a loan that falls due is shown, and when it becomes near and urgent: thresholds
/// loan.maturity.*.
struct MaturityDays {
    int far = 0;
    int near = 0;
    int urgent = 0;
};
/// Error: threshold.missing.
[[nodiscard]] Result<MaturityDays> maturityDays(const store::Session &session, QDate on);

/// A loan that falls due, by the district's own records or by a bank's ledger (到期续贷日历).
struct Maturity {
    records::RecordKind kind = records::RecordKind::Drawdown; ///< or LoanDetail
    RecordId id;
    RecordId enterprise;
    QString enterpriseName;
    RecordId institution;
    QString institutionName;
    QString contractNumber;
    std::optional<Money> amount; ///< still owed: the balance, else what was paid out
    QDate due;                   ///< the extended day where there is one
    qint64 days = 0;             ///< left; below 0: past
    bool extended = false;
    /// What could renew it: the renewal instrument is in use today, the institution has granted one before, the
    /// enterprise has an application under way.
    bool renewalInUse = false;
    QString renewalProduct; ///< as the institution called it last
    RecordId runningApplication;
    QString runningNumber;
    /// What a bridge loan would cost: the amount by the mean share of the bridge fees in the records; unknown without.
    std::optional<Money> bridgeAvoided;
};

struct Maturities {
    QDate on;
    int within = 0;
    MaturityDays days;
    std::vector<Maturity> loans; ///< the earliest first
};

/// Loans that are not settled and fall due from `on` until `within` days later (0: loan.maturity.far_days). A loan that
/// a bank's latest ledger and the records both have (by institution and contract number) is told once; of one that was
/// settled since the ledger the records count. Errors: threshold.missing,
/// those of query.h.
[[nodiscard]] Result<Maturities> maturities(const store::Session &session, QDate on, int within = 0);
/// The same without what could renew them: fewer questions.
[[nodiscard]] Result<Maturities> loansDue(const store::Session &session, QDate on, int within = 0);

/// The loans of one month (到期月份) and what they come to.
struct MaturityMonth {
    QDate first; ///< its first day
    std::vector<Maturity> loans;
    Money amount;       ///< of those whose amount is known
    qint64 unknown = 0; ///< loans without one
};
/// In the order of the months; months without a loan are left out.
[[nodiscard]] std::vector<MaturityMonth> byMonth(const std::vector<Maturity> &loans);

} // namespace yumiao::loans
