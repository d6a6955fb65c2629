// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/financing_cost_maker.h"

#include "models/records/repayment.h"

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::CostKind;
using records::CostLine;
using records::CostTiming;
using records::FinancingInstrument;
using records::RepaymentMethod;
using records::Security;

constexpr int WithPlanPercent = 45;

Money shareOf(Money whole, qint64 millionths)
{
    return Money::fromFen((whole.fen() / 100 * millionths + 5'000) / 1'000'000 * 100);
}

/// Interest of so many months, rounded to 分.
Money interestOf(Money balance, Rate rate, qint64 months)
{
    return Money::fromFen((balance.fen() * rate.millionths() * months + 6'000'000) / 12'000'000);
}

} // namespace

FinancingCostMaker::FinancingCostMaker(const Making &making, const MadeFinancing &made)
    : m_making(making)
    , m_today(making.numbers.today)
    , m_draw(making.draw(Stream::FinancingCosts))
{
    for (const records::Institution &it : made.institutions)
        m_names.insert(it.id, it.name);
}

CostLine FinancingCostMaker::line(
    const MadeApplication &made, CostKind kind, qint64 millionths, CostTiming timing, const QString &payee) const
{
    CostLine it;
    it.id = m_making.ids.next();
    it.application.id = made.application.id;
    it.kind = kind;
    it.amount = qMax(Money::fromYuan(100), shareOf(*made.line->amount, millionths));
    it.timing = timing;
    it.payee = payee;
    it.compulsory = false;
    it.source = u"演练合同"_s;
    return it;
}

void FinancingCostMaker::makeFees(const MadeApplication &made)
{
    const records::FinancingApplication &of = made.application;
    if (!of.guarantor.id.isNull() || of.security == Security::Guarantee)
        m_making.out.add(line(made, CostKind::Guarantee, m_draw.between(60, 160) * 100, CostTiming::Yearly,
            of.guarantor.id.isNull() ? u"商业担保公司（演练）"_s : m_names.value(of.guarantor.id)));
    if (of.instrument == FinancingInstrument::LoanInsurance)
        m_making.out.add(
            line(made, CostKind::Insurance, m_draw.between(90, 180) * 100, CostTiming::Upfront, u"保险公司（演练）"_s));
    if (of.security == Security::Mortgage) {
        m_making.out.add(
            line(made, CostKind::Appraisal, m_draw.between(8, 25) * 100, CostTiming::Upfront, u"评估机构（演练）"_s));
        m_making.out.add(line(made, CostKind::Registration, 200, CostTiming::Upfront, u"不动产登记中心（演练）"_s));
    }
    if (of.instrument == FinancingInstrument::LongTerm && m_draw.percent(60))
        m_making.out.add(line(made, CostKind::Audit, 1500, CostTiming::Yearly, u"会计师事务所（演练）"_s));
    if (of.instrument == FinancingInstrument::Renewal && of.withoutRepaying == false)
        m_making.out.add(line(
            made, CostKind::Bridge, m_draw.between(40, 110) * 100, CostTiming::Upfront, u"转贷服务公司（演练）"_s));
}

/// What clause 9 wants removed; some of it was.
void FinancingCostMaker::makeUnwanted(const MadeApplication &made)
{
    const QString bank = m_names.value(made.application.institution.id);
    const auto add = [&](CostKind kind, qint64 millionths, const QString &payee) {
        CostLine it = line(made, kind, millionths, CostTiming::Upfront, payee);
        it.compulsory = true;
        if (m_draw.percent(40))
            it.cleared = qMin(m_today, made.line->granted.addDays(m_draw.between(20, 90)));
        m_making.out.add(it);
    };
    if (made.application.security == Security::Mortgage && m_draw.percent(35))
        add(CostKind::PropertyInsurance, 1200, u"保险公司（演练）"_s);
    if (made.application.security == Security::Mortgage && m_draw.percent(25))
        add(CostKind::Notary, 800, u"公证处（演练）"_s);
    if (m_draw.percent(8))
        add(CostKind::TiedProduct, m_draw.between(20, 60) * 100, bank);
    if (m_draw.percent(10))
        add(CostKind::Commitment, 2000, bank);
    if (m_draw.percent(5))
        add(CostKind::Intermediary, m_draw.between(30, 90) * 100, u"中介公司（演练）"_s);
}

void FinancingCostMaker::makeSubsidies(const MadeApplication &made)
{
    const records::FinancingApplication &of = made.application;
    const auto add = [&](CostKind kind, qint64 millionths, const QString &document) {
        CostLine it = line(made, kind, millionths, CostTiming::OnDate, u"区财政局"_s);
        it.paidOn = made.drawdown->drawn.addDays(m_draw.between(100, 200));
        it.source = document;
        it.compulsory = std::nullopt;
        m_making.out.add(it);
    };
    if (!made.drawdown)
        return;
    if (of.instrument == FinancingInstrument::StartupLoan && of.rate)
        add(CostKind::InterestSubsidy, of.rate->millionths() / 2, u"创业担保贷款贴息（演练）"_s);
    if (of.instrument == FinancingInstrument::GuaranteedLoan && m_draw.percent(50))
        add(CostKind::FeeAward, 3000, u"降低担保费率奖补（演练）"_s);
}

/// Interest each period with the principal at the end, or equal principal: what has fallen due is paid, unless the
/// loan is overdue.
void FinancingCostMaker::makePlan(const MadeApplication &made)
{
    const records::Drawdown &loan = *made.drawdown;
    const auto method = made.application.repayment;
    const bool equal = method == RepaymentMethod::EqualPrincipal;
    if ((method != RepaymentMethod::InterestOnly && !equal) || !m_draw.percent(WithPlanPercent) || !loan.rate)
        return;
    const qint64 step = equal ? 1 : made.application.interestMonths.value_or(1);
    const qint64 months = made.application.termMonths.value_or(12);
    if (loan.drawn.addMonths(static_cast<int>(months)) != loan.due || made.application.graceMonths)
        return; // paid back early, or a plan of its own
    Money left = *loan.amount;
    const Money part = Money::fromFen(left.fen() / months / 100 * 100);
    for (qint64 month = step; month <= months; month += step) {
        const bool last = month + step > months;
        records::Repayment it;
        it.id = m_making.ids.next();
        it.drawdown.id = loan.id;
        it.due = loan.drawn.addMonths(static_cast<int>(month));
        it.principal = last ? left : equal ? part : Money();
        it.interest = interestOf(left, *loan.rate, step);
        const bool missed = last && loan.settled.isNull() && it.due <= m_today;
        if (it.due <= m_today && !missed) {
            it.paidOn = it.due;
            it.paidPrincipal = it.principal;
            it.paidInterest = it.interest;
        }
        left = left - *it.principal;
        m_making.out.add(it);
    }
}

void FinancingCostMaker::make(const MadeApplication &made)
{
    if (!made.line)
        return;
    makeFees(made);
    makeUnwanted(made);
    makeSubsidies(made);
    if (made.drawdown)
        makePlan(made);
}

} // namespace yumiao::practice
