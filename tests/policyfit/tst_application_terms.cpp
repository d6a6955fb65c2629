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
    void feesByTheYear_data();
    void feesByTheYear();
    void feesOfUnknownDates();
    void feesThatWereCleared();
    void whoseGuarantee_data();
    void whoseGuarantee();
    void grantedIsNotApplied();
    void theRateOfTheMoneyPaidOut();
    void theNewestGrant();
    void compulsoryFeesEachTime();
    void staffOfPastDays();
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

void tst_ApplicationTerms::feesByTheYear_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<CostTiming>("timing");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("yuan");
    QTest::addColumn<qint64>("yearly"); ///< 分
    QTest::newRow("each month for two years") << 24 << CostTiming::WithInterest << 1 << 100 << qint64{120'000};
    QTest::newRow("each quarter") << 12 << CostTiming::WithInterest << 3 << 100 << qint64{40'000};
    QTest::newRow("in advance for half a year") << 6 << CostTiming::Upfront << 1 << 18'000 << qint64{3'600'000};
    QTest::newRow("at the end of half a year") << 6 << CostTiming::AtMaturity << 1 << 18'000 << qint64{3'600'000};
    QTest::newRow("once for three years") << 36 << CostTiming::OnDate << 1 << 100 << qint64{3'334}; // never less
    QTest::newRow("by the year") << 24 << CostTiming::Yearly << 1 << 100 << qint64{10'000};
}

void tst_ApplicationTerms::feesByTheYear()
{
    QFETCH(int, months);
    QFETCH(CostTiming, timing);
    QFETCH(int, step);
    QFETCH(int, yuan);
    QFETCH(qint64, yearly);
    FitScene scene;
    scene.application.termMonths = months;
    scene.application.repayment = records::RepaymentMethod::InterestOnly;
    scene.application.interestMonths = step;
    scene.application.instrument = FinancingInstrument::GuaranteedLoan;
    scene.write();
    scene.fee(CostKind::Guarantee, Money::fromYuan(yuan), timing);
    QCOMPARE(scene.fact("guarantee_fee"), yearly);
    // 0.6 % for half a year are 1.2 % for a year.
    QCOMPARE(scene.standing("guarantee_fee"), yuan == 18'000 ? Standing::NotMet : Standing::Met);
}

void tst_ApplicationTerms::feesOfUnknownDates()
{
    FitScene scene;
    scene.application.instrument = FinancingInstrument::GuaranteedLoan;
    scene.application.repayment = records::RepaymentMethod::Irregular;
    scene.write();
    scene.fee(CostKind::Guarantee, Money::fromYuan(100), CostTiming::WithInterest);
    QCOMPARE(scene.fact("guarantee_fee"), std::optional<qint64>());
    QCOMPARE(scene.standing("guarantee_fee"), Standing::Unknown);
}

void tst_ApplicationTerms::feesThatWereCleared()
{
    FitScene scene;
    scene.application.instrument = FinancingInstrument::GuaranteedLoan;
    scene.write();
    scene.fee(CostKind::Guarantee, Money::fromWan(6), CostTiming::Upfront, QDate(2022, 9, 5));
    QCOMPARE(scene.fact("guarantee_fee", QDate(2022, 9, 4)), Money::fromWan(6).fen());
    QCOMPARE(scene.fact("guarantee_fee"), qint64{0});
    scene.fee(CostKind::Guarantee, Money::fromWan(3), CostTiming::Upfront);
    QCOMPARE(scene.fact("guarantee_fee"), Money::fromWan(3).fen());
}

void tst_ApplicationTerms::whoseGuarantee_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<FinancingInstrument>("instrument");
    QTest::addColumn<Standing>("standing");
    QTest::newRow("government") << u"政府性融资担保机构"_s << FinancingInstrument::WorkingCapital << Standing::NotMet;
    QTest::newRow("commercial") << u"商业性融资担保公司"_s << FinancingInstrument::WorkingCapital
                                << Standing::NotApplicable;
    QTest::newRow("not told") << QString() << FinancingInstrument::WorkingCapital << Standing::Unknown;
    QTest::newRow("either") << u"融资担保公司"_s << FinancingInstrument::WorkingCapital << Standing::Unknown;
    QTest::newRow("told by the instrument") << QString() << FinancingInstrument::GuaranteedLoan << Standing::NotMet;
    QTest::newRow("commercial all the same")
        << u"商业性担保"_s << FinancingInstrument::GuaranteedLoan << Standing::NotApplicable;
}

/// The norm binds government guarantors: 2 % of a commercial one is no problem found.
void tst_ApplicationTerms::whoseGuarantee()
{
    QFETCH(QString, kind);
    QFETCH(FinancingInstrument, instrument);
    QFETCH(Standing, standing);
    FitScene scene;
    scene.application.instrument = instrument;
    scene.application.guarantor.id = scene.institution(u"某某担保"_s, {}, kind);
    scene.write();
    scene.fee(CostKind::Guarantee, Money::fromWan(6), CostTiming::Upfront);
    QCOMPARE(scene.standing("guarantee_fee"), standing);
    QCOMPARE(scene.fit().find(u"guarantee_fee"_s)->isProblem(), standing == Standing::NotMet);
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

void tst_ApplicationTerms::compulsoryFeesEachTime()
{
    FitScene scene;
    scene.application.termMonths = 18;
    scene.write();
    const auto compulsory = [&](CostTiming timing) {
        records::CostLine fee;
        fee.id = tests::newId();
        fee.application.id = scene.application.id;
        fee.kind = CostKind::Insurance;
        fee.timing = timing;
        fee.amount = Money::fromYuan(100);
        fee.compulsory = true;
        tests::made(scene.base.session(), fee);
    };
    compulsory(CostTiming::Yearly);
    QCOMPARE(scene.fact("compulsory_fees"), Money::fromYuan(200).fen());
    compulsory(CostTiming::WithInterest);
    QCOMPARE(scene.fact("compulsory_fees"), Money::fromYuan(2000).fen());
    compulsory(CostTiming::Upfront);
    QCOMPARE(scene.fact("compulsory_fees"), Money::fromYuan(2100).fen());
}

/// A year's paper tells the people at the end of the year, as it tells the assets: not those of a later day.
void tst_ApplicationTerms::staffOfPastDays()
{
    FitScene scene;
    scene.write();
    records::AnnualFigures year;
    year.id = tests::newId();
    year.enterprise.id = scene.enterprise.id;
    year.fiscalYear = 2020;
    year.employees = 60;
    tests::made(scene.base.session(), year);
    QCOMPARE(scene.fit(QDate(2021, 1, 1)).known.sizeForTax.atMost, records::SizeClass::Small);
    QVERIFY(!scene.fit(QDate(2021, 1, 2)).known.sizeForTax.atMost);
    QCOMPARE(scene.fit(QDate(2021, 1, 2)).known.sizeForPolicy.atMost, records::SizeClass::Small);
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
