// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/cost_marks.h"

#include "models/records/credit_line.h"
#include "models/rules/thresholds.h"
#include "models/store/query.h"

namespace yumiao::cost {
namespace {

using namespace Qt::StringLiterals;
using store::Comparison;
using store::Filter;

/// A quantity has four decimals and so has a rate in percent: 3.65 % is 36,500 of both.
static_assert(Quantity::Places == 4);

Filter paidOutIn(int year)
{
    const QDate first(year, 1, 1);
    const QDate last(year, 12, 31);
    return Filter::all({Filter::condition(u"drawn"_s, Comparison::GreaterEqual, {first.toString(Qt::ISODate)}),
        Filter::condition(u"drawn"_s, Comparison::LessEqual, {last.toString(Qt::ISODate)})});
}

/// Applications that were paid out on in the year, each once.
Result<std::vector<RecordId>> paidApplications(const store::Session &session, int year)
{
    const auto drawn = store::load<records::Drawdown>(
        session, {records::RecordKind::Drawdown, paidOutIn(year), {{u"id"_s, false}}, QDate(year, 1, 1)});
    if (!drawn)
        return failure(drawn.error());
    std::vector<RecordId> lines;
    for (const records::Drawdown &it : *drawn)
        lines.push_back(it.creditLine.id);
    const auto rows = store::rows(session, records::RecordKind::CreditLine, lines);
    if (!rows)
        return failure(rows.error());
    std::vector<RecordId> found;
    QSet<RecordId> seen;
    for (const store::StoredRow &row : *rows) {
        const auto of = records::recordFrom<records::CreditLine>(row.id, row.values).application.id;
        if (!seen.contains(of))
            found.push_back(of);
        seen.insert(of);
    }
    return found;
}

/// Invalid where nothing was paid out by the day.
QDate firstDrawn(const CostRecords &records)
{
    QDate first;
    for (const records::Drawdown &it : records.drawdowns)
        if (it.drawn.isValid() && (!first.isValid() || it.drawn < first))
            first = it.drawn;
    return first;
}

} // namespace

Result<std::optional<Rate>> primeRateOn(const store::Session &session, QDate on)
{
    const auto all = store::loadAll<records::Threshold>(session);
    if (!all)
        return failure(all.error());
    const auto found = rules::Thresholds(*all, on).get(u"financing.lpr_1y"_s);
    return found ? std::optional(Rate::fromMillionths(found->scaled())) : std::nullopt;
}

Result<std::vector<CostAnswer>> costsPaidOutIn(const store::Session &session, int year, QDate on)
{
    const auto applications = paidApplications(session, year);
    if (!applications)
        return failure(applications.error());
    const auto known = costRecordsOf(session, *applications, on);
    if (!known)
        return failure(known.error());
    std::vector<RecordId> begun; // whose first money came in the year, whether their cost can be told or not
    for (const CostRecords &it : *known) {
        const QDate first = firstDrawn(it);
        if (first.isValid() && first.year() == year)
            begun.push_back(it.application.id);
    }
    return costsOf(session, begun, on);
}

Result<AverageCost> districtAverage(const store::Session &session, int year, QDate on)
{
    return costsPaidOutIn(session, year, on).map([](const std::vector<CostAnswer> &it) { return averageOf(it); });
}

} // namespace yumiao::cost
