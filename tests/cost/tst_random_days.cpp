// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cost/loans.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

namespace yumiao::tests {

using namespace costed;
using records::CostKind;
using records::CostTiming;
using records::RepaymentMethod;

namespace {

struct PlainFlow {
    QDate on;
    long double amount = 0.0L; ///< 元, above 0 received
};

/// A financing in plain numbers beside the terms the program is given.
struct DatedLoan {
    std::vector<cost::LoanTerms> terms;
    std::vector<records::CostLine> lines;
    std::vector<PlainFlow> flows;
    bool amortises = false;
    std::vector<std::tuple<QDate, QDate, long double>> used; ///< from, to, how much was in hand
};

/// Whole months from the first day to another, and the days that remain, found by walking.
std::pair<int, int> walked(QDate from, QDate to)
{
    int months = 0;
    while (from.addMonths(months + 1) <= to)
        ++months;
    return {months, static_cast<int>(from.addMonths(months).daysTo(to))};
}

bool isByMonths(const DatedLoan &loan, QDate start)
{
    return std::all_of(loan.flows.begin(), loan.flows.end(),
        [&](const PlainFlow &it) { return it.on >= start && walked(start, it.on).second == 0; });
}

long double yearsTo(QDate start, QDate day, bool byMonths)
{
    return byMonths ? walked(start, day).first / 12.0L : start.daysTo(day) / 365.0L;
}

/// Newton's method on the continuous rate; the program halves.
long double yearlyRate(const DatedLoan &loan, QDate start, bool byMonths)
{
    long double rate = 0.05L;
    for (int round = 0; round < 100; ++round) {
        long double value = 0.0L;
        long double slope = 0.0L;
        for (const PlainFlow &it : loan.flows) {
            const long double years = yearsTo(start, it.on, byMonths);
            const long double worth = it.amount * std::exp(-rate * years);
            value += worth;
            slope -= years * worth;
        }
        const long double next = rate - value / slope;
        if (std::fabs(next - rate) < 1e-16L)
            break;
        rate = next;
    }
    return std::expm1(rate);
}

long double yuan(const cost::LoanTerms &terms)
{
    return static_cast<long double>(terms.principal.fen()) / 100.0L;
}

long double share(const cost::LoanTerms &terms)
{
    return static_cast<long double>(terms.rate.millionths()) / 1'000'000.0L;
}

cost::LoanTerms termsAt(QRandomGenerator &random, RepaymentMethod method)
{
    cost::LoanTerms terms;
    terms.principal = Money::fromYuan(1000LL * random.bounded(100, 30'000));
    const QDate day = QDate(2019, 1, 1).addDays(random.bounded(1'200));
    terms.drawn = random.bounded(3) == 0 ? QDate(day.year(), day.month(), day.daysInMonth()) : day;
    terms.rate = Rate::fromMillionths(100 * random.bounded(100, 1'500));
    terms.method = method;
    return terms;
}

/// Interest at every step and the principal on the last day, which may lie between two months.
void payAtEnd(DatedLoan &loan, const cost::LoanTerms &terms, QDate last)
{
    const long double whole = yuan(terms);
    loan.flows.push_back({terms.drawn, whole});
    int month = 0;
    for (; terms.drawn.addMonths(month + terms.interestMonths) < last; month += terms.interestMonths)
        loan.flows.push_back({terms.drawn.addMonths(month + terms.interestMonths),
            -whole * share(terms) * terms.interestMonths / 12.0L});
    const auto [months, days] = walked(terms.drawn, last);
    loan.flows.push_back({last, -whole * (1.0L + share(terms) * ((months - month) / 12.0L + days / 360.0L))});
    loan.used.emplace_back(terms.drawn, last, whole);
}

DatedLoan discounted(QRandomGenerator &random)
{
    DatedLoan loan;
    auto terms = termsAt(random, RepaymentMethod::Discounted);
    const int days = random.bounded(30, 366);
    terms.due = terms.drawn.addDays(days);
    const long double received = yuan(terms) * (1.0L - share(terms) * days / 360.0L);
    loan.flows = {{terms.drawn, received}, {terms.due, -yuan(terms)}};
    loan.used.emplace_back(terms.drawn, terms.due, received);
    loan.terms = {terms};
    return loan;
}

DatedLoan ofOddDays(QRandomGenerator &random)
{
    DatedLoan loan;
    auto terms = termsAt(random, RepaymentMethod::InterestOnly);
    terms.interestMonths = random.bounded(2) ? 1 : 3;
    terms.due = terms.drawn.addMonths(random.bounded(2, 37)).addDays(random.bounded(28));
    payAtEnd(loan, terms, terms.due);
    loan.terms = {terms};
    return loan;
}

DatedLoan settledEarly(QRandomGenerator &random)
{
    DatedLoan loan;
    auto terms = termsAt(random, RepaymentMethod::InterestOnly);
    terms.months = 36;
    terms.settled = terms.drawn.addDays(random.bounded(40, 1'000));
    payAtEnd(loan, terms, terms.settled);
    loan.terms = {terms};
    return loan;
}

DatedLoan drawnTwice(QRandomGenerator &random)
{
    DatedLoan loan;
    auto first = termsAt(random, RepaymentMethod::InterestOnly);
    first.months = random.bounded(6, 37);
    auto second = first;
    second.principal = Money::fromYuan(1000LL * random.bounded(100, 30'000));
    second.drawn = first.drawn.addDays(random.bounded(1, 150));
    payAtEnd(loan, first, first.drawn.addMonths(first.months));
    payAtEnd(loan, second, second.drawn.addMonths(second.months));
    loan.terms = {first, second};
    return loan;
}

/// Dates between months, with the interest that the plan says.
DatedLoan byPlan(QRandomGenerator &random)
{
    DatedLoan loan;
    auto terms = termsAt(random, RepaymentMethod::Irregular);
    loan.flows = {{terms.drawn, yuan(terms)}};
    loan.amortises = true;
    Money rest = terms.principal;
    QDate day = terms.drawn;
    const int rows = random.bounded(2, 12);
    for (int i = 1; i <= rows; ++i) {
        const QDate next = day.addDays(random.bounded(20, 200));
        const Money part = i == rows ? rest : Money::fromFen(rest.fen() / random.bounded(2, 6));
        const Money interest = Money::fromFen(
            std::llround(rest.fen() * share(terms) * static_cast<long double>(day.daysTo(next)) / 360.0L));
        terms.plan.push_back({next, part, interest});
        loan.flows.push_back({next, -static_cast<long double>((part + interest).fen()) / 100.0L});
        rest = rest - part;
        day = next;
    }
    terms.due = day;
    loan.terms = {terms};
    return loan;
}

/// Dates of a plan that says nothing of interest: it is paid each month on what is owed.
DatedLoan byPlanOfPrincipal(QRandomGenerator &random)
{
    DatedLoan loan;
    auto terms = termsAt(random, RepaymentMethod::Irregular);
    loan.flows = {{terms.drawn, yuan(terms)}};
    const int months = random.bounded(4, 36);
    const int middle = random.bounded(1, months);
    terms.due = terms.drawn.addMonths(months);
    const Money part = Money::fromFen(terms.principal.fen() / random.bounded(2, 6));
    terms.plan
        = {{terms.drawn.addMonths(middle), part, {}}, {terms.drawn.addMonths(months), terms.principal - part, {}}};
    long double owed = yuan(terms);
    for (int month = 1; month <= months; ++month) {
        const long double repaid = month == middle ? static_cast<long double>(part.fen()) / 100.0L
            : month == months                      ? owed
                                                   : 0.0L;
        loan.flows.push_back({terms.drawn.addMonths(month), -owed * share(terms) / 12.0L - repaid});
        owed -= repaid;
    }
    loan.amortises = true;
    loan.terms = {terms};
    return loan;
}

/// A fee in advance, one on a day of its own, and a subsidy that may come after the end.
void addLines(DatedLoan &loan, QRandomGenerator &random)
{
    const auto &terms = loan.terms.front();
    const auto part = [&](int most) { return terms.principal.fen() / 100 * random.bounded(1, most) / 10'000; };
    const auto add = [&](CostKind kind, qint64 amount, CostTiming timing, QDate on, int sign) {
        auto line = feeOf(kind, amount, timing);
        line.paidOn = timing == CostTiming::OnDate ? on : QDate();
        loan.lines.push_back(line);
        loan.flows.push_back({on, sign * static_cast<long double>(amount)});
    };
    if (random.bounded(2))
        add(CostKind::Guarantee, part(200), CostTiming::Upfront, terms.drawn, -1);
    if (random.bounded(2))
        add(CostKind::Audit, part(50), CostTiming::OnDate, terms.drawn.addDays(random.bounded(-20, 30)), -1);
    if (random.bounded(2))
        add(CostKind::InterestSubsidy, part(50), CostTiming::OnDate, terms.drawn.addDays(random.bounded(30, 500)), 1);
}

using MadeLoan = DatedLoan (*)(QRandomGenerator &);

long double simpleRate(const DatedLoan &loan, QDate start, bool byMonths)
{
    long double use = 0.0L;
    for (const auto &[from, to, amount] : loan.used)
        use += amount * (yearsTo(start, to, byMonths) - yearsTo(start, from, byMonths));
    long double cost = 0.0L;
    for (const PlainFlow &it : loan.flows)
        cost -= it.amount;
    return cost / use;
}

} // namespace

/// Loans of any days beside a solver that knows nothing of the program's.
class tst_RandomDays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void besideAnotherSolver_data();
    void besideAnotherSolver();
};

void tst_RandomDays::besideAnotherSolver_data()
{
    QTest::addColumn<MadeLoan>("made");
    QTest::newRow("discounted bill") << MadeLoan(&discounted);
    QTest::newRow("ends between months") << MadeLoan(&ofOddDays);
    QTest::newRow("settled early") << MadeLoan(&settledEarly);
    QTest::newRow("drawn twice") << MadeLoan(&drawnTwice);
    QTest::newRow("plan with interest") << MadeLoan(&byPlan);
    QTest::newRow("plan of principal") << MadeLoan(&byPlanOfPrincipal);
}

void tst_RandomDays::besideAnotherSolver()
{
    QFETCH(MadeLoan, made);
    QRandomGenerator random(20220905);
    for (int i = 0; i < 1'500; ++i) {
        DatedLoan loan = made(random);
        addLines(loan, random);
        const QDate start = loan.terms.front().drawn;
        const auto it = cost::allInCost(loan.terms, loan.lines, QDate(2026, 9, 5));
        QVERIFY2(it, qPrintable(wordsOf(it)));
        const bool byMonths = isByMonths(loan, start);
        QVERIFY(it->basis == (byMonths ? cost::TimeBasis::Months : cost::TimeBasis::Days));
        const long double effective = yearlyRate(loan, start, byMonths);
        QVERIFY2(std::fabs(effective - it->net.effective) < 1e-5L, // 0.001 percentage points
            qPrintable(QStringLiteral("loan %1: %2 against %3")
                           .arg(i)
                           .arg(it->net.effective, 0, 'f', 9)
                           .arg(static_cast<double>(effective), 0, 'f', 9)));
        QCOMPARE(it->net.simple.has_value(), !loan.amortises);
        if (!loan.amortises)
            QVERIFY2(
                std::fabs(simpleRate(loan, start, byMonths) - *it->net.simple) < 1e-5L, qPrintable(QString::number(i)));
    }
}

YUMIAO_TEST(tst_RandomDays)

} // namespace yumiao::tests

#include "tst_random_days.moc"
