// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/staging/key_index.h"

#include "models/base/text_folding.h"
#include "models/records/field_text.h"
#include "models/store/query.h"

namespace yumiao::staging {
namespace {

QString folded(const QStringList &texts)
{
    QStringList parts;
    for (const QString &it : texts)
        parts.append(yumiao::folded(it));
    return parts.join(QChar(0x1F));
}

} // namespace

Result<KeyIndex> KeyIndex::read(
    const store::Session &session, const records::RecordDescription &description, std::vector<int> fields)
{
    QStringList names;
    for (const int field : fields)
        names.append(QString::fromLatin1(description.fields[static_cast<size_t>(field)].name));
    store::Query all{description.kind, {}, {{QStringLiteral("id"), false}}, QDate(2000, 1, 1)};
    const auto ids = store::ids(session, all);
    if (!ids)
        return failure(ids.error());
    const auto values = store::fieldsOf(session, description.kind, *ids, names, all.on);
    if (!values)
        return failure(values.error());
    QHash<records::RecordKind, QSet<RecordId>> wanted;
    for (const records::Values &row : *values)
        for (size_t i = 0; i < fields.size(); ++i)
            if (const auto target = description.fields[static_cast<size_t>(fields[i])].target)
                wanted[*target].insert(RecordId(records::numberIn(row[i])));
    const auto labels = store::labelsByKind(session, wanted);
    if (!labels)
        return failure(labels.error());
    KeyIndex index;
    for (size_t at = 0; at < values->size(); ++at) {
        QStringList texts;
        for (size_t i = 0; i < fields.size(); ++i) {
            const records::Field &field = description.fields[static_cast<size_t>(fields[i])];
            const records::Value &value = (*values)[at][i];
            texts.append(field.target ? labels->value(*field.target).value(RecordId(records::numberIn(value)))
                                      : records::valueToText(field, value));
        }
        const QString key = folded(texts);
        if (texts.contains(QString()) || key.isEmpty())
            continue;
        const auto present = index.m_records.find(key);
        if (present == index.m_records.end())
            index.m_records.insert(key, (*ids)[at]);
        else
            *present = RecordId();
    }
    return index;
}

Result<RecordId> KeyIndex::find(const QStringList &texts) const
{
    const auto it = m_records.constFind(folded(texts));
    const QVariantMap detail{{QStringLiteral("value"), texts.join(QLatin1Char(' '))}};
    if (it == m_records.constEnd())
        return failure(Fault::NotFound, QStringLiteral("block.key_missing"), detail);
    if (it->isNull())
        return failure(Fault::Invalid, QStringLiteral("block.key_ambiguous"), detail);
    return *it;
}

} // namespace yumiao::staging
