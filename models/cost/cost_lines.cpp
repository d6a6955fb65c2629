// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/cost_lines.h"

#include <algorithm>
#include <set>

namespace yumiao::cost {
namespace {

using records::CostTiming;

tl::unexpected<Error> refusedLine(const char *what, const records::CostLine &line)
{
    const auto words = records::choicesOf<records::CostKind>();
    return failure(Fault::Invalid, QString::fromLatin1(what),
        {{QStringLiteral("kind"),
            line.kind ? QString::fromUtf8(words[static_cast<size_t>(*line.kind)].term) : QString()}});
}

} // namespace

bool isSubsidy(records::CostKind kind)
{
    return kind == records::CostKind::InterestSubsidy || kind == records::CostKind::FeeAward;
}

Money sumOf(const PaidDays &days)
{
    Money sum;
    for (const auto &[day, amount] : days)
        sum += amount;
    return sum;
}

LineDates lineDatesOf(const std::vector<Schedule> &schedules)
{
    LineDates dates;
    std::set<QDate> interest;
    for (const Schedule &it : schedules) {
        dates.first = dates.first.isValid() ? std::min(dates.first, it.drawn) : it.drawn;
        dates.last = dates.last.isValid() ? std::max(dates.last, it.due) : it.due;
        for (const Instalment &row : it.rows)
            if (row.interest > Money())
                interest.insert(row.on);
    }
    if (interest.empty())
        interest.insert(dates.last);
    dates.interest.assign(interest.begin(), interest.end());
    return dates;
}

Result<PaidDays> paidDaysOf(const records::CostLine &line, const LineDates &dates)
{
    if (!line.kind || !line.amount || *line.amount < Money() || !line.timing)
        return refusedLine("cost.line_amount", line);
    PaidDays days;
    switch (*line.timing) {
    case CostTiming::Upfront:
        days[dates.first] = *line.amount;
        break;
    case CostTiming::Yearly:
        for (int month = 0; dates.first.addMonths(month) < dates.last; month += 12)
            days[dates.first.addMonths(month)] = *line.amount;
        break;
    case CostTiming::WithInterest:
        for (const QDate day : dates.interest)
            days[day] = *line.amount;
        break;
    case CostTiming::AtMaturity:
        days[dates.last] = *line.amount;
        break;
    case CostTiming::OnDate:
        if (!line.paidOn.isValid())
            return refusedLine("cost.line_date", line);
        days[line.paidOn] = *line.amount;
        break;
    }
    return days;
}

} // namespace yumiao::cost
