// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/policyfit/application_sources.h"

#include "models/records/industry.h"
#include "models/records/institution.h"
#include "models/store/owned_rows.h"
#include "models/store/query.h"

namespace yumiao::policyfit {
namespace {

using records::RecordKind;

/// So many applications are named in a question; of more, all lines are read.
constexpr size_t MostNamed = 50;

template <typename R>
Done readNamed(const store::Session &session, const QSet<RecordId> &wanted, QHash<RecordId, R> &into)
{
    const auto rows
        = store::rows(session, records::description<R>().kind, std::vector<RecordId>(wanted.begin(), wanted.end()));
    if (!rows)
        return failure(rows.error());
    for (const store::StoredRow &row : *rows)
        if (row.removed.isEmpty())
            into.insert(row.id, records::recordFrom<R>(row.id, row.values));
    return {};
}

template <typename R>
Done readOf(const store::Session &session, std::span<const RecordId> enterprises, QHash<RecordId, std::vector<R>> &into)
{
    auto found = store::ownedBy<R>(session, enterprises);
    if (!found)
        return failure(found.error());
    into = *std::move(found);
    return {};
}

Done readApplications(const store::Session &session, std::span<const RecordId> wanted, ApplicationSources &sources)
{
    const auto rows
        = store::rows(session, RecordKind::FinancingApplication, std::vector<RecordId>(wanted.begin(), wanted.end()));
    if (!rows)
        return failure(rows.error());
    for (const store::StoredRow &row : *rows)
        if (row.removed.isEmpty())
            sources.applications.push_back(records::recordFrom<records::FinancingApplication>(row.id, row.values));
    return {};
}

Done readCodes(const store::Session &session, ApplicationSources &sources)
{
    QSet<RecordId> wanted;
    for (const records::Enterprise &it : std::as_const(sources.enterprises))
        if (!it.industry.id.isNull())
            wanted.insert(it.industry.id);
    QHash<RecordId, records::Industry> industries;
    if (Done read = readNamed(session, wanted, industries); !read)
        return read;
    for (const records::Industry &it : std::as_const(industries))
        sources.industryCodes.insert(it.id, it.code);
    return {};
}

Done readCosts(const store::Session &session, ApplicationSources &sources, QDate on)
{
    store::Query query{RecordKind::CostLine, {}, {{QStringLiteral("id"), false}}, on};
    if (sources.applications.size() <= MostNamed) {
        QStringList named;
        for (const records::FinancingApplication &it : sources.applications)
            named.append(it.id.toText());
        query.filter = store::Filter::condition(QStringLiteral("application"), store::Comparison::In, std::move(named));
    }
    const auto lines = store::load<records::CostLine>(session, query);
    if (!lines)
        return failure(lines.error());
    for (const records::CostLine &it : *lines)
        sources.costs[it.application.id].push_back(it);
    return {};
}

Done readInstitutions(const store::Session &session, ApplicationSources &sources)
{
    const auto all = store::loadAll<records::Institution>(session);
    if (!all)
        return failure(all.error());
    for (const records::Institution &it : *all) {
        if (!it.parent.id.isNull())
            sources.parents.insert(it.id, it.parent.id);
        sources.kinds.insert(it.id, it.kind);
    }
    return {};
}

Done readThresholds(const store::Session &session, ApplicationSources &sources)
{
    return store::loadAll<records::Threshold>(session).map(
        [&](std::vector<records::Threshold> all) { sources.thresholds = std::move(all); });
}

} // namespace

Result<ApplicationSources> applicationSources(
    const store::Session &session, std::span<const RecordId> applications, QDate on)
{
    ApplicationSources sources;
    if (Done read = readApplications(session, applications, sources); !read)
        return failure(read.error());
    if (sources.applications.empty())
        return sources;
    QSet<RecordId> owners;
    QSet<RecordId> needs;
    for (const records::FinancingApplication &it : sources.applications) {
        owners.insert(it.enterprise.id);
        if (!it.need.id.isNull())
            needs.insert(it.need.id);
    }
    const std::vector<RecordId> enterprises(owners.begin(), owners.end());
    return readNamed(session, owners, sources.enterprises)
        .and_then([&] { return readNamed(session, needs, sources.needs); })
        .and_then([&] { return readCodes(session, sources); })
        .and_then([&] { return readOf(session, enterprises, sources.figures); })
        .and_then([&] { return readOf(session, enterprises, sources.others); })
        .and_then([&] { return readOf(session, enterprises, sources.creditLines); })
        .and_then([&] { return readOf(session, enterprises, sources.drawdowns); })
        .and_then([&] { return readInstitutions(session, sources); })
        .and_then([&] { return readCosts(session, sources, on); })
        .and_then([&] { return readThresholds(session, sources); })
        .map([&] { return std::move(sources); });
}

} // namespace yumiao::policyfit
