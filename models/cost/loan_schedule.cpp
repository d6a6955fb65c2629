// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/loan_terms.h"

#include <algorithm>
#include <cmath>

namespace yumiao::cost {
namespace {

using records::RepaymentMethod;

constexpr qint64 MostPrincipal = 1'000'000'000'000'000;
constexpr int MostMonths = 600;
constexpr qint64 WholeRate = 1'000'000;
constexpr int DaysOfYear = 360;
constexpr int MonthsOfYear = 12;

tl::unexpected<Error> refusedTerms(const char *what, QVariantMap detail = {})
{
    return failure(Fault::Invalid, QString::fromLatin1(what), std::move(detail));
}

Money rounded(double fen)
{
    return Money::fromFen(std::llround(fen));
}

/// Makes the rows of one loan whose terms are sound.
class ScheduleMaker {
public:
    explicit ScheduleMaker(const LoanTerms &terms, QDate due)
        : m_terms(terms)
        , m_due(due)
        , m_rate(static_cast<double>(terms.rate.millionths()) / static_cast<double>(WholeRate))
    {
    }
    [[nodiscard]] Result<Schedule> make();

private:
    [[nodiscard]] double share(QDate from, QDate to) const;
    [[nodiscard]] Money interestOn(Money balance, QDate from, QDate to) const;
    [[nodiscard]] std::vector<QDate> dates() const;
    [[nodiscard]] bool isInGrace(QDate day) const;
    [[nodiscard]] size_t repayments(const std::vector<QDate> &days) const;
    [[nodiscard]] double levelInstalment(const std::vector<QDate> &days) const;
    [[nodiscard]] Done fillByMethod(Schedule &schedule) const;
    [[nodiscard]] Done fillByPlan(Schedule &schedule) const;
    [[nodiscard]] Done fillDiscounted(Schedule &schedule) const;
    [[nodiscard]] Done checkPlan(const std::vector<PlanRow> &plan) const;
    void cutAtSettlement(Schedule &schedule) const;

    const LoanTerms &m_terms;
    QDate m_due;
    double m_rate;
};

/// The part of a year's interest that a stretch of days bears.
double ScheduleMaker::share(QDate from, QDate to) const
{
    const Steps start = stepsBetween(m_terms.drawn, from);
    if (start.days != 0)
        return m_rate * static_cast<double>(from.daysTo(to)) / DaysOfYear;
    const Steps end = stepsBetween(m_terms.drawn, to);
    return m_rate
        * (static_cast<double>(end.months - start.months) / MonthsOfYear + static_cast<double>(end.days) / DaysOfYear);
}

Money ScheduleMaker::interestOn(Money balance, QDate from, QDate to) const
{
    return rounded(static_cast<double>(balance.fen()) * share(from, to));
}

/// Every date on which interest is paid; the last is the due day.
std::vector<QDate> ScheduleMaker::dates() const
{
    std::vector<QDate> days;
    for (int month = m_terms.interestMonths;; month += m_terms.interestMonths) {
        const QDate day = m_terms.drawn.addMonths(month);
        if (day >= m_due)
            break;
        days.push_back(day);
    }
    days.push_back(m_due);
    return days;
}

bool ScheduleMaker::isInGrace(QDate day) const
{
    return m_terms.graceMonths > 0 && day <= m_terms.drawn.addMonths(m_terms.graceMonths);
}

size_t ScheduleMaker::repayments(const std::vector<QDate> &days) const
{
    return static_cast<size_t>(std::count_if(days.begin(), days.end(), [&](QDate day) { return !isInGrace(day); }));
}

/// The instalment that repays the principal by the last date, whatever the lengths of the periods.
double ScheduleMaker::levelInstalment(const std::vector<QDate> &days) const
{
    double worth = 0.0; // of one unit on each date of repayment, on the day the first period with one begins
    double growth = 1.0;
    QDate before = m_terms.drawn;
    for (const QDate day : days) {
        if (!isInGrace(day)) {
            growth *= 1.0 + share(before, day);
            worth += 1.0 / growth;
        }
        before = day;
    }
    return static_cast<double>(m_terms.principal.fen()) / worth;
}

Done ScheduleMaker::fillByMethod(Schedule &schedule) const
{
    const bool atMaturity = m_terms.method == RepaymentMethod::AtMaturity;
    const auto days = atMaturity ? std::vector<QDate>{m_due} : dates();
    const size_t repaid = repayments(days);
    if (schedule.amortises && repaid == 0)
        return refusedTerms("cost.grace");
    const bool level = m_terms.method == RepaymentMethod::EqualInstalment;
    const double instalment = level ? std::round(levelInstalment(days)) : 0.0;
    const double part
        = schedule.amortises ? static_cast<double>(m_terms.principal.fen()) / static_cast<double>(repaid) : 0.0;
    Money balance = m_terms.principal;
    QDate before = m_terms.drawn;
    for (const QDate day : days) {
        const Money interest = interestOn(balance, before, day);
        Money principal;
        if (day == m_due)
            principal = balance;
        else if (schedule.amortises && !isInGrace(day))
            principal = std::clamp(level ? rounded(instalment) - interest : rounded(part), Money(), balance);
        balance = balance - principal;
        schedule.rows.push_back({day, principal, interest, balance});
        before = day;
    }
    return {};
}

Done ScheduleMaker::checkPlan(const std::vector<PlanRow> &plan) const
{
    Money sum;
    QDate before = m_terms.drawn;
    for (const PlanRow &row : plan) {
        if (!row.due.isValid() || row.due <= before)
            return refusedTerms("cost.plan_date", {{QStringLiteral("day"), row.due.toString(Qt::ISODate)}});
        if (row.principal < Money() || row.interest.value_or(Money()) < Money())
            return refusedTerms("cost.plan_amount", {{QStringLiteral("day"), row.due.toString(Qt::ISODate)}});
        sum += row.principal;
        before = row.due;
    }
    if (sum != m_terms.principal)
        return refusedTerms("cost.plan_sum",
            {{QStringLiteral("sum"), sum.toWanText()}, {QStringLiteral("principal"), m_terms.principal.toWanText()}});
    return {};
}

Done ScheduleMaker::fillByPlan(Schedule &schedule) const
{
    auto plan = m_terms.plan;
    std::stable_sort(plan.begin(), plan.end(), [](const PlanRow &a, const PlanRow &b) { return a.due < b.due; });
    if (const Done sound = checkPlan(plan); !sound)
        return sound;
    const QDate last = plan.back().due;
    schedule.due = last;
    const bool told
        = std::any_of(plan.begin(), plan.end(), [](const PlanRow &row) { return row.interest.has_value(); });
    if (!told)
        for (int month = m_terms.interestMonths; m_terms.drawn.addMonths(month) < last; month += m_terms.interestMonths)
            if (const QDate day = m_terms.drawn.addMonths(month);
                std::none_of(plan.begin(), plan.end(), [&](const PlanRow &row) { return row.due == day; }))
                plan.push_back({day, Money(), std::nullopt});
    std::stable_sort(plan.begin(), plan.end(), [](const PlanRow &a, const PlanRow &b) { return a.due < b.due; });
    Money balance = m_terms.principal;
    QDate before = m_terms.drawn;
    for (const PlanRow &row : plan) {
        const Money interest = row.interest.value_or(interestOn(balance, before, row.due));
        schedule.amortises = schedule.amortises || (row.principal > Money() && row.principal < balance);
        balance = balance - row.principal;
        schedule.rows.push_back({row.due, row.principal, interest, balance});
        before = row.due;
    }
    return {};
}

Done ScheduleMaker::fillDiscounted(Schedule &schedule) const
{
    const double days = static_cast<double>(m_terms.drawn.daysTo(m_due));
    const Money discount = rounded(static_cast<double>(m_terms.principal.fen()) * m_rate * days / DaysOfYear);
    if (discount >= m_terms.principal)
        return refusedTerms("cost.discount",
            {{QStringLiteral("discount"), discount.toWanText()},
                {QStringLiteral("principal"), m_terms.principal.toWanText()}});
    schedule.received = m_terms.principal - discount;
    schedule.rows.push_back({m_due, m_terms.principal, Money(), Money()});
    return {};
}

/// A loan that is repaid early pays what it owes on that day, and interest up to it.
void ScheduleMaker::cutAtSettlement(Schedule &schedule) const
{
    const QDate day = m_terms.settled;
    if (!day.isValid() || day >= schedule.due || day <= m_terms.drawn)
        return;
    Money balance = m_terms.principal;
    QDate before = m_terms.drawn;
    std::vector<Instalment> kept;
    for (const Instalment &row : schedule.rows)
        if (row.on < day) {
            kept.push_back(row);
            balance = row.balance;
            before = row.on;
        }
    kept.push_back({day, balance, interestOn(balance, before, day), Money()});
    schedule.rows = std::move(kept);
    schedule.due = day;
}

Result<Schedule> ScheduleMaker::make()
{
    Schedule schedule{m_terms.drawn, m_due, m_terms.principal, m_terms.principal, {}, false};
    schedule.amortises
        = m_terms.method == RepaymentMethod::EqualInstalment || m_terms.method == RepaymentMethod::EqualPrincipal;
    const bool discounted = m_terms.method == RepaymentMethod::Discounted;
    const Done filled = discounted ? fillDiscounted(schedule)
        : !m_terms.plan.empty()    ? fillByPlan(schedule)
                                   : fillByMethod(schedule);
    if (!filled)
        return failure(filled.error());
    if (!discounted)
        cutAtSettlement(schedule);
    return schedule;
}

} // namespace

Money Schedule::interest() const
{
    Money sum = principal - received;
    for (const Instalment &row : rows)
        sum += row.interest;
    return sum;
}

Steps stepsBetween(QDate from, QDate to)
{
    int months = (to.year() - from.year()) * MonthsOfYear + to.month() - from.month();
    if (from.addMonths(months) > to)
        --months;
    return {months, static_cast<int>(from.addMonths(months).daysTo(to))};
}

Result<Schedule> scheduleOf(const LoanTerms &terms)
{
    if (terms.principal <= Money() || terms.principal.fen() > MostPrincipal)
        return refusedTerms("cost.principal");
    if (terms.rate.millionths() < 0 || terms.rate.millionths() > WholeRate)
        return refusedTerms("cost.rate", {{QStringLiteral("rate"), terms.rate.toPercentText()}});
    if (!terms.drawn.isValid() || (!terms.due.isValid() && (terms.months < 1 || terms.months > MostMonths)))
        return refusedTerms("cost.term");
    const QDate due = terms.due.isValid() ? terms.due : terms.drawn.addMonths(terms.months);
    if (due <= terms.drawn || stepsBetween(terms.drawn, due).months > MostMonths)
        return refusedTerms("cost.term");
    if (terms.interestMonths < 1 || terms.interestMonths > MostMonths)
        return refusedTerms("cost.interest_months");
    if (terms.graceMonths < 0 || terms.graceMonths > MostMonths)
        return refusedTerms("cost.grace");
    if (terms.method == RepaymentMethod::Irregular && terms.plan.empty())
        return refusedTerms("cost.no_plan");
    return ScheduleMaker(terms, due).make();
}

} // namespace yumiao::cost
