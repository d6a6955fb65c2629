// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/record_choice.h"
#include "app/cli/table_lines.h"
#include "models/store/derived_fields.h"
#include "ui/words/label_words.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace yumiao::app::cli {
namespace {

struct FieldsOptions {
    std::string kind;
};

QString typeWord(records::FieldType type)
{
    switch (type) {
    case records::FieldType::Text:
        return QStringLiteral("text");
    case records::FieldType::LongText:
        return QStringLiteral("long_text");
    case records::FieldType::Integer:
        return QStringLiteral("integer");
    case records::FieldType::Quantity:
        return QStringLiteral("number");
    case records::FieldType::Money:
        return QStringLiteral("money");
    case records::FieldType::Rate:
        return QStringLiteral("percent");
    case records::FieldType::Date:
        return QStringLiteral("date");
    case records::FieldType::Flag:
        return QStringLiteral("flag");
    case records::FieldType::Choice:
        return QStringLiteral("choice");
    case records::FieldType::Reference:
        return QStringLiteral("reference");
    case records::FieldType::CreditCode:
        return QStringLiteral("credit_code");
    }
    Q_UNREACHABLE();
}

QJsonArray choicesJson(std::span<const records::Choice> choices)
{
    QJsonArray values;
    for (const records::Choice &choice : choices)
        values.append(QJsonObject{{QStringLiteral("code"), QString::fromLatin1(choice.code)},
            {QStringLiteral("title"), ui::words::choiceTitle(choice)},
            {QStringLiteral("term"), QString::fromUtf8(choice.term)}});
    return values;
}

QString unitOf(const records::Field &field)
{
    if (field.type == records::FieldType::Money)
        return QStringLiteral("元");
    return field.type == records::FieldType::Rate ? QStringLiteral("%") : ui::words::unitTitle(field);
}

QJsonObject fieldJson(const records::Field &field, bool derived)
{
    QJsonObject json{{QStringLiteral("name"), QString::fromLatin1(field.name)},
        {QStringLiteral("title"), ui::words::fieldTitle(field)}, {QStringLiteral("type"), typeWord(field.type)},
        {QStringLiteral("unit"), unitOf(field)}, {QStringLiteral("required"), field.flags.testFlag(records::Required)},
        {QStringLiteral("derived"), derived}, {QStringLiteral("values"), choicesJson(field.choices)}};
    if (field.target)
        json.insert(QStringLiteral("refers_to"), QString::fromLatin1(records::descriptionOf(*field.target).name));
    return json;
}

Result<Answer> fieldsAnswer(const Context &, const FieldsOptions &options)
{
    const auto description = kindNamed(options.kind);
    if (!description)
        return failure(description.error());
    QJsonArray fields;
    for (const records::Field &field : (*description)->fields)
        fields.append(fieldJson(field, false));
    for (const store::DerivedField &derived : store::derivedFields()) {
        if (derived.kind != (*description)->kind)
            continue;
        records::Field shape;
        shape.name = derived.name;
        shape.title = derived.title;
        shape.type = derived.type;
        shape.choices = derived.choices;
        fields.append(fieldJson(shape, true));
    }
    Answer answer;
    answer.document = QJsonDocument(fields);
    QList<QStringList> rows;
    for (const QJsonValue &field : fields)
        rows.append({field[QLatin1String("name")].toString(), field[QLatin1String("title")].toString(),
            field[QLatin1String("type")].toString(), field[QLatin1String("unit")].toString(),
            field[QLatin1String("required")].toBool() ? Words::tr("yes") : QString()});
    answer.lines = tableLines(
        {Words::tr("Name"), Words::tr("Title"), Words::tr("Type"), Words::tr("Unit"), Words::tr("Required")}, rows);
    return answer;
}

} // namespace

void addFieldsCommand(const Registration &at)
{
    addCommand<FieldsOptions>(
        at, "fields", Words::tr("The fields of a kind of record"),
        [](CLI::App &command, FieldsOptions &options) {
            command.add_option("KIND", options.kind, Words::tr("Kind of record").toStdString())->required();
        },
        fieldsAnswer);
}

} // namespace yumiao::app::cli
