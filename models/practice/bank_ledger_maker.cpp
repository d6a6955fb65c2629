// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/bank_ledger_maker.h"

#include "models/practice/bank_return_maker.h"
#include "models/records/loan_detail.h"
#include "models/records/loan_resolution.h"

#include <array>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::LoanClass;
using records::LoanDetail;
using records::LoanResolution;
using records::LoanTrouble;
using records::Security;

constexpr int MonthsOfDetails = 4;
constexpr int LoansOf5000 = 220;
constexpr int FewestLoansOfBank = 6;

/// A loan that stands in the books of a bank and in none of the applications.
struct BookLoan {
    LoanDetail detail; ///< of the latest month, without its month
    Money lent;
};

/// Every so many loans one is in trouble: how long, at the latest month.
struct Trouble {
    int every;
    LoanClass loanClass;
    int days; ///< overdue; 0: a mark of the bank alone
};
constexpr std::array Troubles{
    Trouble{11, LoanClass::SpecialMention, 34},
    Trouble{14, LoanClass::Substandard, 128},
    Trouble{17, LoanClass::SpecialMention, 0},
    Trouble{31, LoanClass::Doubtful, 241},
    Trouble{53, LoanClass::Loss, 402},
};

void setSecurity(LoanDetail &it, Security security)
{
    it.security = security;
    it.creditBalance = security == Security::Credit ? *it.balance : Money();
    it.guaranteeBalance = security == Security::Guarantee ? *it.balance : Money();
    it.mortgageBalance = security == Security::Mortgage ? *it.balance : Money();
    it.pledgeBalance = security == Security::Pledge ? *it.balance : Money();
}

QDate endOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

class BankLedgerMaker {
public:
    BankLedgerMaker(const Making &making, const std::vector<Firm> &firms, const MadeFinancing &made)
        : m_making(making)
        , m_made(made)
        , m_draw(making.draw(Stream::BankLedgers))
        , m_latest(making.numbers.dataDate)
    {
        for (const Firm &it : firms)
            if (it.isIn(m_latest) && it.life.established <= m_latest.addYears(-3)
                && (it.bulk.size != records::SizeClass::Micro || m_draw.percent(5)))
                m_firms.push_back(it.id);
    }
    void make();

private:
    [[nodiscard]] BookLoan drawLoan(const records::Institution &bank);
    void makeTroubled(LoanDetail &it);
    void makeBook(const records::Institution &bank, int loans);
    void reportBook(const BookLoan &loan);
    void reportPaidOut(const records::Institution &bank);
    void resolve(const LoanDetail &loan);

    const Making &m_making;
    const MadeFinancing &m_made;
    Draw m_draw;
    QDate m_latest;
    std::vector<RecordId> m_firms;
    int m_loans = 0;
    int m_troubled = 0;
};

BookLoan BankLedgerMaker::drawLoan(const records::Institution &bank)
{
    BookLoan loan;
    LoanDetail &it = loan.detail;
    it.enterprise.id = m_draw.oneOf(m_firms);
    it.institution.id = bank.id;
    it.issued = m_latest.addDays(-m_draw.between(40, 640));
    it.due = it.issued.addMonths(m_draw.percent(65) ? 12 : m_draw.percent(50) ? 24 : 36);
    if (it.due <= m_latest)
        it.due = m_latest.addDays(m_draw.between(3, 210));
    loan.lent = Money::fromWan(m_draw.skewed(2, 90) * 10);
    it.balance = m_draw.percent(70) ? loan.lent : Money::fromFen(loan.lent.fen() / 100 * m_draw.between(30, 95));
    it.rate = Rate::fromMillionths(m_draw.between(370, 620) * 100);
    it.contractNumber = u"演账%1第%2号"_s.arg(it.issued.year()).arg(++m_loans, 4, 10, QLatin1Char('0'));
    setSecurity(it, static_cast<Security>(m_draw.below(4)));
    if (it.security == Security::Guarantee)
        it.guarantor = u"保证人（演练）"_s;
    it.loanClass = LoanClass::Normal;
    it.overdueDays = 0;
    return loan;
}

void BankLedgerMaker::makeTroubled(LoanDetail &it)
{
    for (const Trouble &trouble : Troubles) {
        if (m_loans % trouble.every != 0)
            continue;
        it.loanClass = trouble.loanClass;
        it.overdueDays = trouble.days;
        if (trouble.days > 0) {
            it.due = m_latest.addDays(-trouble.days);
            it.issued = qMin(it.issued, it.due.addMonths(-12));
        }
        it.needsHelp = ++m_troubled % 2 == 0;
        it.remarks = it.needsHelp == true ? u"请属地协助与企业商定还款安排（演练）"_s : QString();
        return;
    }
}

/// The months before show the loan as it stood then: fewer days overdue, and not yet as bad.
void BankLedgerMaker::reportBook(const BookLoan &loan)
{
    for (int back = MonthsOfDetails - 1; back >= 0; --back) {
        LoanDetail it = loan.detail;
        it.asOf = endOfMonth(m_latest.addMonths(-back));
        if (it.issued > it.asOf)
            continue;
        const qint64 overdue = it.overdueDays.value_or(0) > 0 ? qMax<qint64>(0, it.due.daysTo(it.asOf)) : 0;
        it.overdueDays = overdue;
        if (loan.detail.overdueDays.value_or(0) > 0 && overdue <= 90)
            it.loanClass = overdue == 0 ? LoanClass::Normal : LoanClass::SpecialMention;
        it.id = m_making.ids.next();
        m_making.out.add(it);
    }
}

void BankLedgerMaker::resolve(const LoanDetail &loan)
{
    LoanResolution it;
    it.id = m_making.ids.next();
    it.enterprise = loan.enterprise;
    it.institution = loan.institution;
    it.contractNumber = loan.contractNumber;
    const bool bad = *loan.loanClass >= LoanClass::Substandard;
    it.trouble = bad ? LoanTrouble::NonPerforming : LoanTrouble::Overdue;
    it.amount = loan.balance;
    it.resolved = Money::fromFen(loan.balance->fen() / 100 * m_draw.between(20, 80));
    it.resolvedOn = m_latest.addDays(-m_draw.between(1, 28));
    if (bad)
        it.way = m_draw.percent(60) ? records::RecoveryWay::Cash : records::RecoveryWay::Restructured;
    m_making.out.add(it);
}

void BankLedgerMaker::makeBook(const records::Institution &bank, int loans)
{
    for (int i = 0; i < loans; ++i) {
        BookLoan loan = drawLoan(bank);
        makeTroubled(loan.detail);
        reportBook(loan);
        if (loan.detail.overdueDays > 0 && m_troubled % 3 == 1)
            resolve(loan.detail);
    }
}

/// The loans of the applications, as their bank reports them.
void BankLedgerMaker::reportPaidOut(const records::Institution &bank)
{
    for (const MadeApplication &made : m_made.applications) {
        if (!made.drawdown || made.application.institution.id != bank.id || !made.application.repayment)
            continue;
        for (int back = MonthsOfDetails - 1; back >= 0; --back) {
            LoanDetail it;
            it.asOf = endOfMonth(m_latest.addMonths(-back));
            const records::Drawdown &loan = *made.drawdown;
            if (loan.drawn > it.asOf || (loan.settled.isValid() && loan.settled <= it.asOf))
                continue;
            it.id = m_making.ids.next();
            it.enterprise = loan.enterprise;
            it.institution.id = bank.id;
            it.contractNumber = loan.contractNumber;
            it.balance = loan.amount;
            it.rate = loan.rate;
            it.issued = loan.drawn;
            it.due = loan.extendedTo.isValid() ? loan.extendedTo : loan.due;
            setSecurity(it, made.application.security.value_or(Security::Credit));
            it.overdueDays = loan.overdueSince.isValid() ? qMax<qint64>(0, it.due.daysTo(it.asOf)) : 0;
            it.loanClass = *it.overdueDays > 90 ? LoanClass::Substandard
                : *it.overdueDays > 0           ? LoanClass::SpecialMention
                                                : LoanClass::Normal;
            m_making.out.add(it);
        }
    }
}

void BankLedgerMaker::make()
{
    std::vector<records::Institution> banks;
    for (const records::Institution &it : m_made.institutions)
        if (reportsLoans(it))
            banks.push_back(it);
    if (banks.empty() || m_firms.empty())
        return;
    const int each = qMax(FewestLoansOfBank, m_making.numbers.share(LoansOf5000) / static_cast<int>(banks.size()));
    for (const records::Institution &bank : banks) {
        makeBook(bank, each);
        reportPaidOut(bank);
        makeBankReturns(m_making, bank, m_draw);
    }
}

} // namespace

void makeBankLedgers(const Making &making, const std::vector<Firm> &firms, const MadeFinancing &made)
{
    BankLedgerMaker(making, firms, made).make();
}

} // namespace yumiao::practice
