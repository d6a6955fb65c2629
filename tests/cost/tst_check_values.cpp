// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/clause_nine.h"
#include "tests/cost/loans.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"

#include <QTest>

namespace yumiao::tests {

using namespace Qt::StringLiterals;
using namespace costed;
using cost::allInCost;
using records::CostKind;
using records::CostTiming;
using records::RepaymentMethod;

/// The loans worked by hand in the policy file (5.8) and beside the picture of the page.
class tst_CheckValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void interestOnly();
    void equalInstalment();
    void exampleOfThePage();
    void discountedBill();
    void irregularPlan();
    void yearlyAndWithInterest();
    void withheldInterest();
    void withheldEachYear();
    void withheldWhenDue();
    void cleared();
    void clauseNine();
    void byDays();
    void severalLoans();

private:
    const QDate m_on{2022, 9, 5};
};

void tst_CheckValues::interestOnly()
{
    const auto it = allInCost({checkLoan()}, checkFees(), m_on);
    QVERIFY2(it, qPrintable(wordsOf(it)));
    QCOMPARE(percent(*it->net.simple), u"5.650"_s);
    QCOMPARE(percent(it->net.nominal), u"5.690"_s);
    QCOMPARE(percent(it->net.effective), u"5.841"_s);
    QCOMPARE(it->net.headline(), *it->net.simple);
    QCOMPARE(it->interest, Money::fromYuan(43'500));
    QCOMPARE(it->fees, Money::fromYuan(13'000));
    QCOMPARE(it->days.size(), size_t(13));
    QCOMPARE(it->days.front().flow(), Money::fromYuan(987'000));
    QCOMPARE(it->days.back().flow(), Money() - Money::fromYuan(1'003'625));
    QCOMPARE(percent(it->parts.at(0).share), u"4.350"_s);
    QCOMPARE(percent(it->parts.at(1).share), u"1.000"_s);
    QVERIFY(it->basis == cost::TimeBasis::Months);
}

void tst_CheckValues::equalInstalment()
{
    const auto it = allInCost({checkLoan(RepaymentMethod::EqualInstalment)}, checkFees(), m_on);
    QVERIFY2(it, qPrintable(wordsOf(it)));
    const auto schedule = cost::scheduleOf(checkLoan(RepaymentMethod::EqualInstalment));
    QVERIFY(schedule);
    QCOMPARE((schedule->rows[0].principal + schedule->rows[0].interest).toWanText(5), u"8.53099"_s);
    QCOMPARE(it->interest.toWanText(5), u"2.37188"_s);
    QCOMPARE(percent(it->net.nominal), u"6.798"_s);
    QCOMPARE(percent(it->net.effective), u"7.014"_s);
    QVERIFY(!it->net.simple && !it->gross.simple); // 3.672 % would mislead
    QCOMPARE(it->net.headline(), it->net.nominal);
    double sum = 0.0;
    for (const cost::CostPart &part : it->parts)
        sum += part.share;
    QVERIFY(std::fabs(sum - it->net.nominal) < 1e-9);
    QCOMPARE(schedule->rows.back().balance, Money());
    const auto bare = allInCost({checkLoan(RepaymentMethod::EqualInstalment)}, {}, m_on);
    QVERIFY(std::fabs(bare->parts.at(0).share - 0.0435) < 1e-6);
}

/// 480.00 万元: 4.35 + 1.00 + 0.25 + 0.15 + 0.05 = 5.80 %, by cash flows 5.85 %, after the subsidy 5.50 %.
void tst_CheckValues::exampleOfThePage()
{
    auto terms = checkLoan();
    terms.principal = Money::fromWan(480);
    auto insurance = feeOf(CostKind::Insurance, 7'200);
    insurance.compulsory = true;
    const auto it = allInCost({terms},
        {feeOf(CostKind::FeeAward, 14'400, CostTiming::AtMaturity), feeOf(CostKind::Guarantee, 48'000),
            feeOf(CostKind::Appraisal, 12'000), insurance, feeOf(CostKind::Notary, 2'400)},
        m_on);
    QVERIFY2(it, qPrintable(wordsOf(it)));
    QCOMPARE(percent(*it->gross.simple), u"5.800"_s);
    QCOMPARE(QString::number(it->gross.nominal * 100.0, 'f', 2), u"5.85"_s);
    QCOMPARE(percent(*it->net.simple), u"5.500"_s);
    QCOMPARE(it->grossCost().toWanText(), u"27.84"_s);
    QCOMPARE(it->netCost().toWanText(), u"26.40"_s);
    QCOMPARE(percent(*it->feesOfCost()), u"25.000"_s);
    QCOMPARE(it->parts.size(), size_t(6));
    QVERIFY(it->parts.back().kind == CostKind::FeeAward); // subsidies stand last
    QCOMPARE(percent(it->parts.back().share), u"-0.300"_s);
    QCOMPARE(it->parts.at(3).unwanted, u"09-6"_s);
    QCOMPARE(it->parts.at(1).unwanted, QString());
}

void tst_CheckValues::discountedBill()
{
    auto terms = checkLoan(RepaymentMethod::Discounted, 24'000);
    terms.drawn = QDate(2022, 3, 1);
    terms.due = terms.drawn.addDays(180);
    const auto it = allInCost({terms}, {}, m_on);
    QVERIFY2(it, qPrintable(wordsOf(it)));
    QCOMPARE(it->interest, Money::fromYuan(12'000)); // 100 万 × 2.4 % × 180 / 360
    QCOMPARE(it->days.front().flow(), Money::fromYuan(988'000));
    QVERIFY(it->basis == cost::TimeBasis::Days);
    // (1000000 / 988000)^(365/180) − 1
    QCOMPARE(percent(it->net.effective), percent(std::pow(1'000'000.0 / 988'000.0, 365.0 / 180.0) - 1.0));
    QCOMPARE(percent(*it->net.simple), percent(12'000.0 / 988'000.0 * 365.0 / 180.0));
}

void tst_CheckValues::irregularPlan()
{
    auto terms = checkLoan(RepaymentMethod::Irregular);
    terms.plan = {{QDate(2022, 7, 10), Money::fromWan(40), {}}, {QDate(2023, 1, 10), Money::fromWan(60), {}}};
    const auto it = allInCost({terms}, {}, m_on);
    QVERIFY2(it, qPrintable(wordsOf(it)));
    QCOMPARE(it->days.size(), size_t(13)); // interest each month beside the two dates
    QCOMPARE(percent(it->net.nominal), u"4.350"_s);
    QVERIFY(!it->net.simple);
    terms.plan[0].interest = Money::fromYuan(21'750);
    const auto told = allInCost({terms}, {}, m_on);
    QCOMPARE(told->days.size(), size_t(3)); // the plan is the whole
    terms.plan = {{QDate(2023, 1, 10), Money::fromWan(100), Money::fromYuan(43'500)}};
    const auto bullet = allInCost({terms}, {}, m_on);
    QCOMPARE(percent(*bullet->net.simple), u"4.350"_s);
    QCOMPARE(percent(bullet->net.effective), u"4.350"_s); // once a year: nothing is compounded
}

void tst_CheckValues::yearlyAndWithInterest()
{
    auto terms = checkLoan();
    terms.months = 30;
    terms.interestMonths = 3;
    const auto it = allInCost({terms},
        {feeOf(CostKind::Guarantee, 10'000, CostTiming::Yearly),
            feeOf(CostKind::Commitment, 100, CostTiming::WithInterest)},
        m_on);
    QVERIFY2(it, qPrintable(wordsOf(it)));
    QCOMPARE(it->parts.at(1).amount, Money::fromYuan(30'000)); // three years have begun
    QCOMPARE(it->parts.at(2).amount, Money::fromYuan(1'000));  // ten quarters
    QCOMPARE(percent(*it->net.simple), percent((108'750.0 + 31'000.0) / 1'000'000.0 / 2.5));
}

void tst_CheckValues::withheldInterest()
{
    const auto it = allInCost({checkLoan()}, {feeOf(CostKind::InterestPrepaid, 10'000)}, m_on);
    QVERIFY2(it, qPrintable(wordsOf(it)));
    QCOMPARE(it->interest, Money::fromYuan(43'500)); // paid earlier, not twice
    QCOMPARE(it->days.front().flow(), Money::fromYuan(990'000));
    QCOMPARE(percent(*it->net.simple), percent(43'500.0 / 990'000.0)); // on what came into hand
    QVERIFY(it->net.nominal > 0.0435);
    QCOMPARE(it->parts.at(1).unwanted, u"09-1"_s);
}

/// The interest of each year taken at its start is missing in hand for that year, not for all three.
void tst_CheckValues::withheldEachYear()
{
    auto terms = checkLoan();
    terms.months = 36;
    const auto it = allInCost({terms}, {feeOf(CostKind::InterestPrepaid, 43'500, CostTiming::Yearly)}, m_on);
    QVERIFY2(it, qPrintable(wordsOf(it)));
    QCOMPARE(it->interest, Money::fromYuan(130'500));
    QCOMPARE(percent(*it->net.simple), percent(130'500.0 / (956'500.0 * 3.0)));
    QCOMPARE(percent(it->net.effective), u"4.548"_s);
    // A part of it: each payment takes the place of what falls due after it, not of the first year's interest.
    const auto part = allInCost({terms}, {feeOf(CostKind::InterestPrepaid, 10'000, CostTiming::Yearly)}, m_on);
    QVERIFY2(part, qPrintable(wordsOf(part)));
    QCOMPARE(part->interest, Money::fromYuan(130'500));
    const auto dueOn = [&](int month) {
        const QDate day = terms.drawn.addMonths(month);
        const auto at = std::find_if(
            part->days.begin(), part->days.end(), [&](const cost::CostDay &row) { return row.on == day; });
        return at == part->days.end() ? Money() : at->interest;
    };
    QCOMPARE(dueOn(3), Money::fromYuan(875));
    QCOMPARE(dueOn(4), Money::fromYuan(3'625));
    QCOMPARE(dueOn(12), Money::fromYuan(13'625)); // the last of the first year, and what is taken for the second
    QCOMPARE(dueOn(15), Money::fromYuan(875));
    QCOMPARE(percent(*part->net.simple), percent(130'500.0 / (990'000.0 * 3.0)));
}

/// Taken on the day it is due, nothing is taken in advance.
void tst_CheckValues::withheldWhenDue()
{
    const auto it = allInCost({checkLoan()}, {feeOf(CostKind::InterestPrepaid, 3'625, CostTiming::WithInterest)}, m_on);
    QVERIFY2(it, qPrintable(wordsOf(it)));
    QCOMPARE(it->interest, Money::fromYuan(43'500));
    QCOMPARE(percent(*it->net.simple), u"4.350"_s);
    QCOMPARE(percent(it->net.nominal), u"4.350"_s);
}

void tst_CheckValues::cleared()
{
    auto tied = feeOf(CostKind::TiedProduct, 5'000);
    tied.cleared = QDate(2022, 8, 1);
    const auto before = allInCost({checkLoan()}, {tied}, QDate(2022, 7, 31));
    const auto after = allInCost({checkLoan()}, {tied}, QDate(2022, 8, 1));
    QCOMPARE(percent(*before->net.simple), u"4.850"_s);
    QCOMPARE(percent(*after->net.simple), u"4.350"_s);
    QVERIFY(!after->parts.at(1).counted);
    QCOMPARE(after->parts.at(1).unwanted, u"09-1"_s); // it is named all the same
}

void tst_CheckValues::clauseNine()
{
    const auto &fees = cost::unwantedFees();
    QVERIFY2(fees, qPrintable(wordsOf(fees)));
    for (const auto kind : {CostKind::Guarantee, CostKind::Insurance, CostKind::PropertyInsurance, CostKind::Appraisal,
             CostKind::Notary}) {
        auto line = feeOf(kind, 1);
        QVERIFY(!fees->of(line));
        line.compulsory = true;
        QVERIFY(fees->of(line));
    }
    QVERIFY(fees->of(feeOf(CostKind::TiedProduct, 1)));
    QVERIFY(!fees->of(feeOf(CostKind::Registration, 1)));
    QVERIFY(!cost::readUnwantedFees("{\"format\":\"yumiao.fees\",\"version\":1,\"fees\":[{\"kind\":\"bribe\"}]}"));
    QVERIFY(!cost::readUnwantedFees("[]"));
}

/// A line on a day between two months makes every flow count by days, as a spreadsheet's XIRR does.
void tst_CheckValues::byDays()
{
    auto fee = feeOf(CostKind::Audit, 10'000, CostTiming::OnDate);
    fee.paidOn = QDate(2022, 1, 5); // before the loan
    const auto it = allInCost({checkLoan()}, {fee}, m_on);
    QVERIFY2(it, qPrintable(wordsOf(it)));
    QVERIFY(it->basis == cost::TimeBasis::Days);
    double worth = 0.0;
    for (const cost::CostDay &day : it->days)
        worth += static_cast<double>(day.flow().fen())
            * std::pow(1.0 + it->net.effective, -static_cast<double>(it->drawn.daysTo(day.on)) / 365.0);
    QVERIFY(std::fabs(worth) < 1.0);
    QCOMPARE(percent(it->net.nominal), percent(12.0 * (std::pow(1.0 + it->net.effective, 1.0 / 12.0) - 1.0)));
    fee.paidOn = {};
    QCOMPARE(allInCost({checkLoan()}, {fee}, m_on).error().what, u"cost.line_date"_s);
}

void tst_CheckValues::severalLoans()
{
    auto second = checkLoan();
    second.drawn = QDate(2022, 4, 10);
    second.months = 9;
    const auto it = allInCost({checkLoan(), second}, {}, m_on);
    QVERIFY2(it, qPrintable(wordsOf(it)));
    QCOMPARE(it->principal, Money::fromWan(200));
    QCOMPARE(percent(*it->net.simple), u"4.350"_s);
    QCOMPARE(percent(it->net.nominal), u"4.350"_s);
    QCOMPARE(it->drawn, QDate(2022, 1, 10));
    QCOMPARE(it->due, QDate(2023, 1, 10));
}

YUMIAO_TEST(tst_CheckValues)

} // namespace yumiao::tests

#include "tst_check_values.moc"
