// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policyfit/fit_scene.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::policyfit;
using namespace yumiao::tests::fitted;
using records::CostKind;
using records::CostTiming;

/// Amounts, rates and fees of a loan as the policies are told of them.
class tst_ApplicationTerms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void branchesAreOneInstitution();
    void aLoanOutlivesItsLine();
    void aLineWithoutAnEnd();
    void grantedIsNotApplied();
    void theRateOfTheMoneyPaidOut();
    void theNewestGrant();
    void benchmarksByTheTerm();
};

void tst_ApplicationTerms::branchesAreOneInstitution()
{
    FitScene scene;
    scene.application.institution.id = scene.institution(u"某某银行雁江支行"_s, scene.bank);
    scene.application.amount = Money::fromWan(400);
    scene.write();
    const auto other
        = scene.applicationOf(scene.institution(u"某某银行城南支行"_s, scene.bank), FinancingInstrument::LongTerm, 700);
    tests::made(scene.base.session(), other);
    scene.grant(other, Money::fromWan(700), QDate(2022, 1, 1), QDate(2022, 12, 31));
    QCOMPARE(scene.fact("household_credit"), Money::fromWan(1100).fen());
    QCOMPARE(scene.standing("vat_interest_1000"), Standing::NotMet);
}

/// What was paid out is owed until it is settled, whatever became of the line.
void tst_ApplicationTerms::aLoanOutlivesItsLine()
{
    FitScene scene;
    scene.write();
    const auto earlier = scene.applicationOf(scene.bank, FinancingInstrument::LongTerm, 900);
    tests::made(scene.base.session(), earlier);
    const RecordId line = scene.grant(earlier, Money::fromWan(900), QDate(2021, 1, 1), QDate(2021, 12, 31));
    scene.draw(line, QDate(2021, 2, 1), 800, QDate(2023, 6, 1));
    scene.draw(line, QDate(2021, 3, 1), 50, QDate(2022, 1, 1));
    QCOMPARE(scene.fact("household_credit", QDate(2021, 12, 31)), Money::fromWan(1200).fen());
    QCOMPARE(scene.fact("household_credit", QDate(2022, 9, 5)), Money::fromWan(1100).fen());
    QCOMPARE(scene.standing("vat_interest_1000"), Standing::NotMet);
    QCOMPARE(scene.fit().known.creditLines, std::vector{line});
    QCOMPARE(scene.fact("household_credit", QDate(2023, 6, 1)), Money::fromWan(300).fen());
}

void tst_ApplicationTerms::aLineWithoutAnEnd()
{
    FitScene scene;
    scene.write();
    auto settled = scene.applicationOf(scene.bank, FinancingInstrument::LongTerm, 900);
    settled.stage = records::ApplicationStage::Settled;
    settled.stageSince = QDate(2022, 7, 1);
    tests::made(scene.base.session(), settled);
    scene.grant(settled, Money::fromWan(900), QDate(2021, 1, 1), {});
    QCOMPARE(scene.fact("household_credit", QDate(2022, 6, 30)), Money::fromWan(1200).fen());
    QCOMPARE(scene.fact("household_credit", QDate(2022, 7, 1)), Money::fromWan(300).fen());
    // All of it was paid out and back; of the next one only a part.
    const auto paidBack = scene.applicationOf(scene.bank, FinancingInstrument::LongTerm, 500);
    tests::made(scene.base.session(), paidBack);
    const RecordId whole = scene.grant(paidBack, Money::fromWan(500), QDate(2021, 1, 1), {});
    QCOMPARE(scene.fact("household_credit"), Money::fromWan(800).fen());
    scene.draw(whole, QDate(2021, 2, 1), 500, QDate(2022, 8, 1));
    QCOMPARE(scene.fact("household_credit"), Money::fromWan(300).fen());
    const RecordId part = scene.grant(paidBack, Money::fromWan(200), QDate(2021, 1, 1), {});
    scene.draw(part, QDate(2021, 2, 1), 100, QDate(2022, 8, 1));
    QCOMPARE(scene.fact("household_credit"), Money::fromWan(500).fen());
}

void tst_ApplicationTerms::grantedIsNotApplied()
{
    FitScene scene;
    scene.application.instrument = FinancingInstrument::GuaranteedLoan;
    scene.application.amount = Money::fromWan(500);
    scene.write();
    scene.fee(CostKind::Guarantee, Money::fromWan(4), CostTiming::Upfront);
    QCOMPARE(scene.standing("guarantee_fee"), Standing::Met); // 0.8 % of what is asked for
    scene.grant(scene.application, Money::fromWan(300), QDate(2022, 9, 1), QDate(2023, 8, 31));
    QCOMPARE(scene.fact("amount"), Money::fromWan(300).fen());
    QCOMPARE(scene.fact("amount", QDate(2022, 8, 31)), Money::fromWan(500).fen());
    QCOMPARE(scene.standing("guarantee_fee"), Standing::NotMet); // 1.33 % of what was granted
    records::CreditLine unknown;
    unknown.id = tests::newId();
    unknown.application.id = scene.application.id;
    unknown.enterprise.id = scene.enterprise.id;
    unknown.granted = QDate(2022, 9, 2);
    tests::made(scene.base.session(), unknown);
    QCOMPARE(scene.fact("amount"), std::optional<qint64>());
}

/// What was paid out has its own rate; of several the highest is judged.
void tst_ApplicationTerms::theRateOfTheMoneyPaidOut()
{
    FitScene scene;
    scene.write();
    const RecordId line = scene.grant(
        scene.application, Money::fromWan(300), QDate(2022, 7, 1), QDate(2023, 6, 30), Rate::fromMillionths(43'000));
    QCOMPARE(scene.fact("rate"), qint64{43'000});
    auto loan = scene.drawnOn(line, QDate(2022, 8, 1), 100);
    loan.rate = Rate::fromMillionths(70'000);
    tests::made(scene.base.session(), loan);
    scene.draw(line, QDate(2022, 8, 2), 100);
    QCOMPARE(scene.fact("rate", QDate(2022, 7, 31)), qint64{43'000});
    QCOMPARE(scene.fact("rate"), qint64{70'000});
    QVERIFY(scene.standing("vat_interest_1000") != Standing::Met);
}

void tst_ApplicationTerms::theNewestGrant()
{
    FitScene scene;
    scene.write();
    scene.grant(scene.application, Money::fromWan(100), QDate(2022, 8, 1), {}, Rate::fromMillionths(41'000));
    scene.grant(scene.application, Money::fromWan(100), QDate(2022, 7, 1), {}, Rate::fromMillionths(46'000));
    scene.grant(scene.application, Money::fromWan(100), QDate(2022, 8, 2), {});
    QCOMPARE(scene.fact("rate"), qint64{41'000});
    QCOMPARE(scene.fact("rate", QDate(2022, 7, 31)), qint64{46'000});
    QCOMPARE(scene.fact("rate", QDate(2022, 6, 30)), qint64{43'500});
}

void tst_ApplicationTerms::benchmarksByTheTerm()
{
    FitScene scene;
    scene.benchmark("financing.benchmark_5y", u"4.75"_s);
    scene.benchmark("financing.benchmark_over_5y", u"4.9"_s);
    scene.benchmark("financing.lpr_1y", u"3.65"_s);
    scene.benchmark("financing.lpr_5y", u"4.3"_s);
    const auto told = [&](int months) {
        scene.application.id = tests::newId();
        scene.application.number = u"2022-9%1"_s.arg(months);
        scene.application.termMonths = months;
        scene.write();
        return std::pair(scene.fact("benchmark").value_or(0), scene.fact("lpr").value_or(0));
    };
    QCOMPARE(told(12), std::pair(qint64{43'500}, qint64{36'500}));
    QCOMPARE(told(13), std::pair(qint64{47'500}, qint64{36'500}));
    QCOMPARE(told(60), std::pair(qint64{47'500}, qint64{36'500}));
    QCOMPARE(told(61), std::pair(qint64{49'000}, qint64{43'000}));
}

YUMIAO_TEST(tst_ApplicationTerms)
#include "tst_application_terms.moc"
