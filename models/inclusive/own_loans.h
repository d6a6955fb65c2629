// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/base/record_id.h"
#include "models/inclusive/inclusive_rules.h"
#include "models/store/filter.h"
#include "models/store/session.h"

#include <QHash>

namespace yumiao::inclusive {

/// How a loan counts by a scope (口径).
enum class Counting {
    Inclusive,
    AboveCeiling, ///< 单户授信超过口径
    NotSmall,     ///< 大中型企业
    Discount,     ///< 票据贴现, which no scope counts
    Unknown,      ///< the size of the enterprise is not known, or no ceiling is for the day
};

/// Why two sides do not agree about a loan.
enum class DifferenceCause {
    NotOnList,   ///< only the drawdowns of this base know it
    NoContract,  ///< likewise, and it has no contract number to be found by
    NotRecorded, ///< only the bank's list has it
    Balance,     ///< both know it, with different balances
};

/// A loan that only one side knows, or that both know with different balances.
struct LoanDifference {
    RecordId enterprise;
    QString contract;
    bool isReported = false;       ///< it is on the bank's list of loans
    bool isDrawn = false;          ///< this base has drawdowns of it
    std::optional<Money> reported; ///< its balance by the list; nothing: not on it, or without a balance
    std::optional<Money> drawn;    ///< by the drawdowns; nothing: none, or not known of that day
    Counting counting = Counting::Unknown;
    DifferenceCause cause = DifferenceCause::Balance;
    RecordId institution;
    QString name; ///< of the enterprise
};

/// What one side holds of inclusive loans, like the return it is compared with.
struct InclusiveSide {
    qint64 loans = 0;
    Money balance;
    qint64 accounts = 0;
    qint64 unknown = 0; ///< loans of which it is not known whether they count; left out
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
    InclusiveSide reportedInclusive;         ///< of the bank's list, by the scope
    InclusiveSide drawnInclusive;            ///< of the drawdowns, by the same scope
    std::vector<LoanDifference> differences; ///< by contract number
};

/// The returns and lists of a month: one that says another day of it than the last is of that month too.
[[nodiscard]] store::Filter inMonthOf(QDate day);

/// By institution, counted by a scope: the credit of a household is the sum of its lines in force at the institution,
/// and never less than what it owes there; small and micro are those that the register says. What is drawn on one
/// contract at several times is one loan. The balance on a past day is what was drawn less what was paid back until
/// then; without repayments on record a written balance, which is today's, tells it only where nothing has been paid
/// back at all, else it is unknown. Errors: rule.damaged, cancelled, workspace.*.
[[nodiscard]] Result<QHash<RecordId, OwnLoans>> ownLoans(
    const store::Session &session, QDate on, records::InclusiveScope scope);

} // namespace yumiao::inclusive

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::inclusive::Counting>();
template <>
std::span<const Choice> choicesOf<yumiao::inclusive::DifferenceCause>();
} // namespace yumiao::records
