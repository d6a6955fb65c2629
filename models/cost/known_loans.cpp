// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/cost_reading.h"

#include <algorithm>
#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<cost::CostBasis>()
{
    static constexpr std::array words{
        Choice{"offer", QT_TRANSLATE_NOOP("choice", "By the offer"), "按报价"},
        Choice{"drawn", QT_TRANSLATE_NOOP("choice", "By what was paid out"), "按实际放款"},
    };
    return words;
}

template <>
std::span<const Choice> choicesOf<cost::MissingTerm>()
{
    static constexpr std::array words{
        Choice{"amount", QT_TRANSLATE_NOOP("choice", "the amount"), "金额"},
        Choice{"drawn", QT_TRANSLATE_NOOP("choice", "the day of payout or application"), "放款或申请日期"},
        Choice{"term", QT_TRANSLATE_NOOP("choice", "the term"), "期限"},
        Choice{"rate", QT_TRANSLATE_NOOP("choice", "the contract rate"), "执行利率"},
        Choice{"method", QT_TRANSLATE_NOOP("choice", "the way of repayment"), "还款方式"},
        Choice{"plan", QT_TRANSLATE_NOOP("choice", "the repayment plan"), "还款计划"},
        Choice{"line_amount", QT_TRANSLATE_NOOP("choice", "kind or amount of a fee"), "费用项目或金额"},
        Choice{"line_timing", QT_TRANSLATE_NOOP("choice", "when a fee is paid"), "费用支付时点"},
        Choice{"line_date", QT_TRANSLATE_NOOP("choice", "the day a fee is paid"), "费用支付日期"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::cost {
namespace {

using records::RepaymentMethod;

void need(KnownLoan &loan, bool known, MissingTerm term)
{
    if (!known)
        loan.missing.push_back(term);
}

std::optional<RepaymentMethod> methodOf(
    const records::FinancingApplication &application, const std::optional<RepaymentMethod> &ownMethod)
{
    if (ownMethod)
        return ownMethod;
    if (application.repayment)
        return application.repayment;
    if (application.instrument == records::FinancingInstrument::BillDiscount)
        return RepaymentMethod::Discounted;
    return std::nullopt;
}

/// What offer and drawdown have alike.
KnownLoan loanOf(const CostRecords &records, const std::optional<Money> &amount, const std::optional<Rate> &rate,
    const std::optional<RepaymentMethod> &ownMethod)
{
    KnownLoan loan;
    const auto &application = records.application;
    const auto method = methodOf(application, ownMethod);
    const bool byLine = std::any_of(records.lines.begin(), records.lines.end(),
        [](const records::CostLine &line) { return line.kind == records::CostKind::Interest; });
    need(loan, amount.has_value(), MissingTerm::Amount);
    need(loan, rate.has_value() || byLine, MissingTerm::Rate);
    need(loan, method.has_value(), MissingTerm::Method);
    loan.terms.principal = amount.value_or(Money());
    loan.terms.rate = rate.value_or(Rate());
    loan.terms.method = method.value_or(RepaymentMethod::InterestOnly);
    loan.terms.interestMonths = static_cast<int>(application.interestMonths.value_or(1));
    loan.terms.graceMonths = static_cast<int>(application.graceMonths.value_or(0));
    return loan;
}

/// The dates of the plan; a row that says only what was paid is none of them.
std::vector<PlanRow> planOf(const CostRecords &records, RecordId drawdown, KnownLoan &loan)
{
    std::vector<PlanRow> plan;
    bool whole = true;
    for (const records::Repayment &row : records.repayments)
        if (row.drawdown.id == drawdown && (row.principal || row.interest)) {
            whole = whole && row.due.isValid();
            plan.push_back({row.due, row.principal.value_or(Money()), row.interest});
        }
    need(loan, whole && (!plan.empty() || loan.terms.method != RepaymentMethod::Irregular), MissingTerm::Plan);
    return plan;
}

/// Whether nothing tells how a loan that repays on the way goes on after its extension (展期): the contract's
/// instalments end with its first term.
bool isExtendedWithoutPlan(const LoanTerms &terms, const records::Drawdown &it)
{
    if (!it.extendedTo.isValid() || it.extendedTo == it.due || (it.settled.isValid() && it.settled <= it.due))
        return false;
    if (!terms.plan.empty())
        return std::none_of(
            terms.plan.begin(), terms.plan.end(), [&](const PlanRow &row) { return row.due >= it.extendedTo; });
    return terms.method == RepaymentMethod::EqualInstalment || terms.method == RepaymentMethod::EqualPrincipal;
}

KnownLoan drawnLoan(const CostRecords &records, const records::Drawdown &it)
{
    std::optional<Rate> rate = it.rate;
    if (const auto line = records.lineRates.constFind(it.creditLine.id); !rate && line != records.lineRates.constEnd())
        rate = *line;
    if (!rate)
        rate = records.application.rate;
    KnownLoan loan = loanOf(records, it.amount, rate, it.repayment);
    loan.drawdown = it.id;
    loan.terms.drawn = it.drawn;
    loan.terms.due = it.extendedTo.isValid() ? it.extendedTo : it.due;
    loan.terms.months = static_cast<int>(records.application.termMonths.value_or(0));
    loan.terms.interestMonths = static_cast<int>(it.interestMonths.value_or(loan.terms.interestMonths));
    loan.terms.graceMonths = static_cast<int>(it.graceMonths.value_or(loan.terms.graceMonths));
    loan.terms.settled = it.settled;
    loan.terms.plan = planOf(records, it.id, loan);
    need(loan, !isExtendedWithoutPlan(loan.terms, it), MissingTerm::Plan);
    need(loan, it.drawn.isValid(), MissingTerm::Drawn);
    need(loan, loan.terms.due.isValid() || loan.terms.months > 0 || !loan.terms.plan.empty(), MissingTerm::Term);
    if (!loan.terms.due.isValid() && loan.terms.months <= 0 && !loan.terms.plan.empty())
        loan.terms.due = loan.terms.plan.back().due;
    return loan;
}

KnownLoan offeredLoan(const CostRecords &records)
{
    const auto &application = records.application;
    KnownLoan loan = loanOf(records, records.grantedAmount ? records.grantedAmount : application.amount,
        records.grantedRate ? records.grantedRate : application.rate, std::nullopt);
    loan.terms.drawn = records.granted.isValid() ? records.granted : application.applied;
    loan.terms.months = static_cast<int>(application.termMonths.value_or(0));
    need(loan, loan.terms.drawn.isValid(), MissingTerm::Drawn);
    need(loan, application.termMonths.has_value(), MissingTerm::Term);
    need(loan, loan.terms.method != RepaymentMethod::Irregular, MissingTerm::Plan);
    return loan;
}

/// What is not known of the lines that count on the day.
std::vector<MissingTerm> missingOfLines(const std::vector<records::CostLine> &lines)
{
    std::vector<MissingTerm> missing;
    for (const records::CostLine &line : lines) {
        if (!line.kind || !line.amount)
            missing.push_back(MissingTerm::LineAmount);
        if (!line.timing)
            missing.push_back(MissingTerm::LineTiming);
        else if (*line.timing == records::CostTiming::OnDate && !line.paidOn.isValid())
            missing.push_back(MissingTerm::LineDate);
    }
    return missing;
}

} // namespace

std::vector<KnownLoan> knownLoans(const CostRecords &records)
{
    if (records.drawdowns.empty())
        return {offeredLoan(records)};
    std::vector<KnownLoan> loans;
    for (const records::Drawdown &it : records.drawdowns)
        loans.push_back(drawnLoan(records, it));
    return loans;
}

CostAnswer answerFrom(const CostRecords &records, QDate on)
{
    CostAnswer answer;
    answer.application = records.application;
    answer.basis = records.drawdowns.empty() ? CostBasis::Offer : CostBasis::Drawn;
    answer.lines = records.lines;
    answer.missing = missingOfLines(records.lines);
    for (const KnownLoan &loan : knownLoans(records)) {
        answer.loans.push_back(loan.terms);
        answer.missing.insert(answer.missing.end(), loan.missing.begin(), loan.missing.end());
    }
    std::sort(answer.missing.begin(), answer.missing.end());
    answer.missing.erase(std::unique(answer.missing.begin(), answer.missing.end()), answer.missing.end());
    if (!answer.missing.empty())
        return answer;
    auto cost = allInCost(answer.loans, answer.lines, on);
    if (cost)
        answer.cost = *std::move(cost);
    else
        answer.refused = cost.error();
    return answer;
}

} // namespace yumiao::cost
