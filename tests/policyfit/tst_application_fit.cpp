// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policyfit/fit_scene.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::policyfit;
using namespace yumiao::tests::fitted;

/// What the policies are told of an application, out of the records.
class tst_ApplicationFit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneThatIsNotThere();
    void theApplicationAloneIsTheCredit();
    void creditOfTheHousehold();
    void creditOfOtherDays();
    void withoutATermThereIsNoBenchmark();
    void smallByTheTaxRule();
    void mediumOfLastYear();
    void theRateAgainstTheBenchmark();
    void guaranteeFeeOfTwoYears();
    void compulsoryFees();
    void tagsOfMany();
    void conditionsOfStartupLoans();
    void missingPrimeRate();
};

void tst_ApplicationFit::oneThatIsNotThere()
{
    const FitScene scene;
    const auto fit = policyFit(scene.base.session(), tests::newId(), Day, Day);
    QVERIFY(!fit);
    QCOMPARE(fit.error().what, u"record.missing"_s);
}

void tst_ApplicationFit::theApplicationAloneIsTheCredit()
{
    FitScene scene;
    scene.application.amount = Money::fromWan(1000);
    scene.write();
    QCOMPARE(scene.fact("household_credit"), Money::fromWan(1000).fen());
    QCOMPARE(scene.standing("vat_interest_1000"), Standing::Met);
    QCOMPARE(scene.standing("inclusive_central_bank"), Standing::NotMet); // below 10 million, not at it
    QCOMPARE(scene.standing("small_bill"), Standing::NotApplicable);
    QCOMPARE(scene.standing("vat_interest_100"), Standing::Unknown); // the text of its day is not at hand
}

void tst_ApplicationFit::creditOfTheHousehold()
{
    FitScene scene;
    scene.write();
    const auto earlier = scene.applicationOf(scene.bank, FinancingInstrument::LongTerm, 500);
    const auto elsewhere = scene.applicationOf(scene.institution(u"另一银行"_s), FinancingInstrument::LongTerm, 5000);
    tests::made(scene.base.session(), earlier);
    tests::made(scene.base.session(), elsewhere);
    scene.grant(earlier, Money::fromWan(700), QDate(2022, 1, 1), QDate(2022, 12, 31));
    scene.grant(elsewhere, Money::fromWan(5000), QDate(2022, 1, 1), QDate(2022, 12, 31));
    QCOMPARE(scene.fact("household_credit"), Money::fromWan(1000).fen());
    QCOMPARE(scene.standing("vat_interest_1000"), Standing::Met);
    // Once granted, the line counts in the place of what was asked for.
    scene.grant(scene.application, Money::fromWan(300) + Money::fromFen(1), QDate(2022, 9, 1), QDate(2023, 8, 31));
    QCOMPARE(scene.fact("household_credit"), Money::fromWan(1000).fen() + 1);
    QCOMPARE(scene.standing("vat_interest_1000"), Standing::NotMet);
    // The loan itself counts also after its line has run out; the other line no more.
    QCOMPARE(scene.fact("household_credit", QDate(2023, 9, 1)), Money::fromWan(300).fen() + 1);
}

void tst_ApplicationFit::creditOfOtherDays()
{
    FitScene scene;
    scene.write();
    const auto earlier = scene.applicationOf(scene.bank, FinancingInstrument::LongTerm, 500);
    tests::made(scene.base.session(), earlier);
    scene.grant(earlier, Money::fromWan(700), QDate(2022, 3, 1), QDate(2022, 9, 5));
    QCOMPARE(scene.fact("household_credit", QDate(2022, 2, 28)), Money::fromWan(300).fen());
    QCOMPARE(scene.fact("household_credit", QDate(2022, 3, 1)), Money::fromWan(1000).fen());
    QCOMPARE(scene.fact("household_credit", QDate(2022, 9, 5)), Money::fromWan(1000).fen());
    QCOMPARE(scene.fact("household_credit", QDate(2022, 9, 6)), Money::fromWan(300).fen());
}

void tst_ApplicationFit::withoutATermThereIsNoBenchmark()
{
    FitScene scene;
    scene.application.termMonths.reset();
    scene.write();
    QCOMPARE(scene.fact("benchmark"), std::optional<qint64>());
    QCOMPARE(scene.standing("vat_interest_1000"), Standing::Unknown);
}

void tst_ApplicationFit::smallByTheTaxRule()
{
    FitScene scene;
    scene.write();
    // 60 people of today allow no more than small, whatever the revenue is; of earlier years nothing is known.
    QCOMPARE(scene.fit().known.sizeForTax.atMost, records::SizeClass::Small);
    QCOMPARE(scene.standing("vat_interest_1000"), Standing::Met);
    QCOMPARE(scene.standing("vat_interest_1000", QDate(2021, 9, 5)), Standing::Unknown);
}

void tst_ApplicationFit::mediumOfLastYear()
{
    FitScene scene;
    scene.application.instrument = FinancingInstrument::BillDiscount;
    scene.application.largestBill = Money::fromWan(500);
    scene.write();
    records::AnnualFigures year;
    year.id = tests::newId();
    year.enterprise.id = scene.enterprise.id;
    year.fiscalYear = 2021;
    year.employees = 300;
    year.revenue = Money::fromWan(2000);
    tests::made(scene.base.session(), year);
    QCOMPARE(scene.fit().known.sizeForPolicy.size, records::SizeClass::Medium);
    QCOMPARE(scene.standing("small_bill"), Standing::NotMet);
    QVERIFY(!scene.fit().find(u"small_bill"_s)->isProblem()); // out of reach, nothing to look into
}

void tst_ApplicationFit::theRateAgainstTheBenchmark()
{
    FitScene scene;
    scene.application.rate = Rate::fromMillionths(65'250);
    scene.write();
    QCOMPARE(scene.fact("benchmark"), qint64{43'500});
    QCOMPARE(scene.standing("vat_interest_1000"), Standing::Met);
    scene.application.id = tests::newId();
    scene.application.number = u"2022-9999"_s;
    scene.application.rate = Rate::fromMillionths(65'251);
    scene.write();
    QCOMPARE(scene.standing("vat_interest_1000"), Standing::Unknown);
    QCOMPARE(scene.fit().find(u"vat_interest_1000"_s)->figures.front().text(), u"100.00%"_s);
}

void tst_ApplicationFit::guaranteeFeeOfTwoYears()
{
    FitScene scene;
    scene.application.termMonths = 24;
    scene.application.instrument = FinancingInstrument::GuaranteedLoan;
    scene.write();
    QCOMPARE(scene.standing("guarantee_fee"), Standing::Unknown);
    records::CostLine fee;
    fee.id = tests::newId();
    fee.application.id = scene.application.id;
    fee.kind = records::CostKind::Guarantee;
    fee.timing = records::CostTiming::Upfront;
    fee.amount = Money::fromWan(6); // 3 for a year on 300
    tests::made(scene.base.session(), fee);
    QCOMPARE(scene.fact("guarantee_fee"), Money::fromWan(3).fen());
    QCOMPARE(scene.standing("guarantee_fee"), Standing::Met);
    fee.id = tests::newId();
    fee.amount = Money::fromFen(1);
    tests::made(scene.base.session(), fee);
    QCOMPARE(scene.standing("guarantee_fee"), Standing::NotMet);
    QVERIFY(scene.fit().find(u"guarantee_fee"_s)->isProblem());
}

void tst_ApplicationFit::compulsoryFees()
{
    FitScene scene;
    scene.write();
    QCOMPARE(scene.standing("compulsory_fees"), Standing::NotApplicable);
    records::CostLine fee;
    fee.id = tests::newId();
    fee.application.id = scene.application.id;
    fee.kind = records::CostKind::Insurance;
    fee.timing = records::CostTiming::Upfront;
    fee.amount = Money::fromYuan(7200);
    fee.compulsory = true;
    fee.cleared = QDate(2022, 9, 6);
    tests::made(scene.base.session(), fee);
    QCOMPARE(scene.standing("compulsory_fees"), Standing::NotMet);
    QVERIFY(scene.fit().find(u"compulsory_fees"_s)->isProblem());
    QCOMPARE(scene.standing("compulsory_fees", QDate(2022, 9, 6)), Standing::NotApplicable);
}

void tst_ApplicationFit::tagsOfMany()
{
    FitScene scene;
    scene.write();
    std::vector<RecordId> asked{scene.application.id, tests::newId()};
    for (int i = 0; i < 60; ++i) {
        auto other = scene.applicationOf(scene.bank, FinancingInstrument::IpPledge, 10);
        other.ipItems = i % 2;
        tests::made(scene.base.session(), other);
        asked.push_back(other.id);
    }
    const auto tags = policyTags(scene.base.session(), asked, Day, Day);
    if (!tags)
        QFAIL(qPrintable(tests::wordsOf(tags)));
    QCOMPARE(tags->value(scene.application.id).size(), size_t{1});
    QCOMPARE(tags->value(scene.application.id).front().word.zh, u"免≤1000"_s);
    QCOMPARE(tags->value(scene.application.id).front().clause, 12);
    QVERIFY(!tags->contains(asked[1]));
    int pledged = 0;
    for (const auto &of : *tags)
        for (const PolicyTag &it : of)
            pledged += it.word.zh == u"知产"_s ? 1 : 0;
    QCOMPARE(pledged, 30);
}

/// From 2023-10 the rule asks for contracts and arrears: both stand in the application.
void tst_ApplicationFit::conditionsOfStartupLoans()
{
    FitScene scene;
    const QDate on(2023, 11, 1);
    scene.application.instrument = FinancingInstrument::StartupLoan;
    scene.application.applied = QDate(2023, 10, 20);
    scene.application.stageSince = scene.application.applied;
    scene.application.recruits = 6;
    scene.application.staff = 60;
    scene.application.yearContracts = true;
    scene.application.noArrears = false;
    scene.write();
    QCOMPARE(scene.fact("year_contracts", on), std::optional<qint64>(1));
    const PolicyFit fit = scene.fit(on);
    const PolicyFinding &startup = *fit.find(u"startup_subsidy"_s);
    QCOMPARE(startup.assessment->find(u"contracts"_s)->verdict, eligibility::Verdict::Met);
    QCOMPARE(startup.assessment->find(u"no_arrears"_s)->verdict, eligibility::Verdict::NotMet);
    QCOMPARE(startup.standing, Standing::NotMet);
}

/// A published rate that no row holds for the day is missing, never the last one that was known.
void tst_ApplicationFit::missingPrimeRate()
{
    FitScene scene;
    records::Threshold row;
    row.id = tests::newId();
    row.code = u"financing.lpr_1y"_s;
    row.value = *Quantity::fromText(u"3.00"_s);
    row.unit = u"%"_s;
    row.validFrom = QDate(2025, 5, 20);
    row.validTo = QDate(2025, 6, 19);
    row.confidence = records::Confidence::ToConfirm;
    tests::made(scene.base.session(), row);
    scene.write();
    QCOMPARE(scene.fact("lpr", QDate(2025, 6, 19)), std::optional<qint64>(30'000));
    QVERIFY(!scene.fact("lpr", QDate(2025, 6, 20)));
    const PolicyFit fit = scene.fit(QDate(2025, 7, 1));
    const PolicyFinding &vat = *fit.find(u"vat_interest_1000"_s);
    QVERIFY(vat.assessment && vat.assessment->verdict == eligibility::Verdict::Unknown);
    const auto lpr = *fit.known.facts.catalogue().find(u"lpr"_s);
    const auto missing = vat.assessment->missing();
    QVERIFY(std::any_of(missing.begin(), missing.end(), [&](const auto &it) { return it.kind == lpr; }));
}

YUMIAO_TEST(tst_ApplicationFit)
#include "tst_application_fit.moc"
