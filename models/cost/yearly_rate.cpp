// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/yearly_rate.h"

#include "models/cost/loan_terms.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<cost::TimeBasis>()
{
    static constexpr std::array words{
        Choice{"months", QT_TRANSLATE_NOOP("choice", "By months"), "按月"},
        Choice{"days", QT_TRANSLATE_NOOP("choice", "By actual days / 365"), "按实际天数/365"},
    };
    return words;
}

} // namespace yumiao::records

namespace yumiao::cost {
namespace {

constexpr double FirstStep = 0.01;
constexpr int Halvings = 100;
constexpr int ScanSteps = 600; // steps of 0.02 of the continuous rate
const double LowestLog = std::log(0.05);
const double HighestLog = std::log(10'001.0);

/// Flows as numbers: when, in years, and how much.
class TimedFlows {
public:
    TimedFlows(QDate start, const std::vector<CashFlow> &flows, TimeBasis basis)
    {
        m_flows.reserve(flows.size());
        for (const CashFlow &flow : flows)
            m_flows.push_back({yearsFrom(start, flow.on, basis), static_cast<double>(flow.amount.fen())});
    }
    /// What they are worth at a continuous rate a year.
    [[nodiscard]] double worth(double log) const
    {
        double sum = 0.0;
        for (const auto &[years, amount] : m_flows)
            sum += amount * std::exp(-log * years);
        return sum;
    }
    /// The root on one side of 0 nearest to it; `limit` says the side.
    [[nodiscard]] std::optional<double> rootTowards(double limit) const;
    /// Whether more than one rate of the range makes them worth nothing. Flows that change their direction once have
    /// one (Descartes); for others the range is walked through.
    [[nodiscard]] bool hasManyRoots() const;
    [[nodiscard]] bool hasBothSigns() const
    {
        bool in = false;
        bool out = false;
        for (const auto &flow : m_flows) {
            in = in || flow.second > 0.0;
            out = out || flow.second < 0.0;
        }
        return in && out;
    }

private:
    [[nodiscard]] double halved(double low, double high) const;
    [[nodiscard]] int turns() const;
    std::vector<std::pair<double, double>> m_flows;
};

double TimedFlows::halved(double low, double high) const
{
    const bool lowIsAbove = worth(low) > 0.0;
    for (int i = 0; i < Halvings && low != high; ++i) {
        const double middle = low + (high - low) / 2.0;
        if (middle == low || middle == high)
            break;
        ((worth(middle) > 0.0) == lowIsAbove ? low : high) = middle;
    }
    return low + (high - low) / 2.0;
}

std::optional<double> TimedFlows::rootTowards(double limit) const
{
    double from = 0.0;
    const bool startsAbove = worth(from) > 0.0;
    for (double step = std::copysign(FirstStep, limit); std::fabs(from) < std::fabs(limit); step *= 1.5) {
        const double to = std::fabs(from + step) > std::fabs(limit) ? limit : from + step;
        const double value = worth(to);
        if (!std::isfinite(value))
            return std::nullopt;
        if ((value > 0.0) != startsAbove)
            return halved(from, to);
        from = to;
    }
    return std::nullopt;
}

/// How often the flows change their direction in time.
int TimedFlows::turns() const
{
    auto inTime = m_flows;
    std::sort(inTime.begin(), inTime.end());
    int turns = 0;
    double before = 0.0;
    for (const auto &[years, amount] : inTime) {
        turns += before * amount < 0.0 ? 1 : 0;
        before = amount == 0.0 ? before : amount;
    }
    return turns;
}

bool TimedFlows::hasManyRoots() const
{
    if (turns() < 2)
        return false;
    int roots = 0;
    bool wasAbove = worth(LowestLog) > 0.0;
    for (int step = 1; step <= ScanSteps; ++step) {
        const bool isAbove = worth(LowestLog + (HighestLog - LowestLog) * step / ScanSteps) > 0.0;
        roots += isAbove != wasAbove ? 1 : 0;
        wasAbove = isAbove;
    }
    return roots > 1;
}

} // namespace

TimeBasis timeBasisOf(QDate start, const std::vector<QDate> &days)
{
    for (const QDate day : days)
        if (day < start || stepsBetween(start, day).days != 0)
            return TimeBasis::Days;
    return TimeBasis::Months;
}

double yearsFrom(QDate start, QDate day, TimeBasis basis)
{
    if (basis == TimeBasis::Months)
        return static_cast<double>(stepsBetween(start, day).months) / 12.0;
    return static_cast<double>(start.daysTo(day)) / 365.0;
}

Result<FlowRate> flowRate(QDate start, const std::vector<CashFlow> &flows, TimeBasis basis)
{
    const TimedFlows timed(start, flows, basis);
    std::optional<double> log;
    if (timed.hasBothSigns()) {
        const double now = timed.worth(0.0);
        if (now == 0.0)
            log = 0.0;
        // A loan that costs something has paid more than it received: its rate is above 0.
        const std::array limits = now < 0.0 ? std::array{HighestLog, LowestLog} : std::array{LowestLog, HighestLog};
        for (const double limit : limits)
            if (!log)
                log = timed.rootTowards(limit);
    }
    if (!log)
        return failure(Fault::Invalid, QStringLiteral("cost.no_rate"));
    if (timed.hasManyRoots())
        return failure(Fault::Invalid, QStringLiteral("cost.many_rates"));
    const double monthly = std::expm1(*log / 12.0);
    return FlowRate{monthly, 12.0 * monthly, std::expm1(*log)};
}

Rate asRate(double share)
{
    return Rate::fromMillionths(std::llround(share * 1'000'000.0));
}

} // namespace yumiao::cost
