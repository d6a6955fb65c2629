// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/base/record_id.h"
#include "models/store/filter.h"
#include "models/store/session.h"

#include <QHash>

namespace yumiao::inclusive {

/// A loan that only one side knows, or that both know with different balances.
struct LoanDifference {
    RecordId enterprise;
    QString contract;
    bool isReported = false;       ///< it is on the bank's list of loans
    bool isDrawn = false;          ///< this base has drawdowns of it
    std::optional<Money> reported; ///< its balance by the list; nothing: not on it, or without a balance
    std::optional<Money> drawn;    ///< by the drawdowns; nothing: none, or not known of that day
};

/// What this base itself knows of an institution's loans on the last day of a month.
struct OwnLoans {
    qint64 reportedLoans = 0; ///< on the bank's list of that day (银行贷款明细)
    Money reportedBalance;
    qint64 reportedAccounts = 0; ///< enterprises
    qint64 drawnLoans = 0;       ///< contracts that are owed on that day: neither settled nor paid by the guarantor
    Money drawnBalance;
    qint64 drawnAccounts = 0;
    qint64 unknownBalances = 0;              ///< loans of either side without a balance: left out of the sums
    std::vector<LoanDifference> differences; ///< by contract number; drawdowns without one count as not reported
};

/// The returns and lists of a month: one that says another day of it than the last is of that month too.
[[nodiscard]] store::Filter inMonthOf(QDate day);

/// By institution. What is drawn on one contract at several times is one loan. The balance on a past day is what was
/// drawn less what was paid back until then; without repayments on record a written balance, which is today's, tells it
/// only where nothing has been paid back at all, else it is unknown. Errors: cancelled, workspace.*.
[[nodiscard]] Result<QHash<RecordId, OwnLoans>> ownLoans(const store::Session &session, QDate on);

} // namespace yumiao::inclusive
