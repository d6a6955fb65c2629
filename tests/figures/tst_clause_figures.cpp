// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/clause_figures.h"
#include "models/records/bank_return.h"
#include "models/records/credit_line.h"
#include "models/records/drawdown.h"
#include "models/records/financing_application.h"
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

YUMIAO_TEST(tst_ClauseFigures)
#include "tst_clause_figures.moc"
