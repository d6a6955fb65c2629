// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inclusive/inclusive_report.h"
#include "models/inclusive/inclusive_rules.h"
#include "models/records/bank_return.h"
#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/financing_application.h"
#include "models/store/kept_commit.h"
#include "models/store/query.h"
#include "models/store/undo.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using namespace yumiao::inclusive;
using eligibility::Exact;
using eligibility::Verdict;
using records::InclusiveScope;

const QDate Now(2022, 8, 31);
const QDate Before(2021, 8, 31);

struct ReturnScene {
    tests::TemporaryBase base;
    RecordId bank(const QString &name, const QString &kind = {}) const
    {
        records::Institution it;
        it.id = tests::newId();
        it.name = name;
        it.kind = kind;
        return tests::made(base.session(), it);
    }
    /// Amounts in 万元; a rate in millionths.
    records::BankReturn of(RecordId bank, QDate asOf, qint64 inclusive, qint64 all, qint64 accounts) const
    {
        records::BankReturn it;
        it.id = tests::newId();
        it.institution.id = bank;
        it.asOf = asOf;
        it.scope = InclusiveScope::Regulator;
        it.inclusiveBalance = Money::fromWan(inclusive);
        it.allBalance = Money::fromWan(all);
        it.inclusiveAccounts = accounts;
        return it;
    }
    void have(const records::BankReturn &it) const { tests::made(base.session(), it); }
    Report report(QDate month, InclusiveScope scope = InclusiveScope::Regulator) const
    {
        auto found = inclusiveReport(base.session(), month, scope);
        if (!found)
            qFatal("%s", qPrintable(tests::wordsOf(found)));
        return *std::move(found);
    }
};

Cell cellIn(const Report &report, size_t row, CheckKind kind)
{
    for (size_t i = 0; i < report.definition->checks.size(); ++i)
        if (report.definition->checks[i].kind == kind)
            return report.rows.at(row).cells.at(i);
    qFatal("no such check");
}

} // namespace

class tst_Inclusive : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void definitionsOfTheYears();
    void damagedDefinitions();
    void equalGrowthIsEnough();
    void slowerGrowthIsNot();
    void accounts();
    void aMissingReturnIsNamed();
    void rateBelowLastYear();
    void badRateOf2019();
    void largeBanksOf2019();
    void scopesStandApart();
    void noDefinition();
    void leapYears();
    void costOf2019();
    void anotherDayOfTheMonth();
    void branchesWithinTheirHeadOffice();
    void ownLoansByTheScope();
    void ceilingsOfTheDays();
};

void tst_Inclusive::definitionsOfTheYears()
{
    if (!definitions())
        QFAIL(qPrintable(tests::wordsOf(definitions().error())));
    for (int year = 2018; year <= 2027; ++year)
        QVERIFY2(definitionOf(*definitions(), year), qPrintable(QString::number(year)));
    QVERIFY(!definitionOf(*definitions(), 2017));
    QVERIFY(!definitionOf(*definitions(), 2028));
    for (const Check &it : definitionOf(*definitions(), 2024)->checks)
        QVERIFY(!it.line); // the target of the regulator is not at hand
}

void tst_Inclusive::damagedDefinitions()
{
    const QByteArray sound = R"({"format": "yumiao.inclusive", "version": 1, "definitions": [{"from_year": 2018,
        "to_year": 2018, "title": {"zh": "甲", "en": "a"}, "source": "s", "confidence": "default", "checks": [
        {"kind": "bad_rate", "title": {"zh": "甲", "en": "a"}, "confidence": "default", "at_most": "3%"}]}]})";
    QVERIFY(readDefinitions(sound));
    for (const auto &[from, to] : {std::pair{"3%", "3户"}, std::pair{"bad_rate", "worse"},
             std::pair{"\"to_year\": 2018", "\"to_year\": 2017"}, std::pair{"\"source\"", "\"sauce\""}}) {
        QByteArray text = sound;
        text.replace(from, to);
        QVERIFY2(!readDefinitions(text), to);
    }
}

void tst_Inclusive::equalGrowthIsEnough()
{
    const ReturnScene scene;
    const RecordId bank = scene.bank(u"甲银行"_s);
    scene.have(scene.of(bank, Before, 1000, 5000, 10));
    scene.have(scene.of(bank, Now, 1200, 6000, 10));
    const Cell cell = cellIn(scene.report(QDate(2022, 8, 1)), 1, CheckKind::GrowthDifference);
    QCOMPARE(cell.value, Exact::whole(0));
    QCOMPARE(cell.verdict, Verdict::Met);
    QCOMPARE(cell.arithmetic, u"(1200.00 ÷ 1000.00 − 1) − (6000.00 ÷ 5000.00 − 1)"_s);
}

void tst_Inclusive::slowerGrowthIsNot()
{
    const ReturnScene scene;
    const RecordId bank = scene.bank(u"甲银行"_s);
    scene.have(scene.of(bank, Before, 1000, 5000, 10));
    auto now = scene.of(bank, Now, 1200, 6000, 10);
    now.inclusiveBalance = Money::fromFen(Money::fromWan(1200).fen() - 1);
    scene.have(now);
    QCOMPARE(cellIn(scene.report(Now), 1, CheckKind::GrowthDifference).verdict, Verdict::NotMet);
    QCOMPARE(cellIn(scene.report(Now), 0, CheckKind::GrowthDifference).verdict, Verdict::NotMet);
}

void tst_Inclusive::accounts()
{
    const ReturnScene scene;
    const RecordId bank = scene.bank(u"甲银行"_s);
    scene.have(scene.of(bank, Before, 1000, 5000, 11));
    scene.have(scene.of(bank, Now, 1200, 6000, 10));
    const Cell cell = cellIn(scene.report(Now), 1, CheckKind::AccountsDifference);
    QCOMPARE(cell.value, Exact::whole(-1));
    QCOMPARE(cell.verdict, Verdict::NotMet);
}

void tst_Inclusive::aMissingReturnIsNamed()
{
    const ReturnScene scene;
    const RecordId first = scene.bank(u"甲银行"_s);
    const RecordId second = scene.bank(u"乙银行"_s);
    scene.have(scene.of(first, Before, 1000, 5000, 10));
    scene.have(scene.of(first, Now, 1300, 6000, 12));
    auto now = scene.of(second, Now, 500, 900, 5);
    now.allBalance.reset();
    scene.have(now);
    const Report report = scene.report(Now);
    QCOMPARE(report.rows.size(), size_t{3});
    QCOMPARE(report.rows[0].balance, Money::fromWan(1800));
    const Cell district = cellIn(report, 0, CheckKind::GrowthDifference);
    QCOMPARE(district.verdict, Verdict::Unknown);
    QVERIFY(!district.value);
    const std::vector<MissingReturn> missing{{second, Before, {}}, {second, Now, u"all_balance"_s}};
    QCOMPARE(district.missing.size(), missing.size());
    QVERIFY(district.missing == missing);
    QCOMPARE(cellIn(report, 1, CheckKind::GrowthDifference).verdict, Verdict::Met);
}

void tst_Inclusive::rateBelowLastYear()
{
    const ReturnScene scene;
    const RecordId bank = scene.bank(u"甲银行"_s);
    auto december = scene.of(bank, QDate(2021, 12, 31), 1000, 5000, 10);
    december.newRate = Rate::fromMillionths(48'000);
    scene.have(december);
    auto now = scene.of(bank, Now, 1200, 6000, 10);
    now.newRate = Rate::fromMillionths(48'000);
    scene.have(now);
    QCOMPARE(cellIn(scene.report(Now), 1, CheckKind::RateChange).verdict, Verdict::NotMet); // below, not equal
    const RecordId cheaper = scene.bank(u"乙银行"_s);
    december.id = tests::newId();
    december.institution.id = cheaper;
    scene.have(december);
    now.id = tests::newId();
    now.institution.id = cheaper;
    now.newRate = Rate::fromMillionths(47'999);
    scene.have(now);
    QCOMPARE(cellIn(scene.report(Now), 2, CheckKind::RateChange).verdict, Verdict::Met);
}

void tst_Inclusive::badRateOf2019()
{
    const ReturnScene scene;
    const RecordId bank = scene.bank(u"甲银行"_s);
    auto now = scene.of(bank, QDate(2019, 12, 31), 1000, 5000, 10);
    now.inclusiveBad = Money::fromWan(50); // 5 %
    now.allBad = Money::fromWan(100);      // 2 %
    scene.have(now);
    QCOMPARE(cellIn(scene.report(QDate(2019, 12, 1)), 1, CheckKind::BadRateDifference).verdict, Verdict::Met);
    const RecordId worse = scene.bank(u"乙银行"_s);
    now.id = tests::newId();
    now.institution.id = worse;
    now.inclusiveBad = Money::fromFen(Money::fromWan(50).fen() + 1);
    scene.have(now);
    QCOMPARE(cellIn(scene.report(QDate(2019, 12, 1)), 2, CheckKind::BadRateDifference).verdict, Verdict::NotMet);
}

void tst_Inclusive::largeBanksOf2019()
{
    const ReturnScene scene;
    const RecordId large = scene.bank(u"甲银行"_s, u"国有大型"_s);
    const RecordId small = scene.bank(u"乙银行"_s, u"村镇银行"_s);
    for (const RecordId bank : {large, small}) {
        scene.have(scene.of(bank, QDate(2018, 12, 31), 1000, 5000, 10));
        scene.have(scene.of(bank, QDate(2019, 12, 31), 1299, 5000, 10));
    }
    const Report report = scene.report(QDate(2019, 12, 31));
    QCOMPARE(cellIn(report, 1, CheckKind::BalanceGrowth).verdict, Verdict::NotMet);
    QVERIFY(!cellIn(report, 2, CheckKind::BalanceGrowth).isAsked);
    QVERIFY(!cellIn(report, 2, CheckKind::BalanceGrowth).verdict);
    const RecordId second = scene.bank(u"丙银行"_s, u"国有大型"_s);
    scene.have(scene.of(second, QDate(2018, 12, 31), 1000, 5000, 10));
    scene.have(scene.of(second, QDate(2019, 12, 31), 1300, 5000, 10));
    const Report both = scene.report(QDate(2019, 12, 31));
    QCOMPARE(cellIn(both, 3, CheckKind::BalanceGrowth).verdict, Verdict::Met);
    const Cell district = cellIn(both, 0, CheckKind::BalanceGrowth);
    QCOMPARE(district.arithmetic, u"2599.00 ÷ 2000.00 − 1"_s); // of the large banks alone
    QVERIFY(!district.verdict);
    QCOMPARE(both.rows[0].balance, Money::fromWan(3898)); // while the balance is of all
}

void tst_Inclusive::costOf2019()
{
    const ReturnScene scene;
    for (const qint64 fall : {9'999, 10'000}) {
        const RecordId large = scene.bank(u"甲银行%1"_s.arg(fall), u"国有大型"_s);
        auto december = scene.of(large, QDate(2018, 12, 31), 1000, 5000, 10);
        december.newCost = Rate::fromMillionths(60'000);
        scene.have(december);
        auto now = scene.of(large, QDate(2019, 12, 31), 1300, 5000, 10);
        now.newCost = Rate::fromMillionths(60'000 - fall);
        scene.have(now);
    }
    const Report report = scene.report(QDate(2019, 12, 31));
    QCOMPARE(cellIn(report, 1, CheckKind::CostChange).verdict, Verdict::NotMet);
    QCOMPARE(cellIn(report, 2, CheckKind::CostChange).verdict, Verdict::Met); // one point lower
    QCOMPARE(cellIn(report, 2, CheckKind::CostChange).arithmetic, u"5.00% − 6.00%"_s);
}

void tst_Inclusive::leapYears()
{
    const ReturnScene scene;
    const RecordId bank = scene.bank(u"甲银行"_s);
    scene.have(scene.of(bank, QDate(2023, 2, 28), 1000, 5000, 10));
    scene.have(scene.of(bank, QDate(2024, 2, 29), 1300, 5000, 13));
    QCOMPARE(cellIn(scene.report(QDate(2024, 2, 1)), 1, CheckKind::AccountsDifference).value, Exact::whole(3));
    scene.have(scene.of(bank, QDate(2025, 2, 28), 1300, 5000, 20));
    QCOMPARE(cellIn(scene.report(QDate(2025, 2, 28)), 1, CheckKind::AccountsDifference).value, Exact::whole(7));
    // in December the month a year before is last December too
    auto before = scene.of(bank, QDate(2021, 12, 31), 1000, 5000, 10);
    before.newRate = Rate::fromMillionths(48'000);
    scene.have(before);
    auto december = scene.of(bank, QDate(2022, 12, 31), 1100, 5000, 12);
    december.newRate = Rate::fromMillionths(47'000);
    scene.have(december);
    const Report report = scene.report(QDate(2022, 12, 5));
    QCOMPARE(cellIn(report, 1, CheckKind::AccountsDifference).value, Exact::whole(2));
    QCOMPARE(cellIn(report, 1, CheckKind::RateChange).arithmetic, u"4.70% − 4.80%"_s);
}

/// A return of the 15th is of its month, whether it was typed so now or stands so from before.
void tst_Inclusive::anotherDayOfTheMonth()
{
    const ReturnScene scene;
    const RecordId first = scene.bank(u"甲银行"_s);
    const RecordId second = scene.bank(u"乙银行"_s);
    const auto typed = scene.of(first, QDate(2022, 8, 15), 1200, 6000, 10);
    const auto kept = store::commitKept(scene.base.session(), tests::setOf({changes::creation(typed)}), SystemClock());
    QVERIFY2(kept, qPrintable(tests::wordsOf(kept)));
    QCOMPARE(store::find<records::BankReturn>(scene.base.session(), typed.id)->asOf, Now);
    auto moved = tests::setOf({tests::fieldChange(records::RecordKind::BankReturn, typed.id, "as_of",
        records::Value(u"2022-08-31"_s), records::Value(u"2022-07-01"_s))});
    QVERIFY(store::commitKept(scene.base.session(), moved, SystemClock()));
    QCOMPARE(store::find<records::BankReturn>(scene.base.session(), typed.id)->asOf, QDate(2022, 7, 31));
    QVERIFY(store::undo(scene.base.session(), {}, u"经办"_s, SystemClock()));
    scene.have(scene.of(second, QDate(2022, 8, 15), 300, 900, 5)); // of an older base
    const Report report = scene.report(Now);
    QCOMPARE(report.rows.size(), size_t{3});
    QCOMPARE(report.rows[0].balance, Money::fromWan(1500));
    QCOMPARE(report.rows[2].accounts, 5);
    QCOMPARE(scene.report(QDate(2022, 9, 1)).rows.size(), size_t{1});
}

void tst_Inclusive::branchesWithinTheirHeadOffice()
{
    const ReturnScene scene;
    const RecordId head = scene.bank(u"甲银行"_s);
    records::Institution branch;
    branch.id = tests::newId();
    branch.name = u"甲银行某支行"_s;
    branch.parent.id = head;
    tests::made(scene.base.session(), branch);
    records::Institution desk;
    desk.id = tests::newId();
    desk.name = u"甲银行某分理处"_s;
    desk.parent.id = branch.id;
    tests::made(scene.base.session(), desk);
    scene.have(scene.of(desk.id, Now, 200, 900, 3));
    QCOMPARE(scene.report(Now).rows[0].balance, Money::fromWan(200)); // alone it counts
    scene.have(scene.of(branch.id, Before, 300, 1900, 4));
    scene.have(scene.of(head, Now, 1200, 6000, 10));
    scene.have(scene.of(head, Before, 1000, 6000, 10));
    const Report report = scene.report(Now);
    QCOMPARE(report.rows.size(), size_t{4});
    QCOMPARE(report.rows[0].balance, Money::fromWan(1200));
    QCOMPARE(report.rows[0].accounts, 10);
    QVERIFY(!report.rows[1].isWithinParent && report.rows[2].isWithinParent && report.rows[3].isWithinParent);
    const Cell growth = cellIn(report, 0, CheckKind::GrowthDifference);
    QCOMPARE(growth.arithmetic, u"(1200.00 ÷ 1000.00 − 1) − (6000.00 ÷ 6000.00 − 1)"_s);
    QVERIFY(growth.missing.empty()); // the branch need not tell what the head office tells
}

void tst_Inclusive::scopesStandApart()
{
    const ReturnScene scene;
    const RecordId bank = scene.bank(u"甲银行"_s);
    scene.have(scene.of(bank, Now, 1200, 6000, 10));
    QCOMPARE(scene.report(Now, InclusiveScope::CentralBank).rows.size(), size_t{1});
    QVERIFY(!scene.report(Now, InclusiveScope::CentralBank).rows[0].balance);
}

void tst_Inclusive::noDefinition()
{
    const ReturnScene scene;
    const RecordId bank = scene.bank(u"甲银行"_s);
    scene.have(scene.of(bank, QDate(2017, 12, 31), 1200, 6000, 10));
    const Report report = scene.report(QDate(2017, 12, 31));
    QVERIFY(!report.definition);
    QVERIFY(report.rows[1].cells.empty());
    QCOMPARE(report.rows[1].balance, Money::fromWan(1200));
}

/// Both sides are counted by the scope: the credit of a household, not the single loan, decides.
void tst_Inclusive::ownLoansByTheScope()
{
    const ReturnScene scene;
    const RecordId bank = scene.bank(u"甲银行"_s);
    const auto lend = [&](const QString &name, std::optional<records::SizeClass> size, qint64 granted, qint64 drawn,
                          records::FinancingInstrument instrument = records::FinancingInstrument::WorkingCapital) {
        records::Enterprise firm = tests::enterpriseNamed(name);
        firm.sizeClass = size;
        tests::made(scene.base.session(), firm);
        records::FinancingApplication application;
        application.id = tests::newId();
        application.number = name;
        application.enterprise.id = firm.id;
        application.institution.id = bank;
        application.instrument = instrument;
        application.amount = Money::fromWan(granted);
        application.applied = QDate(2022, 1, 1);
        application.stage = records::ApplicationStage::PaidOut;
        application.stageSince = QDate(2022, 2, 1);
        tests::made(scene.base.session(), application);
        records::CreditLine line;
        line.id = tests::newId();
        line.application.id = application.id;
        line.enterprise.id = firm.id;
        line.granted = QDate(2022, 1, 20);
        line.amount = Money::fromWan(granted);
        tests::made(scene.base.session(), line);
        records::Drawdown it;
        it.id = tests::newId();
        it.creditLine.id = line.id;
        it.enterprise.id = firm.id;
        it.drawn = QDate(2022, 2, 1);
        it.amount = Money::fromWan(drawn);
        it.contractNumber = name;
        tests::made(scene.base.session(), it);
    };
    lend(u"正好有限公司"_s, records::SizeClass::Small, 1000, 300);
    lend(u"超过有限公司"_s, records::SizeClass::Micro, 1001, 200);
    lend(u"中型有限公司"_s, records::SizeClass::Medium, 100, 100);
    lend(u"贴现有限公司"_s, records::SizeClass::Small, 50, 50, records::FinancingInstrument::BillDiscount);
    lend(u"待核有限公司"_s, std::nullopt, 60, 60);
    const OwnLoans regulator = scene.report(Now).rows.at(1).own;
    QCOMPARE(regulator.drawnLoans, 5);
    QCOMPARE(regulator.drawnInclusive.loans, 1);
    QCOMPARE(regulator.drawnInclusive.balance, Money::fromWan(300));
    QCOMPARE(regulator.drawnInclusive.unknown, 1);
    const OwnLoans below = scene.report(Now, InclusiveScope::CentralBank).rows.at(1).own;
    QCOMPARE(below.drawnInclusive.loans, 0); // the text says less than 1,000
    const OwnLoans wider = scene.report(QDate(2024, 1, 31), InclusiveScope::CentralBank).rows.at(1).own;
    QCOMPARE(wider.drawnInclusive.loans, 2); // up to 2,000
    QCOMPARE(wider.drawnInclusive.balance, Money::fromWan(500));
}

void tst_Inclusive::ceilingsOfTheDays()
{
    if (!ceilings())
        QFAIL(qPrintable(tests::wordsOf(ceilings().error())));
    const auto most = [](InclusiveScope scope, QDate day) {
        const Ceiling *it = ceilingOn(*ceilings(), scope, day);
        return it ? it->most : Money();
    };
    QCOMPARE(most(InclusiveScope::Regulator, QDate(2022, 8, 31)), Money::fromWan(1000));
    QCOMPARE(most(InclusiveScope::CentralBank, QDate(2018, 12, 31)), Money::fromWan(500));
    QCOMPARE(most(InclusiveScope::CentralBank, QDate(2019, 1, 1)), Money::fromWan(1000));
    QCOMPARE(most(InclusiveScope::CentralBank, QDate(2024, 1, 1)), Money::fromWan(2000));
    QVERIFY(!ceilingOn(*ceilings(), InclusiveScope::Regulator, QDate(2017, 12, 31)));
    const QByteArray both = R"({"format": "yumiao.inclusive", "version": 1, "ceilings": [{"scope": "regulator",
        "at_most": 1000, "below": 1000, "source": "s", "confidence": "default"}]})";
    QCOMPARE(readCeilings(both).error().what, u"rule.damaged"_s);
}

YUMIAO_TEST(tst_Inclusive)
#include "tst_inclusive.moc"
