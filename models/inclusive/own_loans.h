// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/base/record_id.h"
#include "models/store/session.h"

#include <QHash>

namespace yumiao::inclusive {

/// A loan that only one side knows, or that both know with different balances.
struct LoanDifference {
    RecordId enterprise;
    QString contract;
    std::optional<Money> reported; ///< by the bank's list of loans; nothing: it is not on it
    std::optional<Money> drawn;    ///< by the drawdowns of this base; nothing: there is none
};

/// What this base itself knows of an institution's loans on the last day of a month.
struct OwnLoans {
    qint64 reportedLoans = 0; ///< on the bank's list of that day (银行贷款明细)
    Money reportedBalance;
    qint64 reportedAccounts = 0; ///< enterprises
    qint64 drawnLoans = 0;       ///< drawdowns that are not settled on that day
    Money drawnBalance;
    qint64 drawnAccounts = 0;
    qint64 unknownBalances = 0;              ///< loans of either side without a balance: left out of the sums
    std::vector<LoanDifference> differences; ///< by contract number; drawdowns without one count as not reported
};

/// By institution. Errors: cancelled, workspace.*.
[[nodiscard]] Result<QHash<RecordId, OwnLoans>> ownLoans(const store::Session &session, QDate on);

} // namespace yumiao::inclusive
