// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/trash.h"

#include "models/base/text_folding.h"
#include "models/records/field_text.h"
#include "models/records/merged_record.h"
#include "models/store/history.h"
#include "models/store/query.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace yumiao::store {
namespace {

using records::RecordKind;

/// The removed records of a kind with the newest set that concerns them, which is the one that removed them.
Result<std::vector<RemovedRecord>> removedOfKind(const Session &session, const records::RecordDescription &description)
{
    return session.all(QStringLiteral("SELECT r.id, r.removed, %1 FROM %2 r JOIN change_set s ON s.id = "
                                      "(SELECT max(c.change_set) FROM change_record c WHERE c.record = r.id) "
                                      "WHERE r.removed IS NOT NULL ORDER BY s.id DESC LIMIT %3")
                           .arg(historyHeadColumns(), QLatin1String(description.name))
                           .arg(MostTrash),
        {}, [&](const QSqlQuery &row) {
            return RemovedRecord{description.kind, RecordId(row.value(0).toLongLong()), {}, row.value(1).toString(),
                historyHeadFrom(row, 2)};
        });
}

/// Enterprises that were joined into another and not split since.
Result<QSet<RecordId>> joinedEnterprises(const Session &session)
{
    const auto merged = loadAll<records::MergedRecord>(session);
    if (!merged)
        return failure(merged.error());
    QSet<RecordId> joined;
    for (const records::MergedRecord &it : *merged)
        if (const auto id = RecordId::fromText(it.mergedId))
            joined.insert(*id);
    return joined;
}

/// What belongs to an enterprise is known by it.
QString labelField(const records::RecordDescription &description)
{
    const bool belongs = description.indexOf(QLatin1String("enterprise")) >= 0;
    return belongs ? QStringLiteral("enterprise") : QString::fromLatin1(description.label);
}

Done addLabels(const Session &session, const records::RecordDescription &description, std::vector<RemovedRecord> &found)
{
    std::vector<RecordId> ids;
    for (const RemovedRecord &it : found)
        ids.push_back(it.id);
    const auto stored = rows(session, description.kind, ids);
    if (!stored)
        return failure(stored.error());
    const auto at = static_cast<size_t>(description.indexOf(labelField(description)));
    const records::Field &field = description.fields[at];
    QSet<RecordId> owners;
    for (const StoredRow &row : *stored)
        if (field.target && !records::isUnknown(row.values[at]))
            owners.insert(RecordId(records::numberIn(row.values[at])));
    const auto names = field.target ? labels(session, *field.target, {owners.begin(), owners.end()})
                                    : Result<QHash<RecordId, QString>>(QHash<RecordId, QString>());
    if (!names)
        return failure(names.error());
    for (size_t i = 0; i < stored->size(); ++i) {
        const records::Value &value = (*stored)[i].values[at];
        found[i].label
            = field.target ? names->value(RecordId(records::numberIn(value))) : records::valueToText(field, value);
    }
    return {};
}

} // namespace

Result<std::vector<RemovedRecord>> removedRecords(
    const Session &session, std::optional<RecordKind> kind, const QString &text)
{
    const auto joined = joinedEnterprises(session);
    if (!joined)
        return failure(joined.error());
    const QString wanted = folded(text);
    std::vector<RemovedRecord> all;
    for (const records::RecordDescription *description : records::allDescriptions()) {
        if (kind && *kind != description->kind)
            continue;
        auto some = removedOfKind(session, *description);
        if (!some)
            return failure(some.error());
        if (const Done done = addLabels(session, *description, *some); !done)
            return failure(done.error());
        std::copy_if(some->begin(), some->end(), std::back_inserter(all), [&](const RemovedRecord &it) {
            return !joined->contains(it.id)
                && (folded(it.label).contains(wanted) || folded(it.reason).contains(wanted));
        });
    }
    std::stable_sort(all.begin(), all.end(),
        [](const RemovedRecord &a, const RemovedRecord &b) { return a.head.id.value() > b.head.id.value(); });
    all.resize(std::min(all.size(), static_cast<size_t>(MostTrash)));
    return all;
}

changes::RecordChange restored(RecordKind kind, RecordId id, const QString &reason)
{
    return {kind, id, false, {{changes::RemovedMark, records::textValue(reason), {}}}};
}

} // namespace yumiao::store
