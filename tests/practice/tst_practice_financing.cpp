// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/application_step.h"
#include "models/records/bank_return.h"
#include "models/records/cost_line.h"
#include "models/records/drawdown.h"
#include "models/records/financing_application.h"
#include "models/records/financing_batch.h"
#include "models/records/financing_need.h"
#include "models/records/institution.h"
#include "models/records/loan_detail.h"
#include "models/records/loan_resolution.h"
#include "models/records/repayment.h"
#include "tests/practice/practice_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace yumiao::records;
using yumiao::Money;
using yumiao::RecordId;
using yumiao::tests::PracticeBase;
using yumiao::tests::PracticeDay;

class tst_PracticeFinancing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stepsLeadToTheStage();
    void listsComeBeforeTheirSteps();
    void papersFitTheInstrument();
    void needsAreOftenKnown();
    void costsAreOfSeveralKinds();
    void plansAddUp();
    void overdueLoansSaySo();
    void returnsOfBothDefinitions();
    void detailsOfTheLastMonths();
    void resolutionsAreOfTroubledLoans();

private:
    [[nodiscard]] std::vector<ApplicationStep> stepsOf(RecordId application) const;

    std::unique_ptr<PracticeBase> m_base;
    std::vector<ApplicationStep> m_steps;
};

void tst_PracticeFinancing::initTestCase()
{
    yumiao::practice::PracticeOptions options;
    options.enterprises = 2000;
    options.asOf = PracticeDay;
    m_base = std::make_unique<PracticeBase>(options);
    QVERIFY2(m_base->stands(), qPrintable(m_base->fault.what));
    m_steps = m_base->all<ApplicationStep>();
    std::sort(m_steps.begin(), m_steps.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
}

std::vector<ApplicationStep> tst_PracticeFinancing::stepsOf(RecordId application) const
{
    std::vector<ApplicationStep> own;
    std::copy_if(m_steps.begin(), m_steps.end(), std::back_inserter(own),
        [application](const ApplicationStep &it) { return it.application.id == application; });
    return own;
}

void tst_PracticeFinancing::stepsLeadToTheStage()
{
    for (const FinancingApplication &it : m_base->all<FinancingApplication>()) {
        const std::vector<ApplicationStep> steps = stepsOf(it.id);
        QVERIFY(!steps.empty());
        QCOMPARE(*steps.front().stage, ApplicationStage::Registered);
        QCOMPARE(steps.front().date, it.applied);
        QCOMPARE(*steps.back().stage, *it.stage);
        QCOMPARE(steps.back().date, it.stageSince);
        QCOMPARE(steps.back().refusalReason, it.refusalReason);
        for (size_t i = 1; i < steps.size(); ++i) {
            QVERIFY(steps[i].date >= steps[i - 1].date && steps[i].date <= PracticeDay);
            QVERIFY(*steps[i].stage > *steps[i - 1].stage); // nothing runs back
            QVERIFY(!steps[i - 1].refusalReason);
        }
    }
}

void tst_PracticeFinancing::listsComeBeforeTheirSteps()
{
    QHash<RecordId, FinancingBatch> batches;
    for (const FinancingBatch &it : m_base->all<FinancingBatch>())
        batches.insert(it.id, it);
    QVERIFY(batches.size() > 10);
    int onLists = 0;
    for (const ApplicationStep &it : m_steps) {
        if (it.batch.id.isNull())
            continue;
        ++onLists;
        const FinancingBatch batch = batches.value(it.batch.id);
        QVERIFY(batch.date.isValid() && batch.date <= it.date);
        QCOMPARE(*batch.kind == BatchKind::Declared, *it.stage == ApplicationStage::Verified);
    }
    QVERIFY(onLists > 30);
}

void tst_PracticeFinancing::papersFitTheInstrument()
{
    QSet<int> instruments;
    for (const FinancingApplication &it : m_base->all<FinancingApplication>()) {
        instruments.insert(static_cast<int>(*it.instrument));
        QCOMPARE(it.largestBill.has_value(), it.instrument == FinancingInstrument::BillDiscount);
        QCOMPARE(it.ipItems.has_value(), it.instrument == FinancingInstrument::IpPledge);
        QVERIFY(it.contractNumber.isEmpty() || it.instrument == FinancingInstrument::ProcurementLoan);
        QVERIFY(!it.largestBill || *it.largestBill <= *it.amount);
        QVERIFY(!it.contractAmount || *it.contractAmount >= *it.amount);
        QCOMPARE(it.guarantor.id.isNull(), it.instrument != FinancingInstrument::GuaranteedLoan);
    }
    QVERIFY(instruments.size() >= 17);
}

void tst_PracticeFinancing::needsAreOftenKnown()
{
    int asked = 0;
    int open = 0;
    for (const FinancingNeed &it : m_base->all<FinancingNeed>())
        (it.goodCredit && it.realNeed && it.fixedPremises && it.lawfulPurpose && it.operatesLawfully ? asked : open)++;
    QVERIFY(asked > open);
    QVERIFY(open > 0);
}

void tst_PracticeFinancing::costsAreOfSeveralKinds()
{
    QSet<int> kinds;
    int compulsory = 0;
    int subsidies = 0;
    for (const CostLine &it : m_base->all<CostLine>()) {
        kinds.insert(static_cast<int>(*it.kind));
        QVERIFY(it.amount > Money());
        compulsory += it.compulsory == true ? 1 : 0;
        subsidies += *it.kind >= CostKind::InterestSubsidy ? 1 : 0;
        QVERIFY(it.timing != CostTiming::OnDate || it.paidOn.isValid());
    }
    QVERIFY(kinds.size() >= 8);
    QVERIFY(compulsory >= 5);
    QVERIFY(subsidies >= 1);
}

void tst_PracticeFinancing::plansAddUp()
{
    QHash<RecordId, Money> planned;
    for (const Repayment &it : m_base->all<Repayment>()) {
        planned[it.drawdown.id] += *it.principal;
        QVERIFY(*it.interest > Money());
        QVERIFY(it.paidOn.isNull() || it.paidOn <= PracticeDay);
    }
    QVERIFY(planned.size() >= 5);
    for (const Drawdown &it : m_base->all<Drawdown>())
        if (planned.contains(it.id))
            QCOMPARE(planned.value(it.id).fen(), it.amount->fen());
}

void tst_PracticeFinancing::overdueLoansSaySo()
{
    for (const Drawdown &it : m_base->all<Drawdown>()) {
        QVERIFY(!it.contractNumber.isEmpty());
        const bool pastDue = it.due <= PracticeDay && !it.settled.isValid();
        QCOMPARE(pastDue, it.overdueSince.isValid() || it.extendedTo.isValid());
        QVERIFY(!it.extendedTo.isValid() || it.extendedTo > PracticeDay);
    }
}

void tst_PracticeFinancing::returnsOfBothDefinitions()
{
    QHash<RecordId, QSet<QDate>> months[2];
    for (const BankReturn &it : m_base->all<BankReturn>()) {
        months[static_cast<int>(*it.scope)][it.institution.id].insert(it.asOf);
        QCOMPARE(it.asOf.addDays(1).day(), 1);
        QVERIFY(*it.inclusiveBalance < *it.allBalance);
        QVERIFY(*it.inclusiveBad <= *it.allBad);
        QVERIFY(*it.smallBillAmount <= *it.billAmount);
    }
    for (const auto &ofScope : months) {
        QCOMPARE(ofScope.size(), 7); // all but the lessor, the guarantor and the branches
        for (const QSet<QDate> &own : ofScope) {
            QCOMPARE(own.size(), 26);
            QVERIFY(own.contains(QDate(2022, 8, 31)));
        }
    }
}

void tst_PracticeFinancing::detailsOfTheLastMonths()
{
    QSet<QDate> months;
    QSet<RecordId> banks;
    int troubled = 0;
    for (const LoanDetail &it : m_base->all<LoanDetail>()) {
        months.insert(it.asOf);
        banks.insert(it.institution.id);
        QVERIFY(it.issued <= it.asOf && it.due > it.issued);
        QCOMPARE((*it.creditBalance + *it.mortgageBalance + *it.pledgeBalance + *it.guaranteeBalance).fen(),
            it.balance->fen());
        QVERIFY(it.overdueDays == 0 || it.due.addDays(*it.overdueDays) == it.asOf);
        troubled += it.asOf == QDate(2022, 8, 31) && it.loanClass != LoanClass::Normal ? 1 : 0;
    }
    QCOMPARE(months.size(), 4);
    QCOMPARE(banks.size(), 7);
    QVERIFY(troubled >= 10);
}

void tst_PracticeFinancing::resolutionsAreOfTroubledLoans()
{
    QSet<QString> troubled;
    for (const LoanDetail &it : m_base->all<LoanDetail>())
        if (it.overdueDays > 0)
            troubled.insert(it.contractNumber);
    const auto resolutions = m_base->all<LoanResolution>();
    QVERIFY(resolutions.size() >= 3);
    for (const LoanResolution &it : resolutions) {
        QVERIFY(troubled.contains(it.contractNumber));
        QVERIFY(*it.resolved <= *it.amount);
    }
}

YUMIAO_TEST(tst_PracticeFinancing)
#include "tst_practice_financing.moc"
