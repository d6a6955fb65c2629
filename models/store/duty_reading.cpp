// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/duty_reading.h"

#include "models/records/clause.h"
#include "models/records/plan.h"
#include "models/store/bound_ids.h"
#include "models/store/query.h"

namespace yumiao::store {
namespace {

/// The live records of a kind that refer to these measures, in the order of `sort`.
template <typename R>
Result<QHash<RecordId, std::vector<R>>> byMeasure(
    const Session &session, std::span<const RecordId> measures, const char *sort, bool removed = false)
{
    const auto &description = records::description<R>();
    QHash<RecordId, std::vector<R>> found;
    const auto all
        = session.all(QStringLiteral("SELECT %1 FROM %2 r WHERE r.removed IS %3 AND %4 ORDER BY %5")
                          .arg(columnsOf(description, QStringLiteral("r")), QLatin1String(description.name),
                              removed ? QStringLiteral("NOT NULL") : QStringLiteral("NULL"),
                              session.dialect().inBoundList(QStringLiteral("r.\"measure\"")), QLatin1String(sort)),
            {boundIds(measures)}, [&](const QSqlQuery &query) {
                const StoredRow row = rowFrom(description, query);
                return records::recordFrom<R>(row.id, row.values);
            });
    if (!all)
        return failure(all.error());
    for (const R &it : *all)
        found[it.measure.id].push_back(it);
    return found;
}

template <typename R>
Result<QHash<RecordId, R>> recordsById(const Session &session, const QSet<RecordId> &wanted)
{
    return rows(session, records::description<R>().kind, std::vector<RecordId>(wanted.begin(), wanted.end()))
        .map([](const std::vector<StoredRow> &found) {
            QHash<RecordId, R> byId;
            for (const StoredRow &row : found)
                byId.insert(row.id, records::recordFrom<R>(row.id, row.values));
            return byId;
        });
}

Result<std::vector<records::Measure>> liveMeasures(
    const Session &session, const std::optional<std::vector<RecordId>> &measures)
{
    if (!measures)
        return loadAll<records::Measure>(session);
    return rows(session, records::RecordKind::Measure, *measures).map([](const std::vector<StoredRow> &found) {
        std::vector<records::Measure> live;
        for (const StoredRow &row : found)
            if (row.removed.isEmpty())
                live.push_back(records::recordFrom<records::Measure>(row.id, row.values));
        return live;
    });
}

} // namespace

Result<QHash<RecordId, std::vector<records::MeasureReport>>> reportsOfMeasures(
    const Session &session, std::span<const RecordId> measures)
{
    return byMeasure<records::MeasureReport>(session, measures, "r.\"as_of\", r.id");
}

Result<QHash<RecordId, std::vector<records::LampEntry>>> lampEntriesOf(
    const Session &session, std::span<const RecordId> measures, bool removed)
{
    return byMeasure<records::LampEntry>(session, measures, "r.id", removed);
}

Result<std::vector<StoredDuty>> liveDuties(const Session &session, const std::optional<std::vector<RecordId>> &measures)
{
    const auto live = liveMeasures(session, measures);
    if (!live)
        return failure(live.error());
    QSet<RecordId> clauseIds;
    std::vector<RecordId> ids;
    for (const records::Measure &measure : *live) {
        clauseIds.insert(measure.clause.id);
        ids.push_back(measure.id);
    }
    const auto clauses = recordsById<records::Clause>(session, clauseIds);
    if (!clauses)
        return failure(clauses.error());
    QSet<RecordId> planIds;
    for (const records::Clause &clause : *clauses)
        planIds.insert(clause.plan.id);
    const auto plans = recordsById<records::Plan>(session, planIds);
    if (!plans)
        return failure(plans.error());
    auto reports = reportsOfMeasures(session, ids);
    if (!reports)
        return failure(reports.error());
    std::vector<StoredDuty> duties;
    duties.reserve(live->size());
    for (const records::Measure &measure : *live) {
        const records::Plan plan = plans->value(clauses->value(measure.clause.id).plan.id);
        duties.push_back({measure, plan.from, plan.to, reports->take(measure.id)});
    }
    return duties;
}

Result<DutyRules> DutyRules::read(const Session &session)
{
    auto thresholds = loadAll<records::Threshold>(session);
    if (!thresholds)
        return failure(thresholds.error());
    const auto holidays = loadAll<records::Holiday>(session);
    if (!holidays)
        return failure(holidays.error());
    DutyRules rules;
    rules.m_thresholds = *std::move(thresholds);
    rules.m_calendar = rules::WorkingDays(*holidays);
    return rules;
}

const Result<rules::DutyRule> &DutyRules::on(QDate day)
{
    auto known = m_days.find(day);
    if (known == m_days.end()) {
        const auto limits = rules::LampLimits::from(rules::Thresholds(m_thresholds, day));
        known = m_days.insert(day, limits.map([&](const rules::LampLimits &it) {
            return rules::DutyRule{it, m_calendar};
        }));
    }
    return *known;
}

} // namespace yumiao::store
