// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reference_check.h"

#include "models/store/bound_ids.h"
#include "models/store/ledger_problem.h"

#include <QMap>

namespace yumiao::store {
namespace {

using records::RecordKind;

constexpr int MostProblems = 20; ///< of one field; more would only repeat the sentence

/// What of a set can leave a reference dangling.
struct Suspects {
    /// By kind and field: records whose field may refer to a removed record.
    QMap<std::pair<RecordKind, int>, std::vector<RecordId>> references;
    QMap<RecordKind, std::vector<RecordId>> removed;
};

void addReferences(Suspects &suspects, const changes::RecordChange &change)
{
    const auto &fields = records::descriptionOf(change.kind).fields;
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].target)
            suspects.references[{change.kind, static_cast<int>(i)}].push_back(change.id);
}

Suspects suspectsOf(const std::vector<changes::RecordChange> &applied)
{
    Suspects suspects;
    for (const changes::RecordChange &change : applied) {
        if (change.created) {
            addReferences(suspects, change);
            continue;
        }
        const auto &fields = records::descriptionOf(change.kind).fields;
        for (const changes::FieldChange &field : change.fields) {
            if (field.field != changes::RemovedMark) {
                if (fields[static_cast<size_t>(field.field)].target)
                    suspects.references[{change.kind, field.field}].push_back(change.id);
            } else if (records::textIn(field.after).isEmpty()) {
                addReferences(suspects, change); // it lives again
            } else {
                suspects.removed[change.kind].push_back(change.id);
            }
        }
    }
    return suspects;
}

Done addLeadingNowhere(
    const Session &session, RecordKind kind, int index, const std::vector<RecordId> &ids, QVariantList &problems)
{
    const auto &description = records::descriptionOf(kind);
    const records::Field &field = description.fields[static_cast<size_t>(index)];
    const auto found = session.all(
        QStringLiteral("SELECT r.id FROM %1 r JOIN %2 t ON t.id = r.\"%3\" "
                       "WHERE r.removed IS NULL AND t.removed IS NOT NULL AND %4 LIMIT %5")
            .arg(QLatin1String(description.name), QLatin1String(records::descriptionOf(*field.target).name),
                QLatin1String(field.name), session.dialect().inBoundList(QStringLiteral("r.id")))
            .arg(MostProblems),
        {boundIds(ids)}, [](const QSqlQuery &query) { return RecordId(query.value(0).toLongLong()); });
    if (!found)
        return failure(found.error());
    for (const RecordId id : *found)
        problems.append(problemDetail(description, id, {index, QStringLiteral("reference.removed"), {}}));
    return {};
}

struct Use {
    RecordId id;
    qint64 records = 0;
};

Done addUses(const Session &session, RecordKind removed, const std::vector<RecordId> &ids,
    const records::RecordDescription &description, const records::Field &field, QVariantList &problems)
{
    const QString column = QStringLiteral("r.\"%1\"").arg(QLatin1String(field.name));
    const auto uses = session.all(
        QStringLiteral("SELECT %1, count(*) FROM %2 r WHERE r.removed IS NULL AND %3 GROUP BY %1 LIMIT %4")
            .arg(column, QLatin1String(description.name), session.dialect().inBoundList(column))
            .arg(MostProblems),
        {boundIds(ids)}, [](const QSqlQuery &query) {
            return Use{RecordId(query.value(0).toLongLong()), query.value(1).toLongLong()};
        });
    if (!uses)
        return failure(uses.error());
    for (const Use &use : *uses)
        problems.append(problemDetail(records::descriptionOf(removed), use.id,
            {changes::RemovedMark, QStringLiteral("reference.in_use"),
                {{QStringLiteral("records"), use.records},
                    {QStringLiteral("by"), QString::fromLatin1(description.name)}}}));
    return {};
}

} // namespace

Result<QVariantList> danglingReferences(const Session &session, const std::vector<changes::RecordChange> &applied)
{
    const Suspects suspects = suspectsOf(applied);
    QVariantList problems;
    for (auto it = suspects.references.begin(); it != suspects.references.end(); ++it)
        if (const Done done = addLeadingNowhere(session, it.key().first, it.key().second, it.value(), problems); !done)
            return failure(done.error());
    for (auto it = suspects.removed.begin(); it != suspects.removed.end(); ++it)
        for (const auto *description : records::allDescriptions())
            for (const records::Field &field : description->fields)
                if (field.target == it.key())
                    if (const Done done = addUses(session, it.key(), it.value(), *description, field, problems); !done)
                        return failure(done.error());
    return problems;
}

} // namespace yumiao::store
