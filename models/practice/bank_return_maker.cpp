// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/bank_return_maker.h"

#include "models/records/bank_return.h"

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::BankReturn;
using records::InclusiveScope;

constexpr int MonthsOfReturns = 26;
constexpr int Whole = 100'000; ///< shares and growth are hundred-thousandths

/// How one bank does: drawn once, moved on each month.
struct BankCourse {
    qint64 inclusiveYuan = 0;
    qint64 allYuan = 0;
    qint64 accounts = 0;
    qint64 growth = 0; ///< of a month
    qint64 allGrowth = 0;
    qint64 accountsGrowth = 0;
    qint64 bad = 0; ///< share of the inclusive loans
    qint64 allBad = 0;
    qint64 rate = 0; ///< millionths
    qint64 fees = 0;
    qint64 longTerm = 0;
    qint64 credit = 0;
    qint64 monthly = 0; ///< what is newly lent in a month, of the balance
};

qint64 partOf(qint64 whole, qint64 share)
{
    return whole / 100 * share / Whole * 100;
}

BankCourse drawCourse(const PracticeNumbers &numbers, Draw &draw)
{
    BankCourse it;
    it.inclusiveYuan = qMax<qint64>(300, numbers.share(static_cast<int>(draw.between(9'000, 46'000)))) * 10'000;
    it.allYuan = it.inclusiveYuan * draw.between(38, 72) / 10;
    it.accounts = qMax<qint64>(12, it.inclusiveYuan / 10'000 / draw.between(70, 120));
    it.growth = draw.between(300, 1'700);
    it.allGrowth = draw.between(600, 1'150);
    it.accountsGrowth = draw.between(-250, 1'400);
    it.bad = draw.between(900, 2'900);
    it.allBad = draw.between(800, 1'800);
    it.rate = draw.between(455, 590) * 100;
    it.fees = draw.between(30, 85) * 100;
    it.longTerm = draw.between(26'000, 41'000);
    it.credit = draw.between(12'000, 26'000);
    it.monthly = draw.between(5'000, 9'000);
    return it;
}

void moveOn(BankCourse &it, Draw &draw)
{
    it.inclusiveYuan += partOf(it.inclusiveYuan, it.growth + draw.between(-250, 250));
    it.allYuan += partOf(it.allYuan, it.allGrowth + draw.between(-150, 150));
    it.accounts = qMax<qint64>(10, it.accounts + it.accounts * (it.accountsGrowth + draw.between(-300, 300)) / Whole);
    it.bad = qMax<qint64>(500, it.bad + draw.between(-45, 40));
    it.rate = qMax<qint64>(37'000, it.rate - draw.between(0, 5) * 100);
    it.longTerm += draw.between(-80, 160);
    it.credit += draw.between(-60, 180);
}

/// What a bank counts since the start of the year.
void addYearSums(BankReturn &it, const BankCourse &course, int month, qint64 wider)
{
    const qint64 lent = partOf(course.inclusiveYuan, course.monthly) * month * wider / 100;
    it.firstLoanAccounts = course.accounts * month * wider / 100 / 90;
    it.firstLoanAmount = Money::fromYuan(partOf(lent, 7'000));
    it.renewalCount = course.accounts * month * wider / 100 / 60;
    it.renewalAmount = Money::fromYuan(partOf(lent, 14'000));
    it.smallBillCount = month * (2 + course.accounts / 80);
    it.smallBillAmount = Money::fromYuan(*it.smallBillCount * 1'450'000);
    it.billAmount = Money::fromYuan(*it.smallBillCount * 1'450'000 * 7 / 5);
}

void addCentralBank(BankReturn &it, const BankCourse &course)
{
    it.rediscountBalance = Money::fromYuan(partOf(course.inclusiveYuan, 2'200));
    it.relendingBalance = Money::fromYuan(partOf(course.inclusiveYuan, 6'500));
    it.relendingRate = Rate::fromMillionths(qMax<qint64>(36'000, course.rate - 6'000));
    it.relendingAccounts = course.accounts / 14;
    it.releasedAmount = Money::fromYuan(partOf(course.allYuan, 500));
}

/// The wider definition counts loans up to 2,000 万元: a quarter more money in a few more accounts.
BankReturn returnOf(const BankCourse &course, InclusiveScope scope, QDate asOf)
{
    const qint64 wider = scope == InclusiveScope::CentralBank ? 125 : 100;
    BankReturn it;
    it.asOf = asOf;
    it.scope = scope;
    const qint64 balance = course.inclusiveYuan / 100 * wider;
    it.inclusiveBalance = Money::fromYuan(balance);
    it.inclusiveAccounts = scope == InclusiveScope::CentralBank ? course.accounts * 106 / 100 : course.accounts;
    it.allBalance = Money::fromYuan(course.allYuan);
    it.inclusiveBad = Money::fromYuan(partOf(balance, course.bad));
    it.allBad = Money::fromYuan(qMax(partOf(balance, course.bad), partOf(course.allYuan, course.allBad)));
    it.newRate = Rate::fromMillionths(course.rate);
    it.newCost = Rate::fromMillionths(course.rate + course.fees);
    it.longTermBalance = Money::fromYuan(partOf(balance, course.longTerm));
    it.creditBalance = Money::fromYuan(partOf(balance, course.credit));
    it.tolerance = Rate::fromMillionths(30'000);
    addYearSums(it, course, asOf.month(), wider);
    addCentralBank(it, course);
    return it;
}

} // namespace

void makeBankReturns(const Making &making, const records::Institution &bank, Draw &draw)
{
    BankCourse course = drawCourse(making.numbers, draw);
    const QDate latest = making.numbers.dataDate;
    for (int back = MonthsOfReturns - 1; back >= 0; --back) {
        const QDate month = latest.addMonths(-back);
        const QDate asOf(month.year(), month.month(), month.daysInMonth());
        for (const InclusiveScope scope : {InclusiveScope::Regulator, InclusiveScope::CentralBank}) {
            BankReturn it = returnOf(course, scope, asOf);
            it.id = making.ids.next();
            it.institution.id = bank.id;
            making.out.add(it);
        }
        moveOn(course, draw);
    }
}

} // namespace yumiao::practice
