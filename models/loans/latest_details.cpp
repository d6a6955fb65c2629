// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loans/latest_details.h"

#include "models/store/query.h"

namespace yumiao::loans {

using store::Comparison;
using store::Filter;

Result<std::vector<records::LoanDetail>> latestDetails(const store::Session &session, QDate on, const Filter &filter)
{
    const QString institution = QStringLiteral("institution");
    const QString month = QStringLiteral("as_of");
    const Filter until = Filter::condition(month, Comparison::LessEqual, {on.toString(Qt::ISODate)});
    const auto months = store::grouped(session, {records::RecordKind::LoanDetail, until, {}, on}, {institution, month});
    if (!months)
        return failure(months.error());
    QHash<qint64, QString> latest; // in the order of the keys the last one stays
    for (const store::Group &it : *months)
        latest.insert(records::numberIn(it.keys[0]), records::textIn(it.keys[1]));
    if (latest.isEmpty())
        return std::vector<records::LoanDetail>();
    std::vector<Filter> ledgers;
    for (auto it = latest.cbegin(); it != latest.cend(); ++it)
        ledgers.push_back(Filter::all({Filter::condition(institution, Comparison::Equal, {RecordId(it.key()).toText()}),
            Filter::condition(month, Comparison::Equal, {it.value()})}));
    std::vector<Filter> parts{Filter::any(std::move(ledgers))};
    if (!filter.isAll())
        parts.push_back(filter);
    return store::load<records::LoanDetail>(
        session, {records::RecordKind::LoanDetail, Filter::all(std::move(parts)), {{QStringLiteral("id"), false}}, on});
}

} // namespace yumiao::loans
