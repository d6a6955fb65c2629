// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gauges/sum_share.h"
#include "models/records/arrear.h"
#include "models/store/session.h"

#include <QDate>

#include <array>

namespace yumiao::gauges {

/// One amount in arrears (拖欠账款) as it stands on a day.
struct ArrearLine {
    records::Arrear arrear;
    QString creditor;
    QString debtor;
    Money paid;
    Money outstanding;
    std::optional<qint64> daysOverdue; ///< nothing once it is paid
    QDate promised;                    ///< by the last promise; invalid when it was paid or never promised
    bool promiseBroken = false;
    bool disputed = false;
    [[nodiscard]] bool isOpen() const { return outstanding > Money(); }
};

/// Sums over some of the lines.
struct ArrearTotals {
    qint64 open = 0; ///< of the count
    qint64 count = 0;
    Money amount;
    Money paid;
    Money outstanding;
    std::vector<RecordId> arrears;
    void add(const ArrearLine &line);
    [[nodiscard]] std::optional<Quantity> paidShare() const { return percentOf(paid, amount); }
};

/// By who owes.
struct DebtorTotals {
    QString debtor;
    ArrearTotals totals;
    qint64 oldestDays = 0; ///< overdue, of what is still owed
};

/// How long it has been owed: `from` to `to` days, both included; no `to` for the last band.
struct AgeBand {
    int from = 1;
    std::optional<int> to;
    ArrearTotals totals; ///< of what is still owed
};

/// The ledger of arrears (清欠台账): what was due before the day, the oldest first. The plan wants none of it left.
struct ArrearsLedger {
    QDate on;
    std::vector<ArrearLine> lines;
    ArrearTotals all;
    std::vector<DebtorTotals> debtors; ///< who owes most stands first
    std::vector<AgeBand> bands;
    ArrearTotals promiseBroken;
    ArrearTotals withoutPromise; ///< still owed and nobody said when it will be paid
    ArrearTotals disputed;       ///< still owed
    ArrearTotals enteredThisYear;
};

/// The bands by days overdue that these limits part: 1 to the first, and so on, and what is older. Limits that do not
/// rise are left out.
[[nodiscard]] std::vector<AgeBand> ageBands(const std::vector<int> &limits);
/// The sums of lines that are told.
[[nodiscard]] ArrearsLedger ledgerOf(std::vector<ArrearLine> lines, const std::vector<int> &limits, QDate on);

/// Errors: cancelled, workspace.*.
[[nodiscard]] Result<ArrearsLedger> arrearsLedger(const store::Session &session, QDate on);

} // namespace yumiao::gauges
