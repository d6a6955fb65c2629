// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/all_in_cost.h"

#include "models/cost/clause_nine.h"
#include "models/cost/cost_lines.h"

#include <algorithm>
#include <cmath>

namespace yumiao::cost {
namespace {

using records::CostKind;
using records::CostLine;

/// A part of the cost with the days on which it is paid.
struct DatedPart {
    CostPart part;
    PaidDays days;
};

/// Interest taken in advance, and until when it stands in the place of principal.
struct Withheld {
    QDate from;
    QDate to;
    Money amount;
};

class CostMaker {
public:
    explicit CostMaker(QDate on)
        : m_on(on)
    {
    }
    [[nodiscard]] Result<AllInCost> make(const std::vector<LoanTerms> &loans, const std::vector<CostLine> &lines);

private:
    [[nodiscard]] Done readLoans(const std::vector<LoanTerms> &loans);
    [[nodiscard]] Done readLines(const std::vector<CostLine> &lines);
    void withhold(const DatedPart &line);
    [[nodiscard]] Money replace(QDate from, Money amount);
    void fillDays();
    void fillUse();
    [[nodiscard]] std::vector<CashFlow> flows(bool withSubsidies) const;
    [[nodiscard]] Done fillRates();
    [[nodiscard]] std::optional<double> simpleOf(Money cost) const;
    void fillShares();
    [[nodiscard]] double worthOf(const DatedPart &part, double effective) const;

    QDate m_on;
    std::vector<Schedule> m_schedules;
    DatedPart m_interest;           ///< of the contracts
    std::vector<DatedPart> m_parts; ///< lines that count, fees before subsidies
    std::vector<CostPart> m_named;  ///< lines that do not count
    std::vector<Withheld> m_withheld;
    AllInCost m_cost;
};

Done CostMaker::readLoans(const std::vector<LoanTerms> &loans)
{
    for (const LoanTerms &terms : loans) {
        auto schedule = scheduleOf(terms);
        if (!schedule)
            return failure(schedule.error());
        m_cost.principal += schedule->principal;
        m_cost.amortises = m_cost.amortises || schedule->amortises;
        const Money discount = schedule->principal - schedule->received;
        if (discount > Money())
            m_interest.days[schedule->drawn] += discount;
        for (const Instalment &row : schedule->rows)
            if (row.interest > Money())
                m_interest.days[row.on] += row.interest;
        m_schedules.push_back(*std::move(schedule));
    }
    return m_schedules.empty() ? Done(failure(Fault::Invalid, QStringLiteral("cost.principal"))) : Done();
}

/// Takes an amount off the interest that falls due from a day on, as far as there is any: what remains of it.
Money CostMaker::replace(QDate from, Money amount)
{
    for (auto it = m_interest.days.lower_bound(from); it != m_interest.days.end() && amount > Money();) {
        const Money taken = std::min(amount, it->second);
        it->second = it->second - taken;
        amount = amount - taken;
        it = it->second == Money() ? m_interest.days.erase(it) : std::next(it);
    }
    return amount;
}

/// Interest that is withheld stands in place of the next that falls due; of a line paid with the interest in place of
/// that of its day. What is taken before its day was never in hand until the line takes again, or to the end.
void CostMaker::withhold(const DatedPart &line)
{
    for (auto it = line.days.begin(); it != line.days.end(); ++it) {
        const auto &[day, amount] = *it;
        const bool isAtOnce = line.part.timing == records::CostTiming::WithInterest || day <= m_cost.drawn;
        const auto due = isAtOnce ? m_interest.days.find(day) : m_interest.days.end();
        const Money atOnce = due == m_interest.days.end() ? Money() : std::min(amount, due->second);
        const QDate to = std::next(it) == line.days.end() ? m_cost.due : std::next(it)->first;
        m_withheld.push_back({std::max(day, m_cost.drawn), to, amount - atOnce});
        const Money rest = replace(isAtOnce ? day : day.addDays(1), amount);
        static_cast<void>(replace(m_cost.drawn, rest)); // taken after it was due: not paid twice
    }
}

Done CostMaker::readLines(const std::vector<CostLine> &lines)
{
    const LineDates dates = lineDatesOf(m_schedules);
    m_cost.drawn = dates.first;
    m_cost.due = dates.last;
    const auto &unwanted = unwantedFees();
    if (!unwanted)
        return failure(unwanted.error());
    for (const CostLine &line : lines) {
        auto days = paidDaysOf(line, dates);
        if (!days)
            return failure(days.error());
        const UnwantedFee *fee = unwanted->of(line);
        DatedPart it{{*line.kind, line.id, line.payee, line.timing, sumOf(*days), 0.0, true, line.cleared,
                         fee ? fee->measure : QString(), line.compulsory.value_or(false)},
            *std::move(days)};
        it.part.counted = !line.cleared.isValid() || line.cleared > m_on;
        if (isSubsidy(*line.kind))
            it.part.amount = Money() - it.part.amount;
        if (!it.part.counted) {
            m_named.push_back(it.part);
            continue;
        }
        if (*line.kind == CostKind::InterestPrepaid)
            withhold(it);
        m_parts.push_back(std::move(it));
    }
    m_interest.part.amount = sumOf(m_interest.days);
    std::stable_partition(m_parts.begin(), m_parts.end(), [](const DatedPart &it) { return !isSubsidy(it.part.kind); });
    return {};
}

void CostMaker::fillDays()
{
    std::map<QDate, CostDay> days;
    const auto at = [&](QDate day) -> CostDay & {
        CostDay &it = days[day];
        it.on = day;
        return it;
    };
    for (const Schedule &it : m_schedules) {
        at(it.drawn).received += it.principal; // a discount is paid back out of it, as interest
        for (const Instalment &row : it.rows)
            at(row.on).principal += row.principal;
    }
    const auto isInterest
        = [](CostKind kind) { return kind == CostKind::Interest || kind == CostKind::InterestPrepaid; };
    for (const auto &[day, amount] : m_interest.days)
        at(day).interest += amount;
    m_cost.interest = m_interest.part.amount;
    for (const DatedPart &it : m_parts)
        for (const auto &[day, amount] : it.days) {
            CostDay &on = at(day);
            const bool subsidy = isSubsidy(it.part.kind);
            (subsidy ? on.subsidies : isInterest(it.part.kind) ? on.interest : on.fees) += amount;
            (subsidy ? m_cost.subsidies : isInterest(it.part.kind) ? m_cost.interest : m_cost.fees) += amount;
        }
    for (const auto &[day, row] : days)
        m_cost.days.push_back(row);
    std::vector<QDate> all;
    for (const CostDay &row : m_cost.days)
        all.push_back(row.on);
    m_cost.basis = timeBasisOf(m_cost.drawn, all);
}

/// How much principal was in use for how long.
void CostMaker::fillUse()
{
    double use = 0.0;
    for (const Schedule &it : m_schedules) {
        Money balance = it.received;
        QDate before = it.drawn;
        for (const Instalment &row : it.rows) {
            use += static_cast<double>(balance.fen())
                * (yearsFrom(m_cost.drawn, row.on, m_cost.basis) - yearsFrom(m_cost.drawn, before, m_cost.basis));
            balance = balance - row.principal;
            before = row.on;
        }
    }
    m_cost.years = yearsFrom(m_cost.drawn, m_cost.due, m_cost.basis);
    for (const Withheld &it : m_withheld)
        if (it.from < it.to)
            use -= static_cast<double>(it.amount.fen())
                * (yearsFrom(m_cost.drawn, it.to, m_cost.basis) - yearsFrom(m_cost.drawn, it.from, m_cost.basis));
    m_cost.averagePrincipal = use / m_cost.years;
}

std::vector<CashFlow> CostMaker::flows(bool withSubsidies) const
{
    std::vector<CashFlow> flows;
    for (const CostDay &row : m_cost.days)
        flows.push_back({row.on, withSubsidies ? row.flow() : row.flow() - row.subsidies});
    return flows;
}

std::optional<double> CostMaker::simpleOf(Money cost) const
{
    if (m_cost.amortises)
        return std::nullopt;
    return static_cast<double>(cost.fen()) / (m_cost.averagePrincipal * m_cost.years);
}

Done CostMaker::fillRates()
{
    Money inHand; // what the loans leave in hand before the first of them is repaid
    for (const CostDay &row : m_cost.days)
        if (row.on <= m_cost.drawn)
            inHand += row.flow() - row.subsidies;
    if (inHand <= Money() || m_cost.averagePrincipal <= 0.0)
        return failure(Fault::Invalid, QStringLiteral("cost.received"));
    const auto gross = flowRate(m_cost.drawn, flows(false), m_cost.basis);
    const auto net = flowRate(m_cost.drawn, flows(true), m_cost.basis);
    if (!gross || !net)
        return failure(gross ? net.error() : gross.error());
    m_cost.gross = {simpleOf(m_cost.grossCost()), gross->nominal, gross->effective};
    m_cost.net = {simpleOf(m_cost.netCost()), net->nominal, net->effective};
    return {};
}

double CostMaker::worthOf(const DatedPart &part, double effective) const
{
    double sum = 0.0;
    for (const auto &[day, amount] : part.days)
        sum += static_cast<double>(amount.fen())
            * std::pow(1.0 + effective, -yearsFrom(m_cost.drawn, day, m_cost.basis));
    return sum;
}

void CostMaker::fillShares()
{
    const double use = m_cost.averagePrincipal * m_cost.years;
    const bool byAmount = m_cost.gross.simple.has_value();
    double costs = worthOf(m_interest, m_cost.gross.effective);
    double returns = 0.0;
    for (const DatedPart &it : m_parts)
        (isSubsidy(it.part.kind) ? returns : costs) += worthOf(it, m_cost.gross.effective);
    const auto shareOf = [&](const DatedPart &it) {
        const double amount = static_cast<double>(it.part.amount.fen());
        if (byAmount)
            return amount / use;
        const bool subsidy = isSubsidy(it.part.kind);
        const double all = subsidy ? returns : costs;
        const double whole = subsidy ? m_cost.net.nominal - m_cost.gross.nominal : m_cost.gross.nominal;
        return all == 0.0 ? 0.0 : whole * worthOf(it, m_cost.gross.effective) / all;
    };
    m_interest.part.share = shareOf(m_interest);
    m_cost.parts.push_back(m_interest.part);
    for (DatedPart &it : m_parts) {
        it.part.share = shareOf(it);
        m_cost.parts.push_back(it.part);
    }
    m_cost.parts.insert(m_cost.parts.end(), m_named.begin(), m_named.end());
}

Result<AllInCost> CostMaker::make(const std::vector<LoanTerms> &loans, const std::vector<CostLine> &lines)
{
    if (const Done read = readLoans(loans); !read)
        return failure(read.error());
    if (const Done read = readLines(lines); !read)
        return failure(read.error());
    fillDays();
    fillUse();
    if (const Done rates = fillRates(); !rates)
        return failure(rates.error());
    fillShares();
    return std::move(m_cost);
}

} // namespace

std::optional<double> AllInCost::feesOfCost() const
{
    if (grossCost() <= Money())
        return std::nullopt;
    return static_cast<double>(fees.fen()) / static_cast<double>(grossCost().fen());
}

double AllInCost::feesOfPrincipal() const
{
    return static_cast<double>(fees.fen()) / static_cast<double>(principal.fen());
}

Result<AllInCost> allInCost(const std::vector<LoanTerms> &loans, const std::vector<CostLine> &lines, QDate on)
{
    return CostMaker(on).make(loans, lines);
}

} // namespace yumiao::cost
