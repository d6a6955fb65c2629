// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/cost_marks.h"
#include "models/cost/cost_reading.h"
#include "models/plan/new_workspace.h"
#include "models/records/credit_line.h"
#include "models/records/financing_need.h"
#include "models/records/threshold.h"
#include "models/store/query.h"
#include "tests/cost/loans.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using namespace costed;
using cost::MissingTerm;
using records::RepaymentMethod;

/// The cost of what stands on record.
class tst_CostReading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void offer();
    void drawnInParts();
    void planOfRecord();
    void whatWasPaidIsNoPlan();
    void anExtensionNeedsItsPlan();
    void whatIsMissing();
    void offersInOrder();
    void average();
    void primeRate();
    void notThere();

private:
    records::FinancingApplication applicationOf(qint64 rate) const;
    RecordId paidOut(const records::FinancingApplication &application, QDate drawn, qint64 wan) const;
    std::unique_ptr<TemporaryBase> m_base;
    RecordId m_firm;
    RecordId m_need;
    const QDate m_on{2022, 9, 5};
};

void tst_CostReading::init()
{
    m_base = std::make_unique<TemporaryBase>();
    m_firm = made(m_base->session(), enterpriseNamed(u"试算企业"_s));
    records::FinancingNeed need;
    need.id = newId();
    need.enterprise = {m_firm};
    need.number = u"2022-0001"_s;
    need.registered = QDate(2022, 1, 2);
    need.amount = Money::fromWan(100);
    m_need = made(m_base->session(), need);
}

records::FinancingApplication tst_CostReading::applicationOf(qint64 rate) const
{
    records::FinancingApplication it;
    it.id = newId();
    it.number = it.id.toText();
    it.enterprise = {m_firm};
    it.need = {m_need};
    it.amount = Money::fromWan(100);
    it.termMonths = 12;
    it.applied = QDate(2022, 1, 10);
    it.stage = records::ApplicationStage::InApproval;
    it.stageSince = it.applied;
    it.rate = Rate::fromMillionths(rate);
    it.repayment = RepaymentMethod::InterestOnly;
    return it;
}

RecordId tst_CostReading::paidOut(const records::FinancingApplication &application, QDate drawn, qint64 wan) const
{
    records::CreditLine line;
    line.id = newId();
    line.application = {application.id};
    line.enterprise = {m_firm};
    line.granted = drawn;
    line.amount = Money::fromWan(wan);
    (void)made(m_base->session(), line);
    records::Drawdown it;
    it.id = newId();
    it.creditLine = {line.id};
    it.enterprise = {m_firm};
    it.drawn = drawn;
    it.amount = Money::fromWan(wan);
    it.due = drawn.addMonths(12);
    return made(m_base->session(), it);
}

void tst_CostReading::offer()
{
    const auto application = applicationOf(43'500);
    (void)made(m_base->session(), application);
    for (auto line : checkFees()) {
        line.id = newId();
        line.application = {application.id};
        (void)made(m_base->session(), line);
    }
    const auto it = cost::costOf(m_base->session(), application.id, m_on);
    QVERIFY2(it, qPrintable(wordsOf(it)));
    QVERIFY(it->cost && it->basis == cost::CostBasis::Offer);
    QCOMPARE(percent(*it->cost->net.simple), u"5.650"_s);
    QCOMPARE(it->enterprise, u"试算企业"_s);
    QCOMPARE(it->institution, QString());
}

void tst_CostReading::drawnInParts()
{
    const auto application = applicationOf(43'500);
    (void)made(m_base->session(), application);
    (void)paidOut(application, QDate(2022, 2, 10), 30);
    (void)paidOut(application, QDate(2022, 3, 10), 50);
    (void)paidOut(application, QDate(2022, 12, 1), 20); // after the day it is looked at
    const auto it = cost::costOf(m_base->session(), application.id, m_on);
    QVERIFY2(it && it->cost, qPrintable(wordsOf(it)));
    QVERIFY(it->basis == cost::CostBasis::Drawn);
    QCOMPARE(it->cost->principal, Money::fromWan(80));
    QCOMPARE(percent(it->cost->net.nominal), u"4.350"_s);
    QCOMPARE(it->cost->due, QDate(2023, 3, 10));
}

void tst_CostReading::planOfRecord()
{
    auto application = applicationOf(43'500);
    application.repayment = RepaymentMethod::Irregular;
    (void)made(m_base->session(), application);
    const RecordId drawdown = paidOut(application, QDate(2022, 2, 10), 100);
    QCOMPARE(cost::costOf(m_base->session(), application.id, m_on)->missing, std::vector{MissingTerm::Plan});
    for (const auto &[month, wan] : {std::pair{6, 40}, {12, 60}}) {
        records::Repayment row;
        row.id = newId();
        row.drawdown = {drawdown};
        row.due = QDate(2022, 2, 10).addMonths(month);
        row.principal = Money::fromWan(wan);
        (void)made(m_base->session(), row);
    }
    const auto it = cost::costOf(m_base->session(), application.id, m_on);
    QVERIFY2(it && it->cost, qPrintable(wordsOf(it)));
    QVERIFY(it->cost->amortises && !it->cost->net.simple);
    QCOMPARE(percent(it->cost->net.nominal), u"4.350"_s);
}

/// A row that says what was paid, and nothing of what is due, leaves the cost as it was.
void tst_CostReading::whatWasPaidIsNoPlan()
{
    const auto application = applicationOf(43'500);
    (void)made(m_base->session(), application);
    const RecordId drawdown = paidOut(application, QDate(2022, 2, 10), 100);
    records::Repayment row;
    row.id = newId();
    row.drawdown = {drawdown};
    row.due = QDate(2022, 8, 10);
    row.paidOn = QDate(2022, 8, 10);
    row.paidPrincipal = Money::fromWan(40);
    (void)made(m_base->session(), row);
    const auto it = cost::costOf(m_base->session(), application.id, m_on);
    QVERIFY2(it && it->cost, qPrintable(wordsOf(it)));
    QCOMPARE(percent(*it->cost->net.simple), u"4.350"_s);
}

/// An extension leaves the instalments of the contract as they were; how it goes on its plan must say.
void tst_CostReading::anExtensionNeedsItsPlan()
{
    cost::CostRecords known;
    known.application = applicationOf(43'500);
    records::Drawdown loan;
    loan.id = newId();
    loan.drawn = QDate(2022, 1, 10);
    loan.due = QDate(2022, 7, 10);
    loan.amount = Money::fromWan(100);
    loan.extendedTo = QDate(2023, 1, 10);
    known.drawdowns = {loan};
    QVERIFY(cost::answerFrom(known, m_on).cost); // all of it is repaid at the end
    known.application.repayment = RepaymentMethod::EqualInstalment;
    QCOMPARE(cost::answerFrom(known, m_on).missing, std::vector{MissingTerm::Plan});
    records::Repayment row;
    row.drawdown = {loan.id};
    row.due = loan.due;
    row.principal = Money::fromWan(100);
    known.repayments = {row};
    QCOMPARE(cost::answerFrom(known, m_on).missing, std::vector{MissingTerm::Plan});
    row.principal = Money::fromWan(40);
    known.repayments = {row};
    row.due = loan.extendedTo;
    row.principal = Money::fromWan(60);
    known.repayments.push_back(row);
    const auto told = cost::answerFrom(known, m_on);
    QVERIFY(told.cost);
    QCOMPARE(told.cost->due, loan.extendedTo);
    known.repayments.clear();
    known.drawdowns.front().settled = QDate(2022, 6, 10); // before there was anything to extend
    QVERIFY(cost::answerFrom(known, m_on).cost);
}

void tst_CostReading::whatIsMissing()
{
    auto bare = applicationOf(0);
    bare.rate.reset();
    bare.repayment.reset();
    bare.termMonths.reset();
    bare.amount.reset();
    bare.applied = {};
    cost::CostRecords known;
    known.application = bare;
    auto line = feeOf(records::CostKind::Audit, 1, records::CostTiming::OnDate);
    known.lines = {line};
    const auto it = cost::answerFrom(known, m_on);
    QVERIFY(!it.cost && !it.refused);
    QCOMPARE(it.missing,
        (std::vector{MissingTerm::Amount, MissingTerm::Drawn, MissingTerm::Term, MissingTerm::Rate, MissingTerm::Method,
            MissingTerm::LineDate}));
    bare.instrument = records::FinancingInstrument::BillDiscount;
    bare.amount = Money::fromWan(100);
    bare.rate = Rate::fromMillionths(24'000);
    bare.termMonths = 6;
    bare.applied = QDate(2022, 1, 10);
    known.application = bare;
    known.lines.clear();
    const auto bill = cost::answerFrom(known, m_on);
    QVERIFY(bill.cost && bill.loans.front().method == RepaymentMethod::Discounted);
}

void tst_CostReading::offersInOrder()
{
    const auto dear = applicationOf(60'000);
    const auto cheap = applicationOf(38'500);
    auto unknown = applicationOf(0);
    unknown.rate.reset();
    for (const auto &it : {unknown, dear, cheap})
        (void)made(m_base->session(), it);
    const auto offers = cost::offersOf(m_base->session(), m_need, m_on);
    QVERIFY2(offers, qPrintable(wordsOf(offers)));
    QCOMPARE(offers->size(), size_t(3));
    QCOMPARE((*offers)[0].application.id, cheap.id);
    QCOMPARE((*offers)[1].application.id, dear.id);
    QCOMPARE((*offers)[2].application.id, unknown.id);
}

void tst_CostReading::average()
{
    const auto one = applicationOf(40'000);
    const auto two = applicationOf(60'000);
    auto untold = applicationOf(0);
    untold.rate.reset();
    auto begunBefore = applicationOf(0); // not told either, and no loan of this year
    begunBefore.rate.reset();
    for (const auto &it : {one, two, untold, begunBefore})
        (void)made(m_base->session(), it);
    (void)paidOut(one, QDate(2022, 2, 10), 300);
    (void)paidOut(two, QDate(2022, 3, 10), 100);
    (void)paidOut(untold, QDate(2022, 3, 10), 100);
    (void)paidOut(begunBefore, QDate(2021, 12, 10), 50);
    (void)paidOut(begunBefore, QDate(2022, 3, 10), 50);
    const auto it = cost::districtAverage(m_base->session(), 2022, m_on);
    QVERIFY2(it, qPrintable(wordsOf(it)));
    QCOMPARE(percent(*it->headline()), u"4.500"_s);
    QCOMPARE(it->counted, 2);
    QCOMPARE(it->untold, 1);
    QCOMPARE(it->principal, Money::fromWan(400));
    QVERIFY(!cost::districtAverage(m_base->session(), 2021, m_on)->headline());
}

void tst_CostReading::primeRate()
{
    QCOMPARE(*cost::primeRateOn(m_base->session(), m_on), std::optional<Rate>()); // no record of it
    RecordIdSource ids;
    QVERIFY(plan::fillNewWorkspace(m_base->session(), {}, ids, FixedClock(m_on)));
    const auto on
        = [&](int year, int month, int day) { return *cost::primeRateOn(m_base->session(), QDate(year, month, day)); };
    QCOMPARE(on(2022, 9, 5), std::optional(Rate::fromMillionths(36'500)));
    QCOMPARE(on(2022, 8, 21), std::optional(Rate::fromMillionths(37'000)));
    QCOMPARE(on(2019, 8, 19), std::optional<Rate>());
    QCOMPARE(on(2019, 8, 20), std::optional(Rate::fromMillionths(42'500)));
    QCOMPARE(on(2030, 1, 1), std::optional<Rate>()); // nobody entered it
    // The rows follow each other without a gap.
    std::vector<records::Threshold> rows;
    const auto all = store::loadAll<records::Threshold>(m_base->session());
    for (const auto &it : *all)
        if (it.code == u"financing.lpr_1y"_s)
            rows.push_back(it);
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.validFrom < b.validFrom; });
    for (size_t i = 1; i < rows.size(); ++i)
        QCOMPARE(rows[i - 1].validTo.addDays(1), rows[i].validFrom);
    QVERIFY(rows.size() > 10);
}

void tst_CostReading::notThere()
{
    QCOMPARE(cost::costOf(m_base->session(), newId(), m_on).error().what, u"record.missing"_s);
    QCOMPARE(cost::offersOf(m_base->session(), newId(), m_on).error().what, u"record.missing"_s);
}

YUMIAO_TEST(tst_CostReading)

} // namespace yumiao::tests

#include "tst_cost_reading.moc"
