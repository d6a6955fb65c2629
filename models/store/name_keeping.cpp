// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/name_keeping.h"

#include "models/base/text_folding.h"
#include "models/records/enterprise.h"
#include "models/records/name_period.h"
#include "models/store/row_store.h"
#include "models/store/workspace.h"

#include <algorithm>

namespace yumiao::store {
namespace {

using changes::ChangeSet;
using changes::RecordChange;
using records::RecordKind;

int nameField()
{
    return records::description<records::Enterprise>().indexOf(QLatin1String("name"));
}

/// The name that a change takes from an enterprise; empty when it takes none.
QString nameGivenUp(const RecordChange &change)
{
    if (change.kind != RecordKind::Enterprise || change.created)
        return {};
    const auto it = std::find_if(change.fields.begin(), change.fields.end(),
        [](const changes::FieldChange &field) { return field.field == nameField(); });
    if (it == change.fields.end() || records::isUnknown(it->before) || records::isUnknown(it->after))
        return {};
    const QString before = records::textIn(it->before);
    return foldedName(before) == foldedName(records::textIn(it->after)) ? QString() : before;
}

bool keepsItself(const ChangeSet &set, const records::NamePeriod &period)
{
    const auto &description = records::description<records::NamePeriod>();
    return std::any_of(set.changes.begin(), set.changes.end(), [&](const RecordChange &change) {
        if (change.kind != description.kind || !change.created)
            return false;
        records::Values values(description.fields.size());
        for (const changes::FieldChange &field : change.fields)
            values[static_cast<size_t>(field.field)] = field.after;
        const auto made = records::recordFrom<records::NamePeriod>(change.id, values);
        return made.enterprise == period.enterprise && foldedName(made.name) == foldedName(period.name);
    });
}

RecordIdSource &periodIds()
{
    static RecordIdSource source;
    return source;
}

/// The former names that a set leaves behind. A name that somebody else changed meanwhile is not this set's to keep.
Result<std::vector<RecordChange>> formerNamesOf(const Session &session, const ChangeSet &set)
{
    std::vector<RecordChange> periods;
    std::unique_ptr<Clock> clock;
    for (const RecordChange &change : set.changes) {
        records::NamePeriod period;
        period.name = nameGivenUp(change);
        period.enterprise = {change.id};
        if (period.name.isEmpty() || keepsItself(set, period))
            continue;
        const auto row = findRow(session, change.kind, change.id);
        if (!row)
            return failure(row.error());
        if (!*row || records::textIn((*row)->values[static_cast<size_t>(nameField())]) != period.name)
            continue;
        if (!clock) {
            auto known = workspaceClock(session);
            if (!known)
                return failure(known.error());
            clock = *std::move(known);
        }
        period.id = periodIds().next();
        period.validTo = clock->today();
        periods.push_back(changes::creation(period));
    }
    return periods;
}

} // namespace

Result<ChangeSet> keepingNames(const Session &session, ChangeSet set)
{
    if (set.action == QLatin1String(CorrectionAction))
        return set;
    auto periods = formerNamesOf(session, set);
    if (!periods)
        return failure(periods.error());
    std::move(periods->begin(), periods->end(), std::back_inserter(set.changes));
    return set;
}

} // namespace yumiao::store
