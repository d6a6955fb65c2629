// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/request_clock.h"

#include <algorithm>
#include <tuple>

namespace yumiao::rules {
namespace {

using records::ClockTemplate;
using records::DayCount;

bool isInUse(const ClockTemplate &clock, QDate day)
{
    return (!clock.validFrom.isValid() || clock.validFrom <= day) && (!clock.validTo.isValid() || day <= clock.validTo);
}

/// A template for all kinds counts where there is none of the kind.
auto clockRank(const ClockTemplate &clock)
{
    return std::tuple(clock.requestKind.has_value(), clock.validFrom.isValid() ? clock.validFrom.toJulianDay() : 0,
        -static_cast<double>(clock.id.value()));
}

std::optional<CountedDay> endOfTerm(
    const std::optional<qint64> &days, DayCount count, QDate received, const WorkingDays &working)
{
    if (!days)
        return std::nullopt;
    if (count == DayCount::Calendar)
        return CountedDay{received.addDays(*days), {}};
    return *days == 0 ? working.onOrAfter(received) : working.after(received, static_cast<int>(*days));
}

} // namespace

const ClockTemplate *clockFor(const std::vector<ClockTemplate> &all, records::RequestKind kind, QDate received)
{
    const ClockTemplate *best = nullptr;
    for (const ClockTemplate &it : all)
        if ((!it.requestKind || it.requestKind == kind) && isInUse(it, received)
            && (!best || clockRank(it) > clockRank(*best)))
            best = &it;
    return best;
}

const ClockTemplate *clockOf(const std::vector<ClockTemplate> &all, const records::ServiceRequest &request)
{
    const auto named
        = std::find_if(all.begin(), all.end(), [&](const ClockTemplate &it) { return it.id == request.clock.id; });
    if (named != all.end())
        return &*named;
    return request.kind ? clockFor(all, *request.kind, request.received) : nullptr;
}

RequestTerms termsOf(const ClockTemplate &clock, QDate received, bool complex, const WorkingDays &days)
{
    const DayCount count = clock.count.value_or(DayCount::Working);
    const auto &answer = complex && clock.complexDays ? clock.complexDays : clock.answerDays;
    return {endOfTerm(clock.acceptDays, count, received, days), endOfTerm(clock.replyDays, count, received, days),
        endOfTerm(answer, count, received, days)};
}

} // namespace yumiao::rules
