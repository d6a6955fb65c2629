// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cost/loans.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <map>

namespace yumiao::tests {

using namespace costed;
using records::CostKind;
using records::CostTiming;
using records::RepaymentMethod;

namespace {

/// A loan of the test, told in plain numbers.
struct PlainLoan {
    RepaymentMethod method = RepaymentMethod::InterestOnly;
    long double principal = 0.0L; ///< 元
    long double rate = 0.0L;
    int months = 0;
    int step = 1;
    int grace = 0;
    long double upfront = 0.0L;
    long double yearly = 0.0L;
    long double withInterest = 0.0L;
    long double atEnd = 0.0L; ///< a subsidy
};

PlainLoan drawnAtRandom(QRandomGenerator &random)
{
    PlainLoan it;
    constexpr std::array methods{RepaymentMethod::InterestOnly, RepaymentMethod::EqualInstalment,
        RepaymentMethod::EqualPrincipal, RepaymentMethod::AtMaturity};
    it.method = methods[static_cast<size_t>(random.bounded(4))];
    it.principal = 1000.0L * random.bounded(100, 30'000);
    it.rate = 0.0001L * random.bounded(100, 1'500);
    it.step = random.bounded(2) ? 1 : 3;
    it.months = it.step * random.bounded(1, 121 / it.step);
    if (random.bounded(3) == 0 && it.months > it.step)
        it.grace = it.step * random.bounded(0, it.months / it.step);
    it.upfront = random.bounded(2) ? std::floor(it.principal * 0.0001L * random.bounded(1, 300)) : 0.0L;
    it.yearly = random.bounded(3) == 0 ? std::floor(it.principal * 0.0001L * random.bounded(1, 150)) : 0.0L;
    it.withInterest = random.bounded(4) == 0 ? 1.0L * random.bounded(1, 200) : 0.0L;
    it.atEnd = random.bounded(3) == 0 ? std::floor(it.principal * 0.0001L * random.bounded(1, 100)) : 0.0L;
    return it;
}

/// Payments by month, unrounded, by closed formulas and not by the program's schedule.
std::vector<long double> flowsOf(const PlainLoan &it)
{
    std::vector<long double> flows(static_cast<size_t>(it.months) + 1, 0.0L);
    flows[0] = it.principal - it.upfront;
    const long double period = it.rate * it.step / 12.0L;
    const int grace = it.method == RepaymentMethod::EqualInstalment || it.method == RepaymentMethod::EqualPrincipal
        ? it.grace / it.step
        : 0;
    const int all = it.months / it.step;
    const int repaid = all - grace;
    for (int k = 1; k <= all; ++k) {
        auto &flow = flows[static_cast<size_t>(k * it.step)];
        const int of = k - grace; // counted from the first repayment
        switch (it.method) {
        case RepaymentMethod::EqualInstalment:
            flow -= of <= 0 ? it.principal * period
                            : it.principal * period / (1.0L - std::pow(1.0L + period, -1.0L * repaid));
            break;
        case RepaymentMethod::EqualPrincipal:
            flow -= of <= 0 ? it.principal * period
                            : it.principal / repaid + it.principal * (repaid - of + 1) / repaid * period;
            break;
        case RepaymentMethod::AtMaturity:
            flow -= k == all ? it.principal * (1.0L + it.rate * it.months / 12.0L) : 0.0L;
            break;
        case RepaymentMethod::InterestOnly:
        case RepaymentMethod::Discounted:
        case RepaymentMethod::Irregular:
            flow -= it.principal * period + (k == all ? it.principal : 0.0L);
            break;
        }
        if (it.method != RepaymentMethod::AtMaturity || k == all)
            flow -= it.withInterest;
    }
    for (int month = 0; month < it.months; month += 12)
        flows[static_cast<size_t>(month)] -= it.yearly;
    flows.back() += it.atEnd;
    return flows;
}

/// Newton's method on the discount factor, by Horner's scheme: another way than the program's.
long double monthlyRate(const std::vector<long double> &flows)
{
    long double factor = 1.0L;
    for (int round = 0; round < 200; ++round) {
        long double value = 0.0L;
        long double slope = 0.0L;
        for (auto flow = flows.rbegin(); flow != flows.rend(); ++flow) {
            slope = slope * factor + value;
            value = value * factor + *flow;
        }
        const long double next = factor - value / slope;
        if (std::fabs(next - factor) < 1e-17L)
            break;
        factor = next;
    }
    return 1.0L / factor - 1.0L;
}

cost::LoanTerms termsOf(const PlainLoan &it)
{
    cost::LoanTerms terms;
    terms.principal = Money::fromYuan(std::llround(it.principal));
    terms.drawn = QDate(2020, 1, 15);
    terms.months = it.months;
    terms.rate = Rate::fromMillionths(std::llround(it.rate * 1'000'000.0L));
    terms.method = it.method;
    terms.interestMonths = it.step;
    terms.graceMonths = it.grace;
    return terms;
}

std::vector<records::CostLine> linesOf(const PlainLoan &it)
{
    std::vector<records::CostLine> lines;
    const auto add = [&](CostKind kind, long double amount, CostTiming timing) {
        if (amount > 0.0L)
            lines.push_back(feeOf(kind, std::llround(amount), timing));
    };
    add(CostKind::Guarantee, it.upfront, CostTiming::Upfront);
    add(CostKind::Insurance, it.yearly, CostTiming::Yearly);
    add(CostKind::Commitment, it.withInterest, CostTiming::WithInterest);
    add(CostKind::InterestSubsidy, it.atEnd, CostTiming::AtMaturity);
    return lines;
}

} // namespace

/// Ten thousand loans beside a solver that knows nothing of the program's, and what must hold of any loan.
class tst_RandomLoans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void besideAnotherSolver();
    void lawsOfCost();
};

void tst_RandomLoans::besideAnotherSolver()
{
    QRandomGenerator random(20220905);
    for (int i = 0; i < 10'000; ++i) {
        const PlainLoan loan = drawnAtRandom(random);
        const auto it = cost::allInCost({termsOf(loan)}, linesOf(loan), QDate(2022, 9, 5));
        QVERIFY2(it, qPrintable(wordsOf(it)));
        const long double monthly = monthlyRate(flowsOf(loan));
        const auto off = std::fabs(12.0L * monthly - it->net.nominal);
        const auto offEffective = std::fabs(std::pow(1.0L + monthly, 12.0L) - 1.0L - it->net.effective);
        QVERIFY2(off < 1e-5L && offEffective < 1e-5L, // 0.001 percentage points
            qPrintable(QStringLiteral("loan %1: %2 against %3")
                           .arg(i)
                           .arg(it->net.nominal, 0, 'f', 9)
                           .arg(static_cast<double>(12.0L * monthly), 0, 'f', 9)));
    }
}

void tst_RandomLoans::lawsOfCost()
{
    QRandomGenerator random(51);
    const QDate on(2022, 9, 5);
    for (int i = 0; i < 2'000; ++i) {
        const PlainLoan loan = drawnAtRandom(random);
        auto terms = termsOf(loan);
        const auto bare = cost::allInCost({terms}, {}, on);
        QVERIFY2(bare, qPrintable(wordsOf(bare)));
        if (loan.step == 1 && loan.method != RepaymentMethod::AtMaturity)
            QVERIFY(std::fabs(bare->net.nominal - static_cast<double>(loan.rate)) < 1e-5);
        const auto fee = feeOf(CostKind::Guarantee, 500 + random.bounded(500));
        const auto dearer = cost::allInCost({terms}, {fee}, on);
        QVERIFY(dearer->net.nominal > bare->net.nominal && dearer->net.effective > bare->net.effective);
        const auto cheaper
            = cost::allInCost({terms}, {fee, feeOf(CostKind::FeeAward, 300, CostTiming::AtMaturity)}, on);
        QVERIFY(cheaper->net.nominal < dearer->net.nominal);
        QCOMPARE(cheaper->gross.nominal, dearer->net.nominal);
        const bool amortises
            = loan.method == RepaymentMethod::EqualInstalment || loan.method == RepaymentMethod::EqualPrincipal;
        QCOMPARE(bare->net.simple.has_value(), !amortises);
        double shares = 0.0;
        Money amounts;
        for (const cost::CostPart &part : cheaper->parts) {
            shares += part.share;
            amounts += part.amount;
        }
        QVERIFY(std::fabs(shares - cheaper->net.headline()) < 1e-9);
        QCOMPARE(amounts, cheaper->netCost());
        Money principal;
        for (const cost::CostDay &day : cheaper->days)
            principal += day.principal;
        QCOMPARE(principal, terms.principal);
    }
}

YUMIAO_TEST(tst_RandomLoans)

} // namespace yumiao::tests

#include "tst_random_loans.moc"
