// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/step_reach.h"

#include "models/store/query.h"

#include <algorithm>

namespace yumiao::store {
namespace {

RecordId namedBy(const records::Value &value)
{
    return records::FieldTrait<records::Ref<records::RecordKind::Task>>::fromValue(value).id; // any kind reads alike
}

} // namespace

std::vector<RecordId> StepReach::sortedOwners() const
{
    std::vector<RecordId> sorted(owners.begin(), owners.end());
    std::sort(sorted.begin(), sorted.end(), [](RecordId a, RecordId b) { return a.value() < b.value(); });
    return sorted;
}

Result<StepReach> stepReach(const Session &session, const std::vector<changes::RecordChange> &applied,
    records::RecordKind owner, records::RecordKind step, const char *ownerField)
{
    const int place = records::descriptionOf(step).indexOf(QLatin1String(ownerField));
    StepReach reach;
    QSet<RecordId> changed; // steps that stood already
    for (const changes::RecordChange &change : applied) {
        if (change.kind == owner && !change.created)
            reach.whole.insert(change.id);
        if (change.kind != step)
            continue;
        reach.steps.insert(change.id);
        if (!change.created)
            changed.insert(change.id);
        for (const changes::FieldChange &field : change.fields)
            if (field.field == place && !records::isUnknown(field.before))
                reach.whole.insert(namedBy(field.before));
    }
    const auto touched = rows(session, step, std::vector<RecordId>(reach.steps.begin(), reach.steps.end()));
    if (!touched)
        return failure(touched.error());
    for (const StoredRow &row : *touched) {
        const RecordId of = namedBy(row.values[static_cast<size_t>(place)]);
        reach.owners.insert(of);
        if (changed.contains(row.id))
            reach.whole.insert(of);
    }
    reach.owners.unite(reach.whole);
    return reach;
}

} // namespace yumiao::store
