// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/change_set.h"

namespace yumiao::changes {

RecordChange difference(
    records::RecordKind kind, RecordId id, const records::Values &before, const records::Values &after)
{
    RecordChange change{kind, id, false, {}};
    for (size_t i = 0; i < before.size() && i < after.size(); ++i)
        if (before[i] != after[i])
            change.fields.push_back({static_cast<int>(i), before[i], after[i]});
    return change;
}

RecordChange removal(records::RecordKind kind, RecordId id, const QString &reason)
{
    return {kind, id, false, {{RemovedMark, {}, records::textValue(reason)}}};
}

ChangeSet inverse(const ChangeSet &set, const QString &reason)
{
    ChangeSet back;
    back.undoes = set.id;
    back.reason = reason;
    back.changes.reserve(set.changes.size());
    for (auto it = set.changes.rbegin(); it != set.changes.rend(); ++it) {
        RecordChange change{it->kind, it->id, false, {}};
        if (it->created)
            change.fields.push_back({RemovedMark, {}, records::textValue(reason)});
        else
            for (const FieldChange &field : it->fields)
                change.fields.push_back({field.field, field.after, field.before});
        back.changes.push_back(std::move(change));
    }
    return back;
}

} // namespace yumiao::changes
