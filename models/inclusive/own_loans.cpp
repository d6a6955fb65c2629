// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inclusive/own_loans.h"

#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/financing_application.h"
#include "models/records/loan_detail.h"
#include "models/records/repayment.h"
#include "models/store/query.h"
#include "models/store/workspace.h"

#include <QSet>

#include <map>

namespace yumiao::inclusive {
namespace {

using records::Drawdown;
using records::LoanDetail;

/// One loan of one side.
struct KnownLoan {
    RecordId enterprise;
    std::optional<Money> balance;
};
/// The loans of an institution by contract; those without a number stand under their own id.
using LoansOfBank = std::map<QString, KnownLoan>;

Result<QHash<RecordId, LoansOfBank>> reportedLoans(const store::Session &session, QDate on)
{
    const auto rows = store::load<LoanDetail>(session,
        {records::RecordKind::LoanDetail, inMonthOf(on),
            {{QStringLiteral("as_of"), false}, {QStringLiteral("id"), false}}, on});
    if (!rows)
        return failure(rows.error());
    QHash<RecordId, LoansOfBank> all;
    for (const LoanDetail &it : *rows)
        all[it.institution.id][it.contractNumber.trimmed()] = {it.enterprise.id, it.balance};
    return all;
}

/// Which institution a credit line is of.
Result<QHash<RecordId, RecordId>> banksOfLines(const store::Session &session)
{
    const auto lines = store::loadAll<records::CreditLine>(session);
    if (!lines)
        return failure(lines.error());
    const auto applications = store::loadAll<records::FinancingApplication>(session);
    if (!applications)
        return failure(applications.error());
    QHash<RecordId, RecordId> banks;
    for (const records::FinancingApplication &it : *applications)
        banks.insert(it.id, it.institution.id);
    QHash<RecordId, RecordId> ofLines;
    for (const records::CreditLine &it : *lines)
        ofLines.insert(it.id, banks.value(it.application.id));
    return ofLines;
}

/// What was paid back of a drawdown.
struct PaidBack {
    bool isTold = false; ///< at any time
    Money untilDay;
};

Result<QHash<RecordId, PaidBack>> paidBack(const store::Session &session, QDate on)
{
    const auto rows = store::loadAll<records::Repayment>(session);
    if (!rows)
        return failure(rows.error());
    QHash<RecordId, PaidBack> paid;
    for (const records::Repayment &it : *rows) {
        if (!it.paidOn.isValid() || !it.paidPrincipal)
            continue;
        PaidBack &of = paid[it.drawdown.id];
        of.isTold = true;
        if (it.paidOn <= on)
            of.untilDay += *it.paidPrincipal;
    }
    return paid;
}

bool isOutstanding(const Drawdown &it, QDate on)
{
    const auto isOver = [on](QDate day) { return day.isValid() && day <= on; };
    return isOver(it.drawn) && !isOver(it.settled) && !isOver(it.compensated);
}

std::optional<Money> balanceOf(const Drawdown &it, const PaidBack &paid, bool isPast)
{
    if (it.balance && !isPast)
        return it.balance; // a written balance is that of today
    if (it.amount && (paid.isTold || !it.balance || it.balance == it.amount))
        return *it.amount - paid.untilDay;
    return std::nullopt;
}

/// What is drawn on one contract is one loan, as in a bank's list; an equal number of another enterprise is another.
void addDrawn(LoansOfBank &loans, const Drawdown &it, const std::optional<Money> &balance)
{
    const QString contract = it.contractNumber.trimmed();
    const auto same = contract.isEmpty() ? loans.end() : loans.find(contract);
    if (same != loans.end() && same->second.enterprise == it.enterprise.id)
        same->second.balance
            = same->second.balance && balance ? std::optional(*same->second.balance + *balance) : std::nullopt;
    else
        loans[contract.isEmpty() || same != loans.end() ? it.id.toText() : contract] = {it.enterprise.id, balance};
}

Result<QHash<RecordId, LoansOfBank>> drawnLoans(const store::Session &session, QDate on)
{
    const auto clock = store::workspaceClock(session);
    if (!clock)
        return failure(clock.error());
    const auto banks = banksOfLines(session);
    if (!banks)
        return failure(banks.error());
    const auto paid = paidBack(session, on);
    if (!paid)
        return failure(paid.error());
    const auto rows = store::loadAll<Drawdown>(session);
    if (!rows)
        return failure(rows.error());
    const bool isPast = on < (*clock)->today();
    QHash<RecordId, LoansOfBank> all;
    for (const Drawdown &it : *rows) {
        const RecordId bank = banks->value(it.creditLine.id);
        if (isOutstanding(it, on) && !bank.isNull())
            addDrawn(all[bank], it, balanceOf(it, paid->value(it.id), isPast));
    }
    return all;
}

struct SideSum {
    qint64 loans = 0;
    Money balance;
    QSet<RecordId> enterprises;
};

SideSum sumOf(const LoansOfBank &loans, qint64 &unknown)
{
    SideSum sum;
    for (const auto &[contract, it] : loans) {
        ++sum.loans;
        sum.enterprises.insert(it.enterprise);
        if (it.balance)
            sum.balance += *it.balance;
        else
            ++unknown;
    }
    return sum;
}

OwnLoans comparedLoans(const LoansOfBank &reported, const LoansOfBank &drawn)
{
    OwnLoans own;
    const SideSum bank = sumOf(reported, own.unknownBalances);
    const SideSum ours = sumOf(drawn, own.unknownBalances);
    own.reportedLoans = bank.loans;
    own.reportedBalance = bank.balance;
    own.reportedAccounts = bank.enterprises.size();
    own.drawnLoans = ours.loans;
    own.drawnBalance = ours.balance;
    own.drawnAccounts = ours.enterprises.size();
    for (const auto &[contract, it] : reported) {
        const auto same = drawn.find(contract);
        if (same == drawn.end())
            own.differences.push_back({it.enterprise, contract, true, false, it.balance, std::nullopt});
        else if (it.balance && same->second.balance && *it.balance != *same->second.balance)
            own.differences.push_back({it.enterprise, contract, true, true, it.balance, same->second.balance});
    }
    for (const auto &[contract, it] : drawn)
        if (!reported.contains(contract))
            own.differences.push_back({it.enterprise, contract, false, true, std::nullopt, it.balance});
    return own;
}

} // namespace

store::Filter inMonthOf(QDate day)
{
    const auto bound = [](store::Comparison comparison, QDate at) {
        return store::Filter::condition(QStringLiteral("as_of"), comparison, {at.toString(Qt::ISODate)});
    };
    return store::Filter::all({bound(store::Comparison::GreaterEqual, QDate(day.year(), day.month(), 1)),
        bound(store::Comparison::LessEqual, QDate(day.year(), day.month(), day.daysInMonth()))});
}

Result<QHash<RecordId, OwnLoans>> ownLoans(const store::Session &session, QDate on)
{
    const auto reported = reportedLoans(session, on);
    if (!reported)
        return failure(reported.error());
    const auto drawn = drawnLoans(session, on);
    if (!drawn)
        return failure(drawn.error());
    QSet<RecordId> banks(reported->keyBegin(), reported->keyEnd());
    for (auto it = drawn->keyBegin(); it != drawn->keyEnd(); ++it)
        banks.insert(*it);
    QHash<RecordId, OwnLoans> all;
    for (const RecordId bank : std::as_const(banks))
        all.insert(bank, comparedLoans(reported->value(bank), drawn->value(bank)));
    return all;
}

} // namespace yumiao::inclusive
