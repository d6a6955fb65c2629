// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loans/maturities.h"
#include "models/loans/resolutions.h"
#include "models/loans/troubled_loans.h"
#include "models/plan/new_workspace.h"
#include "models/records/cost_line.h"
#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/financing_application.h"
#include "models/records/institution.h"
#include "models/records/instrument_option.h"
#include "models/records/loan_resolution.h"
#include "models/records/repayment.h"
#include "models/store/query.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {
namespace {

using namespace Qt::StringLiterals;
using records::Drawdown;
using records::FinancingApplication;
using records::LoanClass;
using records::LoanDetail;

const QDate LoanDay(2022, 9, 5);

} // namespace

/// Loans that fall due with what could renew them, and loans in trouble with what was got back.
class tst_Loans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void dueWithinTheDays();
    void extendedAndSettled();
    void oneLoanOnce();
    void settledSinceTheLedger();
    void equalNumbersOfTwoBanks();
    void theNewestApplicationRuns();
    void whatCouldRenewIt();
    void bridgeIsUnknownWithoutFees();
    void worstFirst();
    void settlementsAreAddedUp();
    void settlementsWithoutANumber();
    void settlementsOfOneOfSeveral();
    void settlementsOfNoLoan();
    void withoutThresholds();
    void sumsOfTheMonths();
    void lessIsReadForReminders();

private:
    FinancingApplication application(records::ApplicationStage stage, records::FinancingInstrument instrument);
    Drawdown loan(const QString &contract, QDate due, qint64 wan = 100);
    void settle(qint64 wan, const QString &contract = {}, RecordId bank = {},
        records::LoanTrouble trouble = records::LoanTrouble::NonPerforming, QDate day = QDate(2022, 8, 20));
    /// "bad 20.00" for each troubled loan that something is settled of, then how many are of none.
    [[nodiscard]] QString settled() const;
    LoanDetail detail(const QString &contract, QDate asOf, QDate due, LoanClass loanClass, qint64 days);
    [[nodiscard]] QString dueContracts(int within = 0) const;

    std::unique_ptr<TemporaryBase> m_base;
    RecordId m_firm;
    RecordId m_bank;
};

void tst_Loans::init()
{
    m_base = std::make_unique<TemporaryBase>();
    RecordIdSource ids(1, 1);
    QVERIFY(plan::fillNewWorkspace(m_base->session(), {false, {}}, ids, FixedClock(LoanDay)));
    m_firm = made(m_base->session(), enterpriseNamed(u"样本甲有限公司"_s));
    records::Institution bank;
    bank.id = m_bank = newId();
    bank.name = u"样本银行"_s;
    (void)made(m_base->session(), bank);
}

FinancingApplication tst_Loans::application(records::ApplicationStage stage, records::FinancingInstrument instrument)
{
    FinancingApplication it;
    it.id = newId();
    it.number = it.id.toText();
    it.enterprise = {m_firm};
    it.institution = {m_bank};
    it.instrument = instrument;
    it.amount = Money::fromWan(100);
    it.applied = it.stageSince = QDate(2022, 8, 1);
    it.stage = stage;
    return it;
}

Drawdown tst_Loans::loan(const QString &contract, QDate due, qint64 wan)
{
    const FinancingApplication of
        = application(records::ApplicationStage::Repaying, records::FinancingInstrument::WorkingCapital);
    (void)made(m_base->session(), of);
    records::CreditLine line;
    line.id = newId();
    line.application.id = of.id;
    line.enterprise = {m_firm};
    line.granted = QDate(2021, 8, 1);
    line.amount = Money::fromWan(wan);
    (void)made(m_base->session(), line);
    Drawdown it;
    it.id = newId();
    it.creditLine.id = line.id;
    it.enterprise = {m_firm};
    it.drawn = QDate(2021, 9, 1);
    it.amount = Money::fromWan(wan);
    it.due = due;
    it.contractNumber = contract;
    return it;
}

LoanDetail tst_Loans::detail(const QString &contract, QDate asOf, QDate due, LoanClass loanClass, qint64 days)
{
    LoanDetail it;
    it.id = newId();
    it.enterprise = {m_firm};
    it.institution = {m_bank};
    it.asOf = asOf;
    it.contractNumber = contract;
    it.balance = Money::fromWan(80);
    it.due = due;
    it.loanClass = loanClass;
    it.overdueDays = days;
    return it;
}

QString tst_Loans::dueContracts(int within) const
{
    const auto found = loans::maturities(m_base->session(), LoanDay, within);
    if (!found)
        return found.error().what;
    QStringList contracts;
    for (const loans::Maturity &it : found->loans)
        contracts.append(it.contractNumber);
    return contracts.join(u' ');
}

void tst_Loans::dueWithinTheDays()
{
    (void)made(m_base->session(), loan(u"far"_s, LoanDay.addDays(90)));
    (void)made(m_base->session(), loan(u"beyond"_s, LoanDay.addDays(91)));
    (void)made(m_base->session(), loan(u"today"_s, LoanDay));
    (void)made(m_base->session(), loan(u"past"_s, LoanDay.addDays(-1)));
    (void)made(m_base->session(), loan(u"soon"_s, LoanDay.addDays(30)));
    QCOMPARE(dueContracts(), u"today soon far"_s);
    QCOMPARE(dueContracts(30), u"today soon"_s);
    QCOMPARE(dueContracts(91), u"today soon far beyond"_s);
}

void tst_Loans::extendedAndSettled()
{
    Drawdown extended = loan(u"extended"_s, LoanDay.addDays(-20));
    extended.extendedTo = LoanDay.addDays(40);
    (void)made(m_base->session(), extended);
    Drawdown settled = loan(u"settled"_s, LoanDay.addDays(10));
    settled.settled = LoanDay.addDays(-3);
    (void)made(m_base->session(), settled);
    const Drawdown repaid = loan(u"repaid"_s, LoanDay.addDays(12));
    (void)made(m_base->session(), repaid);
    records::Repayment repayment;
    repayment.id = newId();
    repayment.drawdown.id = repaid.id;
    repayment.due = repayment.paidOn = LoanDay.addDays(-5);
    repayment.paidPrincipal = Money::fromWan(100);
    (void)made(m_base->session(), repayment);
    QCOMPARE(dueContracts(), u"extended"_s);
    QVERIFY(loans::maturities(m_base->session(), LoanDay)->loans.front().extended);
}

void tst_Loans::oneLoanOnce()
{
    (void)made(m_base->session(), loan(u"both"_s, LoanDay.addDays(9)));
    const QDate july(2022, 7, 31);
    const QDate august(2022, 8, 31);
    (void)made(m_base->session(), detail(u"both"_s, august, LoanDay.addDays(9), LoanClass::Normal, 0));
    (void)made(m_base->session(), detail(u"bank"_s, july, LoanDay.addDays(5), LoanClass::Normal, 0));
    (void)made(m_base->session(), detail(u"bank"_s, august, LoanDay.addDays(7), LoanClass::Normal, 0));
    (void)made(m_base->session(), detail(u"gone"_s, july, LoanDay.addDays(8), LoanClass::Normal, 0));
    QCOMPARE(dueContracts(), u"bank both"_s); // only the latest ledger of a bank counts
    QCOMPARE(loans::maturities(m_base->session(), LoanDay)->loans.front().days, qint64{7});
}

void tst_Loans::settledSinceTheLedger()
{
    const QDate august(2022, 8, 31);
    Drawdown settled = loan(u"settled"_s, LoanDay.addDays(20));
    settled.settled = QDate(2022, 9, 3);
    (void)made(m_base->session(), settled);
    Drawdown early = loan(u"early"_s, LoanDay.addDays(20));
    early.settled = QDate(2022, 8, 20);
    (void)made(m_base->session(), early);
    for (const QString &contract : {u"settled"_s, u"early"_s})
        (void)made(m_base->session(), detail(contract, august, LoanDay.addDays(20), LoanClass::Normal, 0));
    QCOMPARE(dueContracts(), u"early"_s); // the bank still has it eleven days after: that is told
}

void tst_Loans::equalNumbersOfTwoBanks()
{
    records::Institution other;
    other.id = newId();
    other.name = u"另一银行"_s;
    (void)made(m_base->session(), other);
    (void)made(m_base->session(), loan(u"001"_s, LoanDay.addDays(9)));
    LoanDetail same = detail(u"001"_s, QDate(2022, 8, 31), LoanDay.addDays(12), LoanClass::Normal, 0);
    same.institution = {other.id};
    (void)made(m_base->session(), same);
    QCOMPARE(dueContracts(), u"001 001"_s);
    (void)made(m_base->session(), detail(u"001"_s, QDate(2022, 8, 31), LoanDay.addDays(9), LoanClass::Normal, 0));
    QCOMPARE(dueContracts(), u"001 001"_s);
}

void tst_Loans::theNewestApplicationRuns()
{
    (void)made(m_base->session(), loan(u"due"_s, LoanDay.addDays(9)));
    RecordId newest;
    for (const int day : {3, 9, 6}) {
        FinancingApplication it
            = application(records::ApplicationStage::Accepted, records::FinancingInstrument::WorkingCapital);
        it.applied = it.stageSince = QDate(2022, 8, day);
        (void)made(m_base->session(), it);
        if (day == 9)
            newest = it.id;
    }
    QCOMPARE(loans::maturities(m_base->session(), LoanDay)->loans.front().runningApplication, newest);
}

void tst_Loans::whatCouldRenewIt()
{
    (void)made(m_base->session(), loan(u"due"_s, LoanDay.addDays(9), 200));
    FinancingApplication earlier
        = application(records::ApplicationStage::Settled, records::FinancingInstrument::Renewal);
    earlier.product = u"接续贷"_s;
    (void)made(m_base->session(), earlier);
    const FinancingApplication running
        = application(records::ApplicationStage::Accepted, records::FinancingInstrument::WorkingCapital);
    (void)made(m_base->session(), running);
    records::CreditLine line;
    line.id = newId();
    line.application.id = earlier.id;
    line.enterprise = {m_firm};
    line.granted = QDate(2021, 8, 1);
    line.amount = Money::fromWan(100);
    (void)made(m_base->session(), line);
    records::CostLine bridge;
    bridge.id = newId();
    bridge.application.id = earlier.id;
    bridge.kind = records::CostKind::Bridge;
    bridge.timing = records::CostTiming::Upfront;
    bridge.amount = Money::fromYuan(8'000); // 0.8 % of 100 万
    (void)made(m_base->session(), bridge);
    auto found = loans::maturities(m_base->session(), LoanDay);
    QVERIFY(found);
    const loans::Maturity it = found->loans.front();
    QVERIFY(it.renewalInUse);
    QCOMPARE(it.renewalProduct, u"接续贷"_s);
    QCOMPARE(it.runningApplication, running.id);
    QCOMPARE(it.bridgeAvoided->fen(), Money::fromYuan(16'000).fen());
    QCOMPARE(it.enterpriseName, u"样本甲有限公司"_s);
    QCOMPARE(it.institutionName, u"样本银行"_s);
    const auto options = store::loadAll<records::InstrumentOption>(m_base->session());
    for (const records::InstrumentOption &option : *options)
        if (option.instrument == records::FinancingInstrument::Renewal)
            (void)written(m_base->session(),
                setOf({fieldChange(records::RecordKind::InstrumentOption, option.id, "valid_to", {},
                    records::Value(u"2022-09-01"_s))}));
    QVERIFY(!loans::maturities(m_base->session(), LoanDay)->loans.front().renewalInUse);
}

void tst_Loans::bridgeIsUnknownWithoutFees()
{
    (void)made(m_base->session(), loan(u"due"_s, LoanDay.addDays(9)));
    const auto found = loans::maturities(m_base->session(), LoanDay);
    QVERIFY(!found->loans.front().bridgeAvoided);
    QVERIFY(found->loans.front().renewalProduct.isEmpty());
}

void tst_Loans::worstFirst()
{
    const QDate august(2022, 8, 31);
    (void)made(m_base->session(), detail(u"fine"_s, august, LoanDay.addDays(9), LoanClass::Normal, 0));
    (void)made(m_base->session(), detail(u"late"_s, august, LoanDay.addDays(-9), LoanClass::Normal, 4));
    (void)made(m_base->session(), detail(u"loss"_s, august, LoanDay.addDays(-400), LoanClass::Loss, 400));
    (void)made(m_base->session(), detail(u"watch"_s, august, LoanDay.addDays(9), LoanClass::SpecialMention, 0));
    (void)made(m_base->session(), detail(u"bad"_s, august, LoanDay.addDays(-100), LoanClass::Substandard, 95));
    const auto found = loans::troubledLoans(m_base->session(), LoanDay);
    QVERIFY(found);
    QStringList contracts;
    for (const loans::TroubledLoan &it : *found)
        contracts.append(it.detail.contractNumber);
    QCOMPARE(contracts.join(u' '), u"loss bad watch late"_s);
    QVERIFY(found->front().nonPerforming && !found->back().nonPerforming);
    QCOMPARE(found->front().phone, store::find<records::Enterprise>(m_base->session(), m_firm)->contactPhone);
    QVERIFY(loans::troubledLoans(m_base->session(), QDate(2022, 8, 30))->empty());
}

void tst_Loans::settlementsAreAddedUp()
{
    (void)made(m_base->session(), detail(u"bad"_s, QDate(2022, 8, 31), LoanDay, LoanClass::Substandard, 95));
    QVERIFY(!loans::troubledLoans(m_base->session(), LoanDay)->front().resolved);
    for (const QDate day : {QDate(2022, 8, 1), QDate(2022, 9, 1), QDate(2022, 10, 1)}) {
        records::LoanResolution it;
        it.id = newId();
        it.enterprise = {m_firm};
        it.contractNumber = u"bad"_s;
        it.trouble = records::LoanTrouble::NonPerforming;
        it.resolved = Money::fromWan(10);
        it.resolvedOn = day;
        (void)made(m_base->session(), it);
    }
    const auto found = loans::troubledLoans(m_base->session(), LoanDay);
    QCOMPARE(found->front().resolved->fen(), Money::fromWan(20).fen()); // the third is later than the day
    QCOMPARE(found->front().resolvedOn, QDate(2022, 9, 1));
}

void tst_Loans::settle(qint64 wan, const QString &contract, RecordId bank, records::LoanTrouble trouble, QDate day)
{
    records::LoanResolution it;
    it.id = newId();
    it.enterprise = {m_firm};
    it.institution = {bank};
    it.contractNumber = contract;
    it.trouble = trouble;
    it.resolved = Money::fromWan(wan);
    it.resolvedOn = day;
    (void)made(m_base->session(), it);
}

QString tst_Loans::settled() const
{
    QStringList words;
    const auto found = loans::troubledLoans(m_base->session(), LoanDay);
    for (const loans::TroubledLoan &it : *found)
        if (it.resolved)
            words.append(it.detail.contractNumber + u' ' + it.resolved->toWanText());
    words.append(QString::number(loans::unassignedResolutions(m_base->session(), LoanDay)->size()));
    return words.join(u", "_s);
}

/// As both forms of the policy file 8.1 bring them: no contract number, and often no institution.
void tst_Loans::settlementsWithoutANumber()
{
    const QDate august(2022, 8, 31);
    (void)made(m_base->session(), detail(u"bad"_s, august, LoanDay, LoanClass::Substandard, 95));
    (void)made(m_base->session(), detail(u"late"_s, august, LoanDay, LoanClass::Normal, 10));
    (void)made(m_base->session(), detail(u"fine"_s, august, LoanDay, LoanClass::Normal, 0));
    settle(30);
    settle(20, {}, m_bank);
    settle(5, {}, {}, records::LoanTrouble::Overdue, {});
    settle(7, {}, {}, records::LoanTrouble::Overdue, LoanDay.addDays(1)); // later than the day
    QCOMPARE(settled(), u"bad 50.00, late 5.00, 0"_s);
    LoanDetail later = detail(u"later"_s, august, LoanDay, LoanClass::Doubtful, 200);
    later.issued = QDate(2022, 8, 25); // what was settled before cannot be of it
    (void)made(m_base->session(), later);
    QCOMPARE(settled(), u"bad 50.00, late 5.00, 0"_s);
}

void tst_Loans::settlementsOfOneOfSeveral()
{
    const QDate august(2022, 8, 31);
    (void)made(m_base->session(), detail(u"one"_s, august, LoanDay, LoanClass::Loss, 400));
    (void)made(m_base->session(), detail(u"two"_s, august, LoanDay, LoanClass::Substandard, 95));
    settle(30);
    QCOMPARE(settled(), u"1"_s); // which one is not guessed
    settle(10, u" two "_s);
    QCOMPARE(settled(), u"two 10.00, 1"_s);
    records::Institution other;
    other.id = newId();
    other.name = u"另一银行"_s;
    (void)made(m_base->session(), other);
    LoanDetail same = detail(u"two"_s, august, LoanDay, LoanClass::Substandard, 91); // the number of another bank
    same.institution = {other.id};
    (void)made(m_base->session(), same);
    QCOMPARE(settled(), u"2"_s);
    settle(8, u"two"_s, other.id);
    settle(4, {}, other.id);
    QCOMPARE(settled(), u"two 12.00, 2"_s);
}

void tst_Loans::settlementsOfNoLoan()
{
    settle(30, u"gone"_s);
    settle(20);
    QCOMPARE(settled(), u"2"_s);
    const auto left = loans::unassignedResolutions(m_base->session(), QDate(2022, 8, 19));
    QVERIFY(left && left->empty());
    records::LoanResolution unknown;
    unknown.id = newId();
    unknown.enterprise = {m_firm};
    unknown.contractNumber = u"bad"_s;
    unknown.trouble = records::LoanTrouble::NonPerforming;
    (void)made(m_base->session(), unknown);
    (void)made(m_base->session(), detail(u"bad"_s, QDate(2022, 8, 31), LoanDay, LoanClass::Substandard, 95));
    QCOMPARE(settled(), u"bad 20.00, 1"_s); // an amount that is not told adds nothing
}

void tst_Loans::withoutThresholds()
{
    const TemporaryBase bare;
    QCOMPARE(loans::maturities(bare.session(), LoanDay).error().what, u"threshold.missing"_s);
    QVERIFY(loans::troubledLoans(bare.session(), LoanDay)->empty());
}

void tst_Loans::sumsOfTheMonths()
{
    (void)made(m_base->session(), loan(u"a"_s, QDate(2022, 9, 30), 100));
    (void)made(m_base->session(), loan(u"b"_s, QDate(2022, 10, 1), 30));
    LoanDetail unknown = detail(u"c"_s, QDate(2022, 8, 31), QDate(2022, 10, 31), LoanClass::Normal, 0);
    unknown.balance.reset();
    (void)made(m_base->session(), unknown);
    const auto months = loans::byMonth(loans::maturities(m_base->session(), LoanDay)->loans);
    QCOMPARE(months.size(), size_t(2));
    QCOMPARE(months[0].first, QDate(2022, 9, 1));
    QCOMPARE(months[0].amount, Money::fromWan(100));
    QCOMPARE(months[1].loans.size(), size_t(2));
    QCOMPARE(months[1].amount, Money::fromWan(30));
    QCOMPARE(months[1].unknown, qint64{1}); // not summed as nothing
    QVERIFY(loans::byMonth({}).empty());
}

void tst_Loans::lessIsReadForReminders()
{
    (void)made(m_base->session(), loan(u"own"_s, LoanDay.addDays(9)));
    (void)made(m_base->session(), detail(u"bank"_s, QDate(2022, 8, 31), LoanDay.addDays(7), LoanClass::Normal, 0));
    const auto due = loans::loansDue(m_base->session(), LoanDay);
    QVERIFY(due);
    QCOMPARE(due->loans.size(), size_t(2));
    QCOMPARE(due->loans[0].contractNumber, u"bank"_s);
    QCOMPARE(due->loans[1].institutionName, u"样本银行"_s);
    QVERIFY(!due->loans[1].renewalInUse);
}

YUMIAO_TEST(tst_Loans)

} // namespace yumiao::tests

#include "tst_loans.moc"
