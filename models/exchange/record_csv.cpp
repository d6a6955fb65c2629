// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/record_csv.h"

#include "models/exchange/csv_writer.h"
#include "models/records/field_text.h"

namespace yumiao::exchange {
namespace {

using records::FieldType;
using records::RecordKind;

Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell{CellKind::Text, text, {}};
}

QString headingOf(const records::Field &field, const FieldTitle &title)
{
    const QString text = title(field);
    if (field.type == FieldType::Money)
        return QStringLiteral("%1（元）").arg(text);
    return field.type == FieldType::Rate ? QStringLiteral("%1（%）").arg(text) : text;
}

QString termOf(const records::Field &field, const QString &code)
{
    for (const records::Choice &choice : field.choices)
        if (code == QLatin1String(choice.code))
            return QString::fromUtf8(choice.term);
    return code;
}

/// What is shown in place of the ids of one reference column.
struct ReferenceColumn {
    QHash<RecordId, QString> labels;
    QHash<RecordId, QString> codes; ///< of enterprises and industries, whose names are not enough
};

/// The code that stands beside the name of a record; nullptr for kinds that are known by their name.
const char *codeField(RecordKind kind)
{
    if (kind == RecordKind::Enterprise)
        return "credit_code";
    return kind == RecordKind::Industry ? "code" : nullptr;
}

Result<ReferenceColumn> referencesOf(const store::Session &session, const records::Field &field,
    const std::vector<store::StoredRow> &rows, size_t column)
{
    std::vector<RecordId> wanted;
    for (const store::StoredRow &row : rows)
        if (!records::isUnknown(row.values[column]))
            wanted.push_back(RecordId(records::numberIn(row.values[column])));
    auto labels = store::labels(session, *field.target, wanted);
    if (!labels)
        return failure(labels.error());
    ReferenceColumn references{*std::move(labels), {}};
    const char *code = codeField(*field.target);
    if (!code)
        return references;
    const auto codes = store::fieldsOf(session, *field.target, wanted, {QString::fromLatin1(code)}, QDate(2000, 1, 1));
    if (!codes)
        return failure(codes.error());
    for (size_t i = 0; i < wanted.size(); ++i)
        references.codes.insert(wanted[i], records::textIn((*codes)[i].front()));
    return references;
}

Cell cellOf(const records::Field &field, const records::Value &value)
{
    if (records::isUnknown(value))
        return {};
    const QString text = records::valueToText(field, value);
    switch (field.type) {
    case FieldType::Money:
    case FieldType::Integer:
    case FieldType::Quantity:
    case FieldType::Rate:
        return {CellKind::Number, text, text};
    case FieldType::Date:
        return {CellKind::Date, text, {}};
    case FieldType::Choice:
        return textCell(termOf(field, text));
    case FieldType::Flag:
        return textCell(records::numberIn(value) != 0 ? QStringLiteral("是") : QStringLiteral("否"));
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::CreditCode:
    case FieldType::Reference:
        return textCell(text);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QByteArray> recordCsv(const store::Session &session, RecordKind kind, const std::vector<RecordId> &ids,
    const std::vector<int> &columns, const FieldTitle &title)
{
    const auto &description = records::descriptionOf(kind);
    const auto rows = store::rows(session, kind, ids);
    if (!rows)
        return failure(rows.error());
    QStringList headings;
    std::vector<std::vector<Cell>> cells(rows->size());
    for (const int column : columns) {
        const auto index = static_cast<size_t>(column);
        const records::Field &field = description.fields[index];
        headings.append(headingOf(field, title));
        if (field.type != FieldType::Reference) {
            for (size_t i = 0; i < rows->size(); ++i)
                cells[i].push_back(cellOf(field, (*rows)[i].values[index]));
            continue;
        }
        const auto references = referencesOf(session, field, *rows, index);
        if (!references)
            return failure(references.error());
        const bool enterprise = *field.target == RecordKind::Enterprise;
        if (enterprise)
            headings.append(QStringLiteral("统一社会信用代码"));
        for (size_t i = 0; i < rows->size(); ++i) {
            const RecordId id(records::numberIn((*rows)[i].values[index]));
            const QString label = references->labels.value(id);
            const QString code = references->codes.value(id);
            cells[i].push_back(textCell(enterprise ? label : QStringLiteral("%1 %2").arg(code, label).trimmed()));
            if (enterprise)
                cells[i].push_back(textCell(code));
        }
    }
    return csvOf(headings, cells);
}

} // namespace yumiao::exchange
