// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staging/key_holders.h"

#include "models/exchange/import_repeats.h"
#include "models/records/field_text.h"
#include "models/store/query.h"

#include <QHash>

#include <algorithm>

namespace yumiao::staging {
namespace {

using Key = std::vector<const char *>;

std::vector<int> fieldsOfKey(const records::RecordDescription &description, const Key &key)
{
    std::vector<int> fields;
    for (const char *name : key)
        fields.push_back(description.indexOf(QLatin1String(name)));
    return fields;
}

/// Live records with these key values.
Result<std::vector<RecordId>> holders(const store::Session &session, const records::RecordDescription &description,
    const std::vector<int> &fields, const records::Values &values)
{
    std::vector<store::Filter> parts;
    for (const int field : fields) {
        const auto at = static_cast<size_t>(field);
        const records::Field &it = description.fields[at];
        parts.push_back(store::Filter::condition(
            QString::fromLatin1(it.name), store::Comparison::Equal, {records::valueToText(it, values[at])}));
    }
    store::Query query{
        description.kind, store::Filter::all(std::move(parts)), {{QStringLiteral("id"), false}}, QDate(2000, 1, 1)};
    return store::ids(session, query);
}

} // namespace

bool changesKey(
    const records::RecordDescription &description, const records::Values &before, const records::Values &after)
{
    return std::any_of(description.keys.begin(), description.keys.end(), [&](const Key &key) {
        const auto fields = fieldsOfKey(description, key);
        return std::any_of(fields.begin(), fields.end(),
            [&](int field) { return before[static_cast<size_t>(field)] != after[static_cast<size_t>(field)]; });
    });
}

Result<std::vector<TakenKey>> takenKeys(const store::Session &session, const records::RecordDescription &description,
    const std::vector<KeyedRecord> &records)
{
    QSet<RecordId> own;
    for (const KeyedRecord &record : records)
        own.insert(record.id);
    std::vector<TakenKey> taken;
    for (const Key &key : description.keys) {
        const std::vector<int> fields = fieldsOfKey(description, key);
        QHash<QString, int> wished;
        for (const KeyedRecord &record : records)
            ++wished[exchange::keyText(fields, record.values)];
        for (size_t i = 0; i < records.size(); ++i) {
            const QString text = exchange::keyText(fields, records[i].values);
            if (text.isEmpty())
                continue;
            const auto found = holders(session, description, fields, records[i].values);
            if (!found)
                return failure(found.error());
            // A record that gets another key itself makes room; the ledger has the last word.
            const bool isHeld
                = std::any_of(found->begin(), found->end(), [&](RecordId id) { return !own.contains(id); });
            if (!isHeld && wished.value(text) < 2)
                continue;
            for (const int field : fields)
                taken.push_back({i, field,
                    records::valueToText(description.fields[static_cast<size_t>(field)],
                        records[i].values[static_cast<size_t>(field)])});
        }
    }
    return taken;
}

} // namespace yumiao::staging
