// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/visits/visit_report.h"

#include "models/store/query.h"

namespace yumiao::visits {
namespace {

using changes::ChangeSet;
using changes::RecordChange;
using records::RecordKind;

/// Only fields that the officer filled: a blank says nothing.
template <typename R>
void addDifference(ChangeSet &set, const R &before, const R &after)
{
    const records::Values old = records::valuesOf(before);
    records::Values now = records::valuesOf(after);
    for (size_t i = 0; i < now.size(); ++i)
        if (records::isUnknown(now[i]))
            now[i] = old[i];
    RecordChange change = changes::difference(records::description<R>().kind, before.id, old, now);
    if (!change.fields.empty())
        set.changes.push_back(std::move(change));
}

/// Figures of a year of which nothing but the year and its source were given tell nothing.
bool tellsAnything(const records::AnnualFigures &it)
{
    return it.revenue || it.mainRevenue || it.rdExpense || it.netProfit || it.taxPaid || it.totalAssets
        || it.totalLiabilities || it.employees || it.rdStaff;
}

void addFigures(ChangeSet &set, records::AnnualFigures now, const VisitGround &ground)
{
    now.enterprise.id = ground.enterprise.id;
    if (!ground.figures.id.isNull())
        return addDifference(set, ground.figures, now);
    if (tellsAnything(now))
        set.changes.push_back(changes::creation(now));
}

} // namespace

Result<VisitGround> visitGround(const store::Session &session, RecordId enterprise, QDate on)
{
    auto found = store::find<records::Enterprise>(session, enterprise);
    if (!found)
        return failure(found.error());
    VisitGround ground;
    ground.enterprise = *std::move(found);
    const qint64 year = on.year() - 1; // 上年度, reading rule 3
    ground.figures.enterprise.id = enterprise;
    ground.figures.fiscalYear = year;
    const store::Filter filter = store::Filter::all({store::Filter::condition(QStringLiteral("enterprise"),
                                                         store::Comparison::Equal, {enterprise.toText()}),
        store::Filter::condition(QStringLiteral("fiscal_year"), store::Comparison::Equal, {QString::number(year)})});
    const auto figures = store::load<records::AnnualFigures>(session, {RecordKind::AnnualFigures, filter, {}, on});
    if (!figures)
        return failure(figures.error());
    if (!figures->empty())
        ground.figures = figures->front();
    return ground;
}

ChangeSet visitChanges(VisitReport report, const VisitGround &ground)
{
    ChangeSet set;
    set.action = QStringLiteral("edit");
    const RecordId enterprise = ground.enterprise.id;
    const QDate day = report.visit.visited;
    const auto dated = [&](QDate own) { return own.isValid() ? own : day; };
    report.visit.enterprise.id = enterprise;
    set.changes.push_back(changes::creation(report.visit));
    if (report.enterprise)
        addDifference(set, ground.enterprise, *report.enterprise);
    if (report.figures)
        addFigures(set, *report.figures, ground);
    for (records::ServiceRequest &it : report.requests) {
        it.enterprise.id = enterprise;
        it.visit.id = report.visit.id;
        it.received = dated(it.received);
        it.channel = it.channel.value_or(records::RequestChannel::Visit);
        set.changes.push_back(changes::creation(it));
    }
    for (records::FinancingNeed &it : report.needs) {
        it.enterprise.id = enterprise;
        it.registered = dated(it.registered);
        set.changes.push_back(changes::creation(it));
    }
    for (records::Promise &it : report.promises) {
        it.enterprise.id = enterprise;
        it.visit.id = report.visit.id;
        it.promised = dated(it.promised);
        set.changes.push_back(changes::creation(it));
    }
    for (records::Task &it : report.tasks) {
        it.enterprise.id = enterprise;
        it.assigned = dated(it.assigned);
        set.changes.push_back(changes::creation(it));
    }
    return set;
}

} // namespace yumiao::visits
