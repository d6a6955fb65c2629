// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/keeping.h"

#include "models/store/bound_ids.h"
#include "models/store/query.h"

namespace yumiao::store {
namespace {

using records::RecordKind;

/// What one set made of the base, as far as taking it back is concerned.
struct Made {
    QHash<RecordKind, std::vector<RecordId>> created;
    QHash<RecordId, records::Values> left; ///< the created records as the set left them
    const changes::ChangeSet *set = nullptr;

    [[nodiscard]] bool setReference(RecordId referrer, int field, RecordId target) const;
};

/// Whether the set itself made an older record refer to the target: then the reference goes back with it.
bool Made::setReference(RecordId referrer, int field, RecordId target) const
{
    for (const changes::RecordChange &change : set->changes)
        if (change.id == referrer && !change.created)
            for (const changes::FieldChange &it : change.fields)
                if (it.field == field && it.after == records::Value(target.value()))
                    return true;
    return false;
}

Made madeBy(const changes::ChangeSet &set)
{
    Made made;
    made.set = &set;
    for (const changes::RecordChange &change : set.changes) {
        if (change.created) {
            made.created[change.kind].push_back(change.id);
            made.left.insert(change.id, records::Values(records::descriptionOf(change.kind).fields.size()));
        }
        const auto it = made.left.find(change.id);
        if (it == made.left.end())
            continue;
        for (const changes::FieldChange &field : change.fields)
            if (field.field != changes::RemovedMark)
                (*it)[static_cast<size_t>(field.field)] = field.after;
    }
    return made;
}

Done addEdited(const Session &session, const Made &made, QSet<RecordId> &kept)
{
    for (auto it = made.created.begin(); it != made.created.end(); ++it) {
        const auto now = rows(session, it.key(), it.value());
        if (!now)
            return failure(now.error());
        for (const StoredRow &row : *now)
            if (row.removed.isEmpty() && row.values != made.left.value(row.id))
                kept.insert(row.id);
    }
    return {};
}

struct Reference {
    RecordId from;
    RecordId to;
};

/// The references of one field of live records to the created records.
Done addReferences(const Session &session, const Made &made, const records::RecordDescription &description, int index,
    std::vector<Reference> &found)
{
    const records::Field &field = description.fields[static_cast<size_t>(index)];
    std::vector<RecordId> targets;
    for (const RecordId id : made.created.value(*field.target))
        targets.push_back(id);
    if (targets.empty())
        return {};
    const QString column = QStringLiteral("r.\"%1\"").arg(QLatin1String(field.name));
    const auto pairs
        = session.all(QStringLiteral("SELECT r.id, %1 FROM %2 r WHERE r.removed IS NULL AND %3")
                          .arg(column, QLatin1String(description.name), session.dialect().inBoundList(column)),
            {boundIds(targets)}, [](const QSqlQuery &query) {
                return Reference{RecordId(query.value(0).toLongLong()), RecordId(query.value(1).toLongLong())};
            });
    if (!pairs)
        return failure(pairs.error());
    for (const Reference &pair : *pairs)
        if (!made.setReference(pair.from, index, pair.to))
            found.push_back(pair);
    return {};
}

Result<std::vector<Reference>> referencesTo(const Session &session, const Made &made)
{
    std::vector<Reference> found;
    for (const auto *description : records::allDescriptions())
        for (size_t i = 0; i < description->fields.size(); ++i)
            if (description->fields[i].target && description->kind != RecordKind::LampEntry) // goes with its measure
                if (const Done done = addReferences(session, made, *description, static_cast<int>(i), found); !done)
                    return failure(done.error());
    return found;
}

} // namespace

Result<QSet<RecordId>> keptRecords(const Session &session, const changes::ChangeSet &set)
{
    const Made made = madeBy(set);
    QSet<RecordId> kept;
    if (made.created.isEmpty())
        return kept;
    if (const Done done = addEdited(session, made, kept); !done)
        return failure(done.error());
    const auto references = referencesTo(session, made);
    if (!references)
        return failure(references.error());
    for (bool grew = true; grew;) { // what a kept record refers to is kept too
        const qsizetype before = kept.size();
        for (const Reference &it : *references)
            if (!made.left.contains(it.from) || kept.contains(it.from))
                kept.insert(it.to);
        grew = kept.size() > before;
    }
    return kept;
}

} // namespace yumiao::store
