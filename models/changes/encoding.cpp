// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changes/encoding.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>

namespace yumiao::changes {
namespace {

const QLatin1String RemovedName("removed");

void append(QCborStreamWriter &cbor, const records::Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        cbor.append(*number);
    else if (const auto *text = std::get_if<QString>(&value))
        cbor.append(QStringView(*text));
    else
        cbor.append(nullptr);
}

records::Value valueOf(const QCborValue &cbor)
{
    if (cbor.isInteger())
        return records::Value(cbor.toInteger());
    if (cbor.isString())
        return records::textValue(cbor.toString());
    return {};
}

QLatin1String nameOf(const records::RecordDescription &description, int field)
{
    return field == RemovedMark ? RemovedName : QLatin1String(description.fields[static_cast<size_t>(field)].name);
}

tl::unexpected<Error> damaged()
{
    return failure(Fault::Corrupt, QStringLiteral("history.damaged"));
}

} // namespace

QByteArray encoded(const RecordChange &change)
{
    const auto &description = records::descriptionOf(change.kind);
    QByteArray bytes;
    QCborStreamWriter cbor(&bytes);
    cbor.startArray(4);
    cbor.append(QLatin1String(description.name));
    cbor.append(change.id.value());
    cbor.append(change.created);
    cbor.startArray(change.fields.size());
    for (const FieldChange &field : change.fields) {
        cbor.startArray(3);
        cbor.append(nameOf(description, field.field));
        append(cbor, field.before);
        append(cbor, field.after);
        cbor.endArray();
    }
    cbor.endArray();
    cbor.endArray();
    return bytes;
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
