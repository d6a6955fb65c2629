// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cost/loans.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using namespace costed;
using cost::LoanTerms;
using cost::scheduleOf;
using records::RepaymentMethod;

/// Dates, instalments and rounding of a loan, and terms that make none.
class tst_Schedule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsOfMonths();
    void oddDays();
    void grace();
    void lastTakesTheRest();
    void settledEarly();
    void steps();
    void refused_data();
    void refused();
    void extremes();
    void moreThanOneRate();
};

void tst_Schedule::endsOfMonths()
{
    auto terms = checkLoan();
    terms.drawn = QDate(2023, 12, 31);
    terms.months = 3;
    const auto it = scheduleOf(terms);
    QVERIFY(it);
    QCOMPARE(it->rows.size(), size_t(3));
    QCOMPARE(it->rows[0].on, QDate(2024, 1, 31));
    QCOMPARE(it->rows[1].on, QDate(2024, 2, 29));
    QCOMPARE(it->rows[2].on, QDate(2024, 3, 31));
    for (const cost::Instalment &row : it->rows)
        QCOMPARE(row.interest, Money::fromYuan(3'625));
    terms.drawn = QDate(2023, 1, 31);
    terms.months = 1;
    QCOMPARE(scheduleOf(terms)->due, QDate(2023, 2, 28));
}

void tst_Schedule::oddDays()
{
    auto terms = checkLoan();
    terms.due = QDate(2022, 3, 25); // two months and fifteen days
    const auto it = scheduleOf(terms);
    QCOMPARE(it->rows.size(), size_t(3));
    QCOMPARE(it->rows[2].interest, Money::fromFen(181'250)); // 100 万 × 4.35 % × 15 / 360
    QCOMPARE(it->interest(), Money::fromFen(362'500 * 2 + 181'250));
}

void tst_Schedule::grace()
{
    auto terms = checkLoan(RepaymentMethod::EqualPrincipal);
    terms.graceMonths = 6;
    const auto it = scheduleOf(terms);
    QVERIFY(it);
    for (size_t i = 0; i < 6; ++i)
        QCOMPARE(it->rows[i].principal, Money());
    for (size_t i = 6; i < 12; ++i)
        QVERIFY(qAbs(it->rows[i].principal.fen() - 16'666'667) <= 2);
    QCOMPARE(it->rows.back().balance, Money());
    terms.graceMonths = 12;
    QCOMPARE(scheduleOf(terms).error().what, u"cost.grace"_s);
    terms.method = RepaymentMethod::EqualInstalment;
    terms.graceMonths = 6;
    terms.interestMonths = 3;
    const auto quarters = scheduleOf(terms);
    QCOMPARE(quarters->rows.size(), size_t(4));
    QCOMPARE(quarters->rows[1].principal, Money());
    QVERIFY(quarters->rows[2].principal > Money::fromWan(49));
}

void tst_Schedule::lastTakesTheRest()
{
    auto terms = checkLoan(RepaymentMethod::EqualPrincipal);
    terms.principal = Money::fromFen(100'00);
    terms.months = 7;
    const auto it = scheduleOf(terms);
    Money sum;
    for (const cost::Instalment &row : it->rows)
        sum += row.principal;
    QCOMPARE(sum, terms.principal);
    QCOMPARE(it->rows[0].principal, Money::fromFen(14'29));
    QCOMPARE(it->rows[6].principal, Money::fromFen(14'26));
}

void tst_Schedule::settledEarly()
{
    auto terms = checkLoan();
    terms.settled = QDate(2022, 5, 25);
    const auto it = scheduleOf(terms);
    QCOMPARE(it->rows.size(), size_t(5));
    QCOMPARE(it->rows.back().principal, Money::fromWan(100));
    QCOMPARE(it->rows.back().interest, Money::fromFen(181'250));
    QCOMPARE(it->due, terms.settled);
}

void tst_Schedule::steps()
{
    const auto it = cost::stepsBetween(QDate(2022, 1, 31), QDate(2022, 3, 1));
    QCOMPARE(it.months, 1);
    QCOMPARE(it.days, 1);
    QCOMPARE(cost::stepsBetween(QDate(2020, 2, 29), QDate(2021, 2, 28)).months, 12);
}

void tst_Schedule::refused_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("what");
    QTest::newRow("no principal") << 0 << u"cost.principal"_s;
    QTest::newRow("negative principal") << 1 << u"cost.principal"_s;
    QTest::newRow("negative rate") << 2 << u"cost.rate"_s;
    QTest::newRow("rate above 100 %") << 3 << u"cost.rate"_s;
    QTest::newRow("no day") << 4 << u"cost.term"_s;
    QTest::newRow("no months") << 5 << u"cost.term"_s;
    QTest::newRow("due before drawn") << 6 << u"cost.term"_s;
    QTest::newRow("a thousand years") << 7 << u"cost.term"_s;
    QTest::newRow("discount takes all") << 8 << u"cost.discount"_s;
    QTest::newRow("no plan") << 9 << u"cost.no_plan"_s;
    QTest::newRow("plan of another sum") << 10 << u"cost.plan_sum"_s;
    QTest::newRow("plan before the loan") << 11 << u"cost.plan_date"_s;
    QTest::newRow("negative in the plan") << 12 << u"cost.plan_amount"_s;
    QTest::newRow("interest never") << 13 << u"cost.interest_months"_s;
    QTest::newRow("a day twice in the plan") << 14 << u"cost.plan_date"_s;
}

void tst_Schedule::refused()
{
    QFETCH(int, which);
    QFETCH(QString, what);
    LoanTerms it = checkLoan();
    const QDate end = it.drawn.addMonths(12);
    switch (which) {
    case 0:
        it.principal = {};
        break;
    case 1:
        it.principal = Money::fromFen(-1);
        break;
    case 2:
        it.rate = Rate::fromMillionths(-1);
        break;
    case 3:
        it.rate = Rate::fromMillionths(1'000'001);
        break;
    case 4:
        it.drawn = {};
        break;
    case 5:
        it.months = 0;
        break;
    case 6:
        it.due = it.drawn;
        break;
    case 7:
        it.due = it.drawn.addYears(1000);
        break;
    case 8:
        it.method = RepaymentMethod::Discounted;
        it.rate = Rate::fromMillionths(1'000'000);
        break;
    case 9:
        it.method = RepaymentMethod::Irregular;
        break;
    case 10:
        it.plan = {{end, Money::fromWan(99), {}}};
        break;
    case 11:
        it.plan = {{it.drawn, Money::fromWan(100), {}}};
        break;
    case 12:
        it.plan = {{it.drawn.addMonths(1), Money::fromWan(-1), {}}, {end, Money::fromWan(101), {}}};
        break;
    case 13:
        it.interestMonths = 0;
        break;
    default:
        it.plan = {{end, Money::fromWan(50), {}}, {end, Money::fromWan(50), {}}};
        break;
    }
    const auto schedule = scheduleOf(it);
    QVERIFY(!schedule);
    QCOMPARE(schedule.error().what, what);
    QVERIFY(!cost::allInCost({it}, {}, QDate(2022, 9, 5)));
}

/// What is odd but possible has a finite answer; what has no rate has an error.
void tst_Schedule::extremes()
{
    const QDate on(2022, 9, 5);
    const auto free = cost::allInCost({checkLoan(RepaymentMethod::InterestOnly, 0)}, {}, on);
    QVERIFY2(free, qPrintable(wordsOf(free)));
    QCOMPARE(*free->net.simple, 0.0);
    QCOMPARE(percent(free->net.effective), u"0.000"_s);
    auto day = checkLoan();
    day.due = day.drawn.addDays(1);
    const auto oneDay = cost::allInCost({day}, {feeOf(records::CostKind::Guarantee, 100)}, on);
    QVERIFY2(oneDay, qPrintable(wordsOf(oneDay)));
    QVERIFY(std::isfinite(oneDay->net.effective) && oneDay->net.effective > 0.08);
    const auto dear = cost::allInCost({day}, {feeOf(records::CostKind::Guarantee, 900'000)}, on);
    QVERIFY(!dear);
    QCOMPARE(dear.error().what, u"cost.no_rate"_s);
    const auto nothing = cost::allInCost({checkLoan()}, {feeOf(records::CostKind::Guarantee, 1'000'000)}, on);
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().what, u"cost.received"_s);
    const auto gift = cost::allInCost({checkLoan()}, {feeOf(records::CostKind::InterestSubsidy, 50'000'000)}, on);
    QVERIFY(!gift);
    QCOMPARE(gift.error().what, u"cost.no_rate"_s); // nothing is ever paid back of it
    QCOMPARE(cost::allInCost({}, {}, on).error().what, u"cost.principal"_s);
    auto paid = checkLoan();
    const auto subsidised = cost::allInCost(
        {paid}, {feeOf(records::CostKind::InterestSubsidy, 43'500, records::CostTiming::AtMaturity)}, on);
    QVERIFY(subsidised->net.nominal < 0.001);
    QCOMPARE(percent(*subsidised->net.simple), u"0.000"_s);
}

/// Flows that turn twice may have two rates: the program says so instead of choosing (policy file 13.14).
void tst_Schedule::moreThanOneRate()
{
    auto subsidy = feeOf(records::CostKind::InterestSubsidy, 60'000, records::CostTiming::OnDate);
    subsidy.paidOn = checkLoan().drawn.addMonths(24);
    const auto two = cost::allInCost({checkLoan()}, {subsidy}, QDate(2022, 9, 5));
    QVERIFY(!two);
    QCOMPARE(two.error().what, u"cost.many_rates"_s);
    subsidy.amount = Money::fromYuan(10'000); // as subsidies are: the other rate would be below -95 %
    const auto one = cost::allInCost({checkLoan()}, {subsidy}, QDate(2022, 9, 5));
    QVERIFY2(one, qPrintable(wordsOf(one)));
    QVERIFY(one->net.nominal > 0.0 && one->net.nominal < 0.0435);
    const std::vector<cost::CashFlow> turns{{QDate(2022, 1, 10), Money::fromYuan(-1000)},
        {QDate(2023, 1, 10), Money::fromYuan(2500)}, {QDate(2024, 1, 10), Money::fromYuan(-1540)}};
    QCOMPARE(cost::flowRate(QDate(2022, 1, 10), turns, cost::TimeBasis::Months).error().what, u"cost.many_rates"_s);
}

YUMIAO_TEST(tst_Schedule)

} // namespace yumiao::tests

#include "tst_schedule.moc"
