// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/encoding.h"

#include <QCborArray>
#include <QCborValue>

namespace yumiao::changes {
namespace {

const QLatin1String RemovedName("removed");

QCborValue cborOf(const records::Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QCborValue(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return QCborValue(*text);
    return QCborValue(nullptr);
}

records::Value valueOf(const QCborValue &cbor)
{
    if (cbor.isInteger())
        return records::Value(cbor.toInteger());
    if (cbor.isString())
        return records::textValue(cbor.toString());
    return {};
}

QString nameOf(const records::RecordDescription &description, int field)
{
    return field == RemovedMark ? QString(RemovedName)
                                : QString::fromLatin1(description.fields[static_cast<size_t>(field)].name);
}

tl::unexpected<Error> damaged()
{
    return failure(Fault::Corrupt, QStringLiteral("history.damaged"));
}

} // namespace

QByteArray encoded(const RecordChange &change)
{
    const auto &description = records::descriptionOf(change.kind);
    QCborArray fields;
    for (const FieldChange &field : change.fields)
        fields.append(QCborArray{nameOf(description, field.field), cborOf(field.before), cborOf(field.after)});
    const QCborArray whole{QString::fromLatin1(description.name), change.id.value(), change.created, fields};
    return QCborValue(whole).toCbor();
}

Result<RecordChange> decoded(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborArray whole = QCborValue::fromCbor(bytes, &error).toArray();
    if (error.error != QCborError::NoError || whole.size() != 4)
        return damaged();
    const auto *description = records::findDescription(whole.at(0).toString());
    if (!description)
        return damaged();
    RecordChange change{description->kind, RecordId(whole.at(1).toInteger()), whole.at(2).toBool(), {}};
    for (const auto &it : whole.at(3).toArray()) {
        const QCborArray field = it.toArray();
        if (field.size() != 3)
            return damaged();
        const QString name = field.at(0).toString();
        const int index = name == RemovedName ? RemovedMark : description->indexOf(QStringView(name));
        if (index >= 0 || name == RemovedName)
            change.fields.push_back({index, valueOf(field.at(1)), valueOf(field.at(2))});
    }
    return change;
}

QByteArray encodedHead(const ChangeSet &set, qsizetype changes)
{
    const QCborArray head{set.id.value(), set.at.toString(Qt::ISODateWithMs), set.author, set.action, set.source,
        set.reason, set.undoes ? QCborValue(set.undoes->value()) : QCborValue(nullptr), static_cast<qint64>(changes)};
    return QCborValue(head).toCbor();
}

} // namespace yumiao::changes
