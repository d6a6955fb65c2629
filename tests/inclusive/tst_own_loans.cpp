// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inclusive/inclusive_report.h"
#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/financing_application.h"
#include "models/records/loan_detail.h"
#include "models/records/repayment.h"
#include "models/store/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::inclusive;

const QDate ListDay(2022, 8, 31);

/// A bank, a firm and a credit line, drawn on and listed.
struct LoanScene {
    LoanScene()
    {
        records::Institution bank;
        bank.id = lender = tests::newId();
        bank.name = u"甲银行"_s;
        tests::made(base.session(), bank);
        firm = tests::made(base.session(), tests::enterpriseNamed(u"某某电子有限公司"_s));
        records::FinancingApplication application;
        application.id = tests::newId();
        application.number = u"2022-0001"_s;
        application.enterprise.id = firm;
        application.institution.id = lender;
        application.instrument = records::FinancingInstrument::WorkingCapital;
        application.amount = Money::fromWan(300);
        application.applied = QDate(2022, 1, 1);
        application.stage = records::ApplicationStage::Repaying;
        application.stageSince = QDate(2022, 2, 1);
        tests::made(base.session(), application);
        records::CreditLine it;
        it.id = line = tests::newId();
        it.application.id = application.id;
        it.enterprise.id = firm;
        it.granted = QDate(2022, 1, 20);
        it.amount = Money::fromWan(300);
        tests::made(base.session(), it);
    }
    records::Drawdown drawdown(const QString &contract, qint64 wan) const
    {
        records::Drawdown it;
        it.id = tests::newId();
        it.creditLine.id = line;
        it.enterprise.id = firm;
        it.drawn = QDate(2022, 1, 31);
        it.amount = Money::fromWan(wan);
        it.contractNumber = contract;
        return it;
    }
    RecordId draw(const records::Drawdown &it) const { return tests::made(base.session(), it); }
    void repay(RecordId drawdown, QDate day, qint64 wan) const
    {
        records::Repayment it;
        it.id = tests::newId();
        it.drawdown.id = drawdown;
        it.due = it.paidOn = day;
        it.paidPrincipal = Money::fromWan(wan);
        tests::made(base.session(), it);
    }
    void listed(const QString &contract, std::optional<Money> balance, QDate asOf = ListDay) const
    {
        records::LoanDetail it;
        it.id = tests::newId();
        it.enterprise.id = firm;
        it.institution.id = lender;
        it.asOf = asOf;
        it.contractNumber = contract;
        it.balance = balance;
        tests::made(base.session(), it);
    }
    OwnLoans own(QDate on) const
    {
        return ownLoans(base.session(), on, records::InclusiveScope::Regulator)->value(lender);
    }
    tests::TemporaryBase base;
    RecordId lender;
    RecordId firm;
    RecordId line;
};

} // namespace

/// What this base knows of a bank's loans, beside the bank's own list of them.
class tst_OwnLoans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ownLoansAgainstTheBanks();
    void balanceOfAPastDay();
    void severalDrawdownsOfOneContract();
    void unknownBalances();
    void paidByTheGuarantor();
};

void tst_OwnLoans::ownLoansAgainstTheBanks()
{
    const LoanScene scene;
    scene.draw(scene.drawdown(u"A-1"_s, 100));
    scene.draw(scene.drawdown(u"A-2"_s, 80));
    auto settled = scene.drawdown(u"A-3"_s, 50);
    settled.settled = ListDay; // on that very day
    scene.draw(settled);
    scene.listed(u"A-1"_s, Money::fromWan(90));
    scene.listed(u"A-9"_s, Money::fromWan(70));
    const Report found = *inclusiveReport(scene.base.session(), ListDay, records::InclusiveScope::Regulator);
    const OwnLoans &own = found.rows.at(1).own;
    QCOMPARE(own.reportedLoans, 2);
    QCOMPARE(own.reportedBalance, Money::fromWan(160));
    QCOMPARE(own.drawnLoans, 2);
    QCOMPARE(own.drawnBalance, Money::fromWan(180));
    QCOMPARE(own.drawnAccounts, 1);
    QCOMPARE(own.differences.size(), size_t{3});
    QCOMPARE(own.differences[0].contract, u"A-1"_s);
    QCOMPARE(own.differences[0].drawn, Money::fromWan(100));
    QCOMPARE(own.differences[1].contract, u"A-9"_s);
    QVERIFY(!own.differences[1].drawn && !own.differences[1].isDrawn);
    QVERIFY(!own.differences[2].reported && !own.differences[2].isReported);
    QCOMPARE(own.differences[0].cause, DifferenceCause::Balance);
    QCOMPARE(own.differences[1].cause, DifferenceCause::NotRecorded);
    QCOMPARE(own.differences[2].cause, DifferenceCause::NotOnList);
    QCOMPARE(own.differences[2].name, u"某某电子有限公司"_s);
    QCOMPARE(own.drawnInclusive.loans, 0); // nobody said how large the firm is
    QCOMPARE(own.drawnInclusive.unknown, 2);
    QCOMPARE(found.rows.at(0).own.drawnBalance, Money::fromWan(180));
}

void tst_OwnLoans::balanceOfAPastDay()
{
    const LoanScene scene;
    auto loan = scene.drawdown(u"A-1"_s, 100);
    loan.balance = Money::fromWan(60); // of today
    const RecordId id = scene.draw(loan);
    const QDate march(2022, 3, 31);
    QCOMPARE(scene.own(march).drawnBalance, Money()); // what was owed in March is not told
    QCOMPARE(scene.own(march).unknownBalances, 1);
    scene.repay(id, QDate(2022, 6, 10), 40);
    QCOMPARE(scene.own(march).drawnBalance, Money::fromWan(100));
    QCOMPARE(scene.own(march).unknownBalances, 0);
    QCOMPARE(scene.own(QDate(2022, 6, 30)).drawnBalance, Money::fromWan(60));
    scene.listed(u"A-1"_s, Money::fromWan(100), march);
    QVERIFY(scene.own(march).differences.empty());
    auto whole = scene.drawdown(u"A-2"_s, 30);
    whole.balance = Money::fromWan(30); // nothing has been paid back to this day
    scene.draw(whole);
    QCOMPARE(scene.own(march).drawnBalance, Money::fromWan(130));
    // on the workspace's own day the written balance is what counts
    auto today = scene.drawdown(u"A-3"_s, 50);
    today.balance = Money::fromWan(20);
    scene.draw(today);
    const QDate day = (*store::workspaceClock(scene.base.session()))->today();
    QCOMPARE(scene.own(day).drawnBalance, Money::fromWan(60 + 30 + 20));
    QCOMPARE(scene.own(day).unknownBalances, 0);
}

void tst_OwnLoans::severalDrawdownsOfOneContract()
{
    const LoanScene scene;
    scene.draw(scene.drawdown(u"A-1"_s, 100));
    scene.draw(scene.drawdown(u" A-1 "_s, 50));
    scene.draw(scene.drawdown({}, 10));
    scene.draw(scene.drawdown({}, 20)); // without a number each stands alone
    scene.listed(u"A-1"_s, Money::fromWan(150));
    const OwnLoans own = scene.own(ListDay);
    QCOMPARE(own.drawnLoans, 3);
    QCOMPARE(own.drawnBalance, Money::fromWan(180));
    QCOMPARE(own.differences.size(), size_t{2}); // the two that no list can name
    for (const LoanDifference &it : own.differences)
        QVERIFY(it.isDrawn && !it.isReported && it.contract != u"A-1"_s);
}

void tst_OwnLoans::unknownBalances()
{
    const LoanScene scene;
    auto loan = scene.drawdown(u"A-1"_s, 100);
    loan.balance = Money::fromWan(60);
    scene.draw(loan);
    scene.listed(u"A-9"_s, std::nullopt);
    const OwnLoans own = scene.own(ListDay);
    QCOMPARE(own.unknownBalances, 2);
    QCOMPARE(own.differences.size(), size_t{2});
    QVERIFY(own.differences[0].isReported && !own.differences[0].reported); // not 0.00
    QVERIFY(own.differences[1].isDrawn && !own.differences[1].drawn);
}

void tst_OwnLoans::paidByTheGuarantor()
{
    const LoanScene scene;
    auto loan = scene.drawdown(u"A-1"_s, 100);
    loan.compensated = QDate(2022, 8, 31);
    scene.draw(loan);
    QCOMPARE(scene.own(QDate(2022, 8, 30)).drawnLoans, 1);
    QCOMPARE(scene.own(ListDay).drawnLoans, 0);
    QCOMPARE(scene.own(ListDay).drawnBalance, Money());
}

YUMIAO_TEST(tst_OwnLoans)
#include "tst_own_loans.moc"
