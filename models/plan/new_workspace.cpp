// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/new_workspace.h"

#include "models/plan/plan_resource.h"
#include "models/plan/reference_data.h"
#include "models/records/bureau.h"
#include "models/records/setting.h"
#include "models/store/ledger.h"
#include "models/store/query.h"

namespace yumiao::plan {
namespace {

using namespace Qt::StringLiterals;

Done commitNew(store::Session &session, std::vector<changes::RecordChange> made, const Clock &clock)
{
    changes::ChangeSet set;
    set.author = programAuthor();
    set.action = u"new"_s;
    set.source = u"program"_s;
    set.changes = std::move(made);
    const auto receipt = store::commit(session, std::move(set), clock);
    return receipt ? Done() : Done(failure(receipt.error()));
}

Done refuseFilled(const store::Session &session)
{
    store::Query anyIndustry;
    anyIndustry.kind = records::RecordKind::Industry;
    anyIndustry.on = QDate(2000, 1, 1); // no derived field is asked for
    const auto count = store::count(session, anyIndustry);
    if (!count)
        return failure(count.error());
    return *count == 0 ? Done() : Done(failure(Fault::Refused, u"workspace.already_filled"_s));
}

Result<QHash<QString, RecordId>> bureausByName(const store::Session &session)
{
    return store::loadAll<records::Bureau>(session).map([](const std::vector<records::Bureau> &bureaus) {
        QHash<QString, RecordId> byName;
        for (const records::Bureau &bureau : bureaus)
            byName.insert(bureau.name, bureau.id);
        return byName;
    });
}

Done fillPlan(store::Session &session, RecordIdSource &ids, const Clock &clock)
{
    const auto json = planOf2020();
    if (!json)
        return failure(json.error());
    const auto bureaus = bureausByName(session);
    if (!bureaus)
        return failure(bureaus.error());
    auto made = planRecords(*json, *bureaus, ids);
    if (!made)
        return failure(made.error());
    return commitNew(session, std::move(*made), clock);
}

} // namespace

QString programAuthor()
{
    return u"程序"_s;
}

Done fillNewWorkspace(
    store::Session &session, const NewWorkspaceOptions &options, RecordIdSource &ids, const Clock &clock)
{
    if (const Done empty = refuseFilled(session); !empty)
        return empty;
    auto made = referenceData(ids);
    if (!made)
        return failure(made.error());
    if (!options.title.isEmpty())
        made->push_back(changes::creation(records::Setting{ids.next(), u"workspace.title"_s, options.title}));
    if (const Done done = commitNew(session, std::move(*made), clock); !done)
        return done;
    return options.plan2020 ? fillPlan(session, ids, clock) : Done();
}

} // namespace yumiao::plan
