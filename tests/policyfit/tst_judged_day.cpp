// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/policyfit/fit_scene.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::policyfit;
using namespace yumiao::tests::fitted;

namespace {

PolicyFit fitOfItsDay(const FitScene &scene, QDate seen)
{
    auto found = policyFitOfItsDay(scene.base.session(), scene.application.id, seen);
    if (!found)
        qFatal("%s", qPrintable(tests::wordsOf(found)));
    return *std::move(found);
}

} // namespace

/// A loan is judged by the documents of the day it was made on, whenever somebody looks.
class tst_JudgedDay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void underWayItIsToday();
    void theGrantAndThenTheMoney();
    void decidedWithoutALine();
    void documentsOfThatDay();
    void ratesOfThatDay();
    void tagsOfThatDay();
    void startupLoansBeforeIt();
};

void tst_JudgedDay::underWayItIsToday()
{
    FitScene scene;
    scene.application.stage = records::ApplicationStage::Returned;
    scene.application.stageSince = QDate(2022, 8, 1);
    scene.write();
    const PolicyFit fit = fitOfItsDay(scene, QDate(2026, 9, 5));
    QCOMPARE(fit.on, QDate(2026, 9, 5));
    QVERIFY(fit.known.day.basis == DayBasis::Asked);
}

void tst_JudgedDay::theGrantAndThenTheMoney()
{
    FitScene scene;
    scene.write();
    scene.grant(scene.application, Money::fromWan(100), QDate(2022, 7, 5), {});
    const RecordId line = scene.grant(scene.application, Money::fromWan(200), QDate(2022, 7, 1), {});
    QCOMPARE(fitOfItsDay(scene, QDate(2022, 6, 30)).on, QDate(2022, 6, 30));
    QCOMPARE(fitOfItsDay(scene, QDate(2026, 9, 5)).on, QDate(2022, 7, 1));
    QVERIFY(fitOfItsDay(scene, QDate(2026, 9, 5)).known.day.basis == DayBasis::Granted);
    scene.draw(line, QDate(2022, 8, 20), 100);
    scene.draw(line, QDate(2022, 8, 10), 100);
    QCOMPARE(fitOfItsDay(scene, QDate(2022, 8, 9)).on, QDate(2022, 7, 1));
    QCOMPARE(fitOfItsDay(scene, QDate(2026, 9, 5)).on, QDate(2022, 8, 10));
    QVERIFY(fitOfItsDay(scene, QDate(2026, 9, 5)).known.day.basis == DayBasis::Drawn);
}

void tst_JudgedDay::decidedWithoutALine()
{
    for (const auto stage : {records::ApplicationStage::PaidOut, records::ApplicationStage::Declined}) {
        FitScene scene;
        scene.application.stage = stage;
        scene.application.stageSince = QDate(2022, 7, 9);
        scene.write();
        QCOMPARE(fitOfItsDay(scene, QDate(2026, 9, 5)).on, QDate(2022, 7, 9));
        QCOMPARE(fitOfItsDay(scene, QDate(2022, 7, 8)).on, QDate(2022, 7, 8));
        QVERIFY(fitOfItsDay(scene, QDate(2026, 9, 5)).known.day.basis == DayBasis::Decided);
    }
}

/// A loan of 2022 by the document of 2018 and the benchmark, though another is in force when it is seen.
void tst_JudgedDay::documentsOfThatDay()
{
    FitScene scene;
    scene.write();
    scene.draw(scene.grant(scene.application, Money::fromWan(300), QDate(2022, 7, 1), {}), QDate(2022, 7, 2), 300);
    const auto documentOf
        = [](const PolicyFit &fit) { return fit.find(u"vat_interest_1000"_s)->rules->documentNumber; };
    QCOMPARE(documentOf(scene.fit(QDate(2026, 9, 5))), u"公告2023年第16号"_s);
    QCOMPARE(documentOf(fitOfItsDay(scene, QDate(2026, 9, 5))), u"财税〔2018〕91号"_s);
}

/// Two rates that follow each other: each application is measured against that of its own day.
void tst_JudgedDay::ratesOfThatDay()
{
    FitScene scene;
    scene.write();
    for (const auto &[from, to, percent] :
        {std::tuple{QDate(2022, 1, 20), QDate(2022, 8, 21), u"3.70"_s}, {QDate(2022, 8, 22), QDate(), u"3.65"_s}}) {
        records::Threshold it;
        it.id = tests::newId();
        it.code = u"financing.lpr_1y"_s;
        it.value = *Quantity::fromText(percent);
        it.unit = u"%"_s;
        it.validFrom = from;
        it.validTo = to;
        it.confidence = records::Confidence::ToConfirm;
        tests::made(scene.base.session(), it);
    }
    scene.grant(scene.application, Money::fromWan(300), QDate(2022, 8, 21), {});
    const auto lprOf = [](const PolicyFit &fit) {
        const eligibility::Fact *it = fit.known.facts.find({*fit.known.facts.catalogue().find(u"lpr"_s), 0});
        return it ? records::numberIn(it->value) : 0;
    };
    QCOMPARE(lprOf(scene.fit(Day)), qint64{36'500});
    QCOMPARE(lprOf(fitOfItsDay(scene, Day)), qint64{37'000});
}

void tst_JudgedDay::tagsOfThatDay()
{
    FitScene scene;
    scene.application.amount = Money::fromWan(1'500);
    scene.write();
    const auto tagged = [&](QDate seen) {
        const auto tags = policyTags(scene.base.session(), std::array{scene.application.id}, seen, Day);
        const auto of = tags ? tags->value(scene.application.id) : std::vector<PolicyTag>();
        return std::any_of(
            of.begin(), of.end(), [](const PolicyTag &it) { return it.policy == u"vat_interest_1000"_s; });
    };
    QVERIFY(!tagged(Day)); // 15 million are asked for
    scene.grant(scene.application, Money::fromWan(300), QDate(2022, 8, 1), {});
    QVERIFY(tagged(Day));
    // Another line of the household came later: it was none when this loan was made.
    const auto later = scene.applicationOf(scene.bank, FinancingInstrument::LongTerm, 5'000);
    tests::made(scene.base.session(), later);
    scene.grant(later, Money::fromWan(5'000), QDate(2022, 8, 20), {});
    QCOMPARE(scene.standing("vat_interest_1000"), Standing::NotMet);
    QVERIFY(tagged(Day));
}

/// The first of four stays the first when it is looked at after the fourth.
void tst_JudgedDay::startupLoansBeforeIt()
{
    FitScene scene;
    scene.application.instrument = FinancingInstrument::StartupLoan;
    scene.write();
    scene.draw(scene.grant(scene.application, Money::fromWan(100), QDate(2019, 1, 1), {}), QDate(2019, 1, 2), 100);
    for (int year = 2020; year < 2023; ++year) {
        const auto next = scene.applicationOf(scene.bank, FinancingInstrument::StartupLoan, 100);
        tests::made(scene.base.session(), next);
        scene.draw(scene.grant(next, Money::fromWan(100), QDate(year, 1, 1), {}), QDate(year, 1, 2), 100);
    }
    QCOMPARE(scene.fact("startup_loans"), qint64{1});
    scene.application = scene.applicationOf(scene.bank, FinancingInstrument::StartupLoan, 100);
    scene.write();
    QCOMPARE(scene.fact("startup_loans"), qint64{5}); // not paid out yet: it comes after all of them
}

YUMIAO_TEST(tst_JudgedDay)
#include "tst_judged_day.moc"
