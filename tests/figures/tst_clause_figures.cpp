// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/clause_figures.h"
#include "models/records/bank_return.h"
#include "models/records/cost_line.h"
#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/financing_application.h"
#include "models/records/financing_need.h"
#include "models/records/institution.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_base.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

namespace {

using namespace Qt::StringLiterals;
using namespace yumiao;
using figures::Figure;

const QDate ClauseDay(2022, 9, 5);

Figure clauseFigure(const store::Session &session, QByteArrayView code)
{
    const auto all = figures::clauseFigures(session, ClauseDay);
    if (!all)
        qFatal("%s", qPrintable(tests::wordsOf(all)));
    const auto at = std::find_if(all->begin(), all->end(), [&](const Figure &it) { return it.code == code; });
    if (at == all->end())
        qFatal("no figure %s", code.data());
    return *at;
}

} // namespace

class tst_ClauseFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsUnknown();
    void drawdownsOfTheInstrument();
    void latestReturns();
    void whatRecordsTell();
    void feesOfTheYear();
    void everyMeasureSaysSomething();
};

void tst_ClauseFigures::nothingIsUnknown()
{
    const tests::TemporaryBase base;
    const auto all = figures::clauseFigures(base.session(), ClauseDay);
    QVERIFY(all);
    QVERIFY(all->size() > 40);
    for (const Figure &it : *all) {
        QVERIFY2(!it.value, it.code.constData());
        QCOMPARE(it.records, 0);
    }
}

void tst_ClauseFigures::drawdownsOfTheInstrument()
{
    const tests::TemporaryBase base;
    const auto firm = tests::enterpriseNamed(u"某某电子有限公司"_s);
    tests::made(base.session(), firm);
    records::Institution bank;
    bank.id = tests::newId();
    bank.name = u"某某银行"_s;
    tests::made(base.session(), bank);
    records::FinancingApplication application;
    application.id = tests::newId();
    application.number = u"2022-0001"_s;
    application.enterprise.id = firm.id;
    application.institution.id = bank.id;
    application.instrument = records::FinancingInstrument::IpPledge;
    application.amount = Money::fromWan(300);
    application.applied = QDate(2021, 12, 1);
    application.stage = records::ApplicationStage::Repaying;
    application.stageSince = QDate(2022, 2, 1);
    tests::made(base.session(), application);
    QCOMPARE(clauseFigure(base.session(), "clause.07-11.count").value, figures::FigureValue(Quantity::fromWhole(0)));
    QVERIFY(!clauseFigure(base.session(), "clause.07-6.count").value);
    records::CreditLine line;
    line.id = tests::newId();
    line.application.id = application.id;
    line.enterprise.id = firm.id;
    line.granted = QDate(2021, 12, 20);
    line.amount = Money::fromWan(300);
    tests::made(base.session(), line);
    for (const QDate day : {QDate(2021, 12, 31), QDate(2022, 1, 1), ClauseDay, ClauseDay.addDays(1)}) {
        records::Drawdown it;
        it.id = tests::newId();
        it.creditLine.id = line.id;
        it.enterprise.id = firm.id;
        it.drawn = day;
        it.amount = Money::fromWan(50);
        tests::made(base.session(), it);
    }
    QCOMPARE(clauseFigure(base.session(), "clause.07-11.count").value, figures::FigureValue(Quantity::fromWhole(2)));
    QCOMPARE(clauseFigure(base.session(), "clause.07-11.amount").value, figures::FigureValue(Money::fromWan(100)));
}

void tst_ClauseFigures::latestReturns()
{
    const tests::TemporaryBase base;
    const auto have = [&](const QString &name, QDate asOf, std::optional<Money> bad) {
        records::Institution bank;
        bank.id = tests::newId();
        bank.name = name;
        tests::made(base.session(), bank);
        records::BankReturn it;
        it.id = tests::newId();
        it.institution.id = bank.id;
        it.asOf = asOf;
        it.scope = records::InclusiveScope::Regulator;
        it.inclusiveBad = bad;
        it.firstLoanAccounts = 3;
        tests::made(base.session(), it);
    };
    have(u"甲银行"_s, QDate(2022, 6, 30), Money::fromWan(9));
    have(u"乙银行"_s, QDate(2022, 7, 31), Money::fromWan(5));
    have(u"丙银行"_s, QDate(2022, 7, 31), Money::fromWan(2));
    have(u"丁银行"_s, QDate(2022, 8, 31), std::nullopt);
    have(u"戊银行"_s, QDate(2022, 9, 30), Money::fromWan(100)); // after the day
    QCOMPARE(clauseFigure(base.session(), "clause.10-5.bad").value, figures::FigureValue(Money::fromWan(7)));
    QCOMPARE(clauseFigure(base.session(), "clause.10-5.bad").records, 2);
    QCOMPARE(clauseFigure(base.session(), "clause.10-3.first").value, figures::FigureValue(Quantity::fromWhole(3)));
    QVERIFY(!clauseFigure(base.session(), "clause.07-5.balance").value);
}

namespace {

/// A firm, a bank and an application of this year, with what a test adds.
struct ClauseScene {
    tests::TemporaryBase base;
    records::FinancingApplication application;
    records::Enterprise firm = tests::enterpriseNamed(u"某某电子有限公司"_s);
    ClauseScene()
    {
        tests::made(base.session(), firm);
        application.id = tests::newId();
        application.number = u"2022-0001"_s;
        application.enterprise.id = firm.id;
        application.amount = Money::fromWan(300);
        application.termMonths = 24;
        application.applied = QDate(ClauseDay.year(), 1, 5);
        application.stage = records::ApplicationStage::Registered;
        application.stageSince = application.applied;
    }
    void cost(records::CostKind kind, qint64 wan, std::optional<bool> compulsory = {}, QDate cleared = {}) const
    {
        records::CostLine it;
        it.id = tests::newId();
        it.application.id = application.id;
        it.kind = kind;
        it.amount = Money::fromWan(wan);
        it.timing = records::CostTiming::Upfront;
        it.compulsory = compulsory;
        it.cleared = cleared;
        tests::made(base.session(), it);
    }
    figures::FigureValue value(QByteArrayView code) const
    {
        const auto figure = clauseFigure(base.session(), code);
        if (!figure.value)
            qFatal("unknown %s", code.data());
        return *figure.value;
    }
};

} // namespace

void tst_ClauseFigures::whatRecordsTell()
{
    ClauseScene scene;
    scene.application.bills = 12;
    scene.application.smallBills = 9;
    scene.application.smallBillAmount = Money::fromWan(210);
    scene.application.online = true;
    scene.application.counterGuarantee = records::CounterGuarantee::Weak;
    scene.application.riskCompensation = true;
    tests::made(scene.base.session(), scene.application);
    for (const bool key : {true, false}) {
        records::FinancingNeed need;
        need.id = tests::newId();
        need.enterprise.id = scene.firm.id;
        need.registered = ClauseDay;
        need.amount = Money::fromWan(80);
        need.keyIndustry = key;
        tests::made(scene.base.session(), need);
    }
    QCOMPARE(scene.value("clause.07-2.needs"), figures::FigureValue(Quantity::fromWhole(1)));
    QCOMPARE(scene.value("clause.07-2.enterprises"), figures::FigureValue(Quantity::fromWhole(1)));
    QCOMPARE(scene.value("clause.07-2.amount"), figures::FigureValue(Money::fromWan(80)));
    QCOMPARE(scene.value("clause.07-3.pushed"), figures::FigureValue(Quantity::fromWhole(1)));
    QVERIFY(!clauseFigure(scene.base.session(), "clause.07-3.granted").value); // nothing was ever granted
    QCOMPARE(scene.value("clause.07-6.bills"), figures::FigureValue(Quantity::fromWhole(12)));
    QCOMPARE(scene.value("clause.07-6.small_bills"), figures::FigureValue(Quantity::fromWhole(9)));
    QCOMPARE(scene.value("clause.07-6.small_bill_amount"), figures::FigureValue(Money::fromWan(210)));
    QCOMPARE(scene.value("clause.09-3.loans"), figures::FigureValue(Quantity::fromWhole(1)));
    QCOMPARE(scene.value("clause.09-5.light"), figures::FigureValue(Quantity::fromWhole(1)));
    QCOMPARE(scene.value("clause.20-3.online"), figures::FigureValue(Quantity::fromWhole(1)));
    QVERIFY(!clauseFigure(scene.base.session(), "clause.10-1.institutions").value);
    records::Institution bank;
    bank.id = tests::newId();
    bank.name = u"某某银行"_s;
    bank.lendingMechanism = u"某银发〔2021〕3号"_s;
    tests::made(scene.base.session(), bank);
    QCOMPARE(scene.value("clause.10-1.institutions"), figures::FigureValue(Quantity::fromWhole(1)));
    QVERIFY(!clauseFigure(scene.base.session(), "clause.10-2.institutions").value);
}

void tst_ClauseFigures::feesOfTheYear()
{
    ClauseScene scene;
    tests::made(scene.base.session(), scene.application);
    scene.cost(records::CostKind::Guarantee, 6); // for two years: 3 a year
    scene.cost(records::CostKind::Appraisal, 3, true, ClauseDay);
    scene.cost(records::CostKind::TiedProduct, 2, true);
    scene.cost(records::CostKind::FeeAward, 1);
    scene.cost(records::CostKind::Interest, 20);
    QCOMPARE(scene.value("clause.09-1.found"), figures::FigureValue(Quantity::fromWhole(1)));
    QCOMPARE(scene.value("clause.09-1.cleared"), figures::FigureValue(Money()));
    QCOMPARE(scene.value("clause.09-4.fee_rate"), figures::FigureValue(Quantity::fromWhole(1)));
    QCOMPARE(scene.value("clause.09-6.compulsory"), figures::FigureValue(Quantity::fromWhole(2)));
    QCOMPARE(scene.value("clause.09-6.cleared"), figures::FigureValue(Quantity::fromWhole(1)));
    QCOMPARE(scene.value("clause.09-7.extra"), figures::FigureValue(Money::fromWan(11)));
    QCOMPARE(scene.value("clause.09-8.award_amount"), figures::FigureValue(Money::fromWan(1)));
    const auto share = clauseFigure(scene.base.session(), "clause.09-7.share");
    QVERIFY(share.value);
    QCOMPARE(qRound(std::get<Quantity>(*share.value).toDouble() * 100), 367); // 11 of 300
}

/// The measures of financing: none is left without a figure, and what a figure counts can be opened.
void tst_ClauseFigures::everyMeasureSaysSomething()
{
    const ClauseScene scene;
    for (const char *measure : {"07-1", "07-2", "07-3", "07-4", "07-5", "07-6", "07-7", "07-8", "09-1", "09-2", "09-3",
             "09-4", "09-5", "09-6", "09-7", "09-8", "10-1", "10-2", "10-3", "10-4", "10-5", "10-6", "12-6", "14-9"}) {
        const auto found = figures::measureFigures(scene.base.session(), QLatin1String(measure), ClauseDay);
        QVERIFY2(found && !found->empty(), measure);
        for (const figures::MeasureFigure &it : *found) {
            QVERIFY2(it.figure.code.startsWith(QByteArray("clause.") + measure + '.'), it.figure.code.constData());
            QVERIFY(!it.figure.counted.kind.isEmpty());
            QVERIFY(store::parseFilter(it.figure.counted.filter));
            QVERIFY(!it.figure.definition.text.isEmpty());
            QCOMPARE(it.asOf, ClauseDay);
        }
    }
    QVERIFY(figures::measureFigures(scene.base.session(), u"01-1"_s, ClauseDay)->empty());
}

YUMIAO_TEST(tst_ClauseFigures)
#include "tst_clause_figures.moc"
