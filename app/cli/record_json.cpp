// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_json.h"

#include "models/records/field_text.h"
#include "models/store/derived_fields.h"

namespace yumiao::app::cli {
namespace {

using records::FieldType;
using records::RecordKind;

using LabelsByKind = QHash<RecordKind, QHash<RecordId, QString>>;

Result<LabelsByKind> labelsFor(const store::Session &session, const records::RecordDescription &description,
    const std::vector<store::StoredRow> &rows)
{
    QHash<RecordKind, QSet<RecordId>> wanted;
    for (size_t i = 0; i < description.fields.size(); ++i)
        if (description.fields[i].type == FieldType::Reference)
            for (const store::StoredRow &row : rows)
                if (!records::isUnknown(row.values[i]))
                    wanted[*description.fields[i].target].insert(RecordId(records::numberIn(row.values[i])));
    LabelsByKind found;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const auto labels = store::labels(session, it.key(), {it->cbegin(), it->cend()});
        if (!labels)
            return failure(labels.error());
        found.insert(it.key(), *labels);
    }
    return found;
}

QJsonObject objectOf(
    const records::RecordDescription &description, const store::StoredRow &row, const LabelsByKind &labels)
{
    QJsonObject object{{QStringLiteral("id"), row.id.toText()}};
    for (size_t i = 0; i < description.fields.size(); ++i) {
        const records::Field &field = description.fields[i];
        const QString name = QString::fromLatin1(field.name);
        if (field.type != FieldType::Reference) {
            object.insert(name, jsonOf(field, row.values[i]));
            continue;
        }
        const RecordId target(records::numberIn(row.values[i]));
        const bool known = !target.isNull();
        object.insert(name, known ? QJsonValue(labels.value(*field.target).value(target)) : QJsonValue());
        object.insert(name + QLatin1String("_id"), known ? QJsonValue(target.toText()) : QJsonValue());
    }
    return object;
}

} // namespace

QJsonValue jsonOf(FieldType type, const records::Value &value)
{
    if (records::isUnknown(value))
        return {};
    const qint64 number = records::numberIn(value);
    switch (type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::Choice:
    case FieldType::CreditCode:
        return records::textIn(value);
    case FieldType::Integer:
        return number;
    case FieldType::Quantity:
        return Quantity::fromScaled(number).toDouble();
    case FieldType::Money:
        return Money::fromFen(number).toYuanText();
    case FieldType::Rate:
        return static_cast<double>(number) / 10'000.0;
    case FieldType::Flag:
        return number != 0;
    case FieldType::Reference:
        return RecordId(number).toText();
    }
    Q_UNREACHABLE();
}

QJsonValue jsonOf(const records::Field &field, const records::Value &value)
{
    return jsonOf(field.type, value);
}

Result<std::vector<QJsonObject>> recordsJson(
    const store::Session &session, RecordKind kind, const std::vector<store::StoredRow> &rows, QDate on)
{
    const auto &description = records::descriptionOf(kind);
    const auto labels = labelsFor(session, description, rows);
    if (!labels)
        return failure(labels.error());
    QStringList derivedNames;
    std::vector<FieldType> derivedTypes;
    for (const store::DerivedField &field : store::derivedFields()) {
        if (field.kind != kind || !on.isValid())
            continue;
        derivedNames.append(QString::fromLatin1(field.name));
        derivedTypes.push_back(field.type);
    }
    std::vector<records::Values> derived;
    if (!derivedNames.isEmpty()) {
        std::vector<RecordId> wanted;
        for (const store::StoredRow &row : rows)
            wanted.push_back(row.id);
        auto found = store::fieldsOf(session, kind, wanted, derivedNames, on);
        if (!found)
            return failure(found.error());
        derived = *std::move(found);
    }
    std::vector<QJsonObject> objects;
    objects.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        QJsonObject object = objectOf(description, rows[i], *labels);
        for (size_t d = 0; d < derivedTypes.size(); ++d)
            object.insert(derivedNames.at(static_cast<qsizetype>(d)), jsonOf(derivedTypes[d], derived[i][d]));
        objects.push_back(std::move(object));
    }
    return objects;
}

} // namespace yumiao::app::cli
