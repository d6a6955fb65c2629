// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/ground.h"

#include "models/records/duty.h"
#include "models/records/plan.h"
#include "models/store/query.h"

#include <algorithm>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;

/// Reads the records of one kind into `into`.
template <typename R>
Done readAll(const store::Session &session, std::vector<R> &into)
{
    auto found = store::loadAll<R>(session);
    if (!found)
        return failure(found.error());
    into = std::move(*found);
    return {};
}

struct Stock {
    std::vector<records::Industry> industries;
    std::vector<records::Town> towns;
    std::vector<records::Duty> duties;
    std::vector<records::Plan> plans;
};

Done readStock(const store::Session &session, Stock &stock, Ground &ground)
{
    Done done = readAll(session, stock.industries);
    if (done)
        done = readAll(session, stock.towns);
    if (done)
        done = readAll(session, stock.duties);
    if (done)
        done = readAll(session, stock.plans);
    if (done)
        done = readAll(session, ground.bureaus);
    if (done)
        done = readAll(session, ground.measures);
    return done;
}

} // namespace

RecordId Ground::bureau(const QString &name) const
{
    const auto it
        = std::find_if(bureaus.begin(), bureaus.end(), [&](const records::Bureau &b) { return b.name == name; });
    return it == bureaus.end() ? RecordId() : it->id;
}

QString Ground::bureauName(RecordId id) const
{
    const auto it = std::find_if(bureaus.begin(), bureaus.end(), [id](const records::Bureau &b) { return b.id == id; });
    return it == bureaus.end() ? QString() : it->name;
}

Result<Ground> readGround(const store::Session &session, const Words &words)
{
    Ground ground;
    Stock stock;
    if (const Done done = readStock(session, stock, ground); !done)
        return failure(done.error());
    for (const records::Industry &industry : stock.industries)
        ground.industries.insert(industry.code, industry);
    for (const records::Town &town : stock.towns)
        if (words.townWeights.contains(town.code))
            ground.towns.push_back(town);
    for (const records::Duty &duty : stock.duties)
        if (duty.role == records::DutyRole::Lead)
            ground.leads.insert(duty.clause.id, duty.bureau.id);
    if (!stock.plans.empty())
        ground.planStart = stock.plans.front().from;
    if (ground.industries.isEmpty() || ground.towns.empty() || ground.bureaus.empty())
        return failure(Fault::Refused, u"practice.no_reference_data"_s);
    return ground;
}

} // namespace yumiao::practice
