// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inclusive/own_loans.h"

#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/enterprise.h"
#include "models/records/financing_application.h"
#include "models/records/loan_detail.h"
#include "models/records/repayment.h"
#include "models/store/query.h"
#include "models/store/workspace.h"

#include <QSet>

#include <array>
#include <map>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<inclusive::Counting>()
{
    static constexpr std::array words{
        Choice{"inclusive", QT_TRANSLATE_NOOP("choice", "Counts as inclusive"), "计入"},
        Choice{"above_ceiling", QT_TRANSLATE_NOOP("choice", "Credit above the ceiling"), "单户授信超过口径"},
        Choice{"not_small", QT_TRANSLATE_NOOP("choice", "Not small or micro"), "非小微企业"},
        Choice{"discount", QT_TRANSLATE_NOOP("choice", "Bill discount, not counted"), "票据贴现不计"},
        Choice{"unknown", QT_TRANSLATE_NOOP("choice", "Size not known"), "规模待核"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<inclusive::DifferenceCause>()
{
    static constexpr std::array words{
        Choice{"not_on_list", QT_TRANSLATE_NOOP("choice", "Not on the bank's list"), "银行明细无此合同"},
        Choice{"no_contract", QT_TRANSLATE_NOOP("choice", "Drawdown without a contract number"), "放款记录缺合同号"},
        Choice{"not_recorded", QT_TRANSLATE_NOOP("choice", "No drawdown recorded"), "本库无放款记录"},
        Choice{"balance", QT_TRANSLATE_NOOP("choice", "Balances differ"), "余额不一致"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::inclusive {
namespace {

using records::Drawdown;
using records::LoanDetail;

/// One loan of one side.
struct KnownLoan {
    RecordId enterprise;
    std::optional<Money> balance;
    bool isDiscount = false;
    bool hasContract = true;
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
        all[it.institution.id][it.contractNumber.trimmed()] = {it.enterprise.id, it.balance, false, true};
    return all;
}

/// Which institution a credit line is of, what it grants, and whether it discounts bills.
struct KnownLine {
    RecordId bank;
    RecordId enterprise;
    std::optional<Money> amount;
    bool inForce = false;
    bool isDiscount = false;
};

Result<QHash<RecordId, KnownLine>> knownLines(const store::Session &session, QDate on)
{
    const auto lines = store::loadAll<records::CreditLine>(session);
    if (!lines)
        return failure(lines.error());
    const auto applications = store::loadAll<records::FinancingApplication>(session);
    if (!applications)
        return failure(applications.error());
    QHash<RecordId, const records::FinancingApplication *> known;
    for (const records::FinancingApplication &it : *applications)
        known.insert(it.id, &it);
    QHash<RecordId, KnownLine> all;
    for (const records::CreditLine &it : *lines) {
        const auto *of = known.value(it.application.id);
        if (!of)
            continue;
        const bool inForce = it.granted <= on && (!it.validTo.isValid() || on <= it.validTo);
        const bool isDiscount = of->instrument == records::FinancingInstrument::BillDiscount;
        all.insert(it.id, {of->institution.id, it.enterprise.id, it.amount, inForce, isDiscount});
    }
    return all;
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
void addDrawn(LoansOfBank &loans, const Drawdown &it, const std::optional<Money> &balance, bool isDiscount)
{
    const QString contract = it.contractNumber.trimmed();
    const auto same = contract.isEmpty() ? loans.end() : loans.find(contract);
    if (same != loans.end() && same->second.enterprise == it.enterprise.id)
        same->second.balance
            = same->second.balance && balance ? std::optional(*same->second.balance + *balance) : std::nullopt;
    else
        loans[contract.isEmpty() || same != loans.end() ? it.id.toText() : contract]
            = {it.enterprise.id, balance, isDiscount, !contract.isEmpty()};
}

Result<QHash<RecordId, LoansOfBank>> drawnLoans(
    const store::Session &session, const QHash<RecordId, KnownLine> &lines, QDate on)
{
    const auto clock = store::workspaceClock(session);
    if (!clock)
        return failure(clock.error());
    const auto paid = paidBack(session, on);
    if (!paid)
        return failure(paid.error());
    const auto rows = store::loadAll<Drawdown>(session);
    if (!rows)
        return failure(rows.error());
    const bool isPast = on < (*clock)->today();
    QHash<RecordId, LoansOfBank> all;
    for (const Drawdown &it : *rows) {
        const KnownLine line = lines.value(it.creditLine.id);
        if (isOutstanding(it, on) && !line.bank.isNull())
            addDrawn(all[line.bank], it, balanceOf(it, paid->value(it.id), isPast), line.isDiscount);
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

/// Whether the loans of a household at one institution count.
class HouseholdJudge {
public:
    HouseholdJudge(const QHash<RecordId, KnownLine> &lines, const QHash<RecordId, records::Enterprise> &enterprises,
        const Ceiling *ceiling)
        : m_enterprises(enterprises)
        , m_ceiling(ceiling)
    {
        for (const KnownLine &it : lines)
            if (it.inForce && !it.isDiscount && it.amount)
                m_granted[{it.bank, it.enterprise}] += *it.amount;
    }
    [[nodiscard]] Counting counting(RecordId bank, const KnownLoan &loan, Money owed) const
    {
        if (loan.isDiscount)
            return Counting::Discount;
        const auto enterprise = m_enterprises.constFind(loan.enterprise);
        const auto size = enterprise == m_enterprises.cend() ? std::nullopt : enterprise->sizeClass;
        if (size == records::SizeClass::Large || size == records::SizeClass::Medium)
            return Counting::NotSmall;
        if (!size || !m_ceiling)
            return Counting::Unknown;
        const Money credit = std::max(m_granted.value({bank, loan.enterprise}), owed);
        return m_ceiling->holds(credit) ? Counting::Inclusive : Counting::AboveCeiling;
    }
    [[nodiscard]] QString name(RecordId enterprise) const { return m_enterprises.value(enterprise).name; }

private:
    const QHash<RecordId, records::Enterprise> &m_enterprises;
    const Ceiling *m_ceiling;
    QHash<std::pair<RecordId, RecordId>, Money> m_granted; ///< by institution and enterprise
};

/// What each enterprise owes by one side.
QHash<RecordId, Money> owedIn(const LoansOfBank &loans)
{
    QHash<RecordId, Money> owed;
    for (const auto &[contract, it] : loans)
        if (!it.isDiscount)
            owed[it.enterprise] += it.balance.value_or(Money());
    return owed;
}

/// Compares the two sides of one institution.
class LoanComparison {
public:
    LoanComparison(RecordId bank, const LoansOfBank &reported, const LoansOfBank &drawn, const HouseholdJudge &judge)
        : m_bank(bank)
        , m_reported(reported)
        , m_drawn(drawn)
        , m_judge(judge)
        , m_owed(owedIn(reported))
    {
        const auto byDrawdowns = owedIn(drawn);
        for (auto it = byDrawdowns.cbegin(); it != byDrawdowns.cend(); ++it)
            m_owed[it.key()] = std::max(m_owed.value(it.key()), it.value());
    }
    [[nodiscard]] OwnLoans own() const
    {
        OwnLoans own;
        const SideSum bank = sumOf(m_reported, own.unknownBalances);
        const SideSum ours = sumOf(m_drawn, own.unknownBalances);
        own.reportedLoans = bank.loans;
        own.reportedBalance = bank.balance;
        own.reportedAccounts = bank.enterprises.size();
        own.drawnLoans = ours.loans;
        own.drawnBalance = ours.balance;
        own.drawnAccounts = ours.enterprises.size();
        own.reportedInclusive = inclusiveOf(m_reported);
        own.drawnInclusive = inclusiveOf(m_drawn);
        addDifferences(own.differences);
        return own;
    }

private:
    [[nodiscard]] Counting countingOf(const KnownLoan &it) const
    {
        return m_judge.counting(m_bank, it, m_owed.value(it.enterprise));
    }
    [[nodiscard]] InclusiveSide inclusiveOf(const LoansOfBank &loans) const
    {
        InclusiveSide side;
        QSet<RecordId> accounts;
        for (const auto &[contract, it] : loans) {
            const Counting counting = countingOf(it);
            side.unknown += counting == Counting::Unknown ? 1 : 0;
            if (counting != Counting::Inclusive)
                continue;
            ++side.loans;
            side.balance += it.balance.value_or(Money());
            accounts.insert(it.enterprise);
        }
        side.accounts = accounts.size();
        return side;
    }
    void addDifferences(std::vector<LoanDifference> &to) const
    {
        const auto add = [&](const QString &contract, const KnownLoan *reported, const KnownLoan *drawn,
                             DifferenceCause cause) {
            const KnownLoan &it = drawn ? *drawn : *reported;
            to.push_back({it.enterprise, it.hasContract ? contract : QString(), reported != nullptr, drawn != nullptr,
                reported ? reported->balance : std::nullopt, drawn ? drawn->balance : std::nullopt, countingOf(it),
                cause, m_bank, m_judge.name(it.enterprise)});
        };
        for (const auto &[contract, it] : m_reported) {
            const auto same = m_drawn.find(contract);
            if (same == m_drawn.end())
                add(contract, &it, nullptr, DifferenceCause::NotRecorded);
            else if (it.balance && same->second.balance && *it.balance != *same->second.balance)
                add(contract, &it, &same->second, DifferenceCause::Balance);
        }
        for (const auto &[contract, it] : m_drawn)
            if (!m_reported.contains(contract))
                add(contract, nullptr, &it, it.hasContract ? DifferenceCause::NotOnList : DifferenceCause::NoContract);
    }

    RecordId m_bank;
    const LoansOfBank &m_reported;
    const LoansOfBank &m_drawn;
    const HouseholdJudge &m_judge;
    QHash<RecordId, Money> m_owed; ///< by enterprise, the larger of both sides
};

Result<QHash<RecordId, records::Enterprise>> borrowersOf(
    const store::Session &session, const QHash<RecordId, LoansOfBank> &one, const QHash<RecordId, LoansOfBank> &other)
{
    QSet<RecordId> wanted;
    for (const auto *side : {&one, &other})
        for (const LoansOfBank &loans : *side)
            for (const auto &[contract, it] : loans)
                wanted.insert(it.enterprise);
    const auto rows
        = store::rows(session, records::RecordKind::Enterprise, std::vector<RecordId>(wanted.begin(), wanted.end()));
    if (!rows)
        return failure(rows.error());
    QHash<RecordId, records::Enterprise> all;
    for (const store::StoredRow &row : *rows)
        all.insert(row.id, records::recordFrom<records::Enterprise>(row.id, row.values));
    return all;
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

Result<QHash<RecordId, OwnLoans>> ownLoans(const store::Session &session, QDate on, records::InclusiveScope scope)
{
    const auto &limits = ceilings();
    if (!limits)
        return failure(limits.error());
    const auto reported = reportedLoans(session, on);
    if (!reported)
        return failure(reported.error());
    const auto lines = knownLines(session, on);
    if (!lines)
        return failure(lines.error());
    const auto drawn = drawnLoans(session, *lines, on);
    if (!drawn)
        return failure(drawn.error());
    const auto borrowers = borrowersOf(session, *reported, *drawn);
    if (!borrowers)
        return failure(borrowers.error());
    const HouseholdJudge judge(*lines, *borrowers, ceilingOn(*limits, scope, on));
    QSet<RecordId> banks(reported->keyBegin(), reported->keyEnd());
    for (auto it = drawn->keyBegin(); it != drawn->keyEnd(); ++it)
        banks.insert(*it);
    QHash<RecordId, OwnLoans> all;
    for (const RecordId bank : std::as_const(banks)) {
        const LoansOfBank theirs = reported->value(bank);
        const LoansOfBank ours = drawn->value(bank);
        all.insert(bank, LoanComparison(bank, theirs, ours, judge).own());
    }
    return all;
}

} // namespace yumiao::inclusive
