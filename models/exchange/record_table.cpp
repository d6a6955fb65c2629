// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/record_table.h"

#include "models/records/field_text.h"
#include "models/store/derived_fields.h"

#include <algorithm>

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

bool pointsToEnterprise(const records::Field &field)
{
    return field.type == FieldType::Reference && *field.target == RecordKind::Enterprise;
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

Result<ReferenceColumn> referencesOf(
    const store::Session &session, const records::Field &field, const std::vector<records::Value> &values)
{
    std::vector<RecordId> wanted;
    for (const records::Value &value : values)
        if (!records::isUnknown(value))
            wanted.push_back(RecordId(records::numberIn(value)));
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

/// Adds the cells of one column to every row.
Done addColumn(const store::Session &session, const records::Field &field, const std::vector<records::Value> &values,
    std::vector<std::vector<Cell>> &rows)
{
    if (field.type != FieldType::Reference) {
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i].push_back(cellOf(field, values[i]));
        return {};
    }
    const auto references = referencesOf(session, field, values);
    if (!references)
        return failure(references.error());
    for (size_t i = 0; i < rows.size(); ++i) {
        const RecordId id(records::numberIn(values[i]));
        const QString label = references->labels.value(id);
        const QString code = references->codes.value(id);
        const bool enterprise = pointsToEnterprise(field);
        rows[i].push_back(textCell(enterprise ? label : QStringLiteral("%1 %2").arg(code, label).trimmed()));
        if (enterprise)
            rows[i].push_back(textCell(code));
    }
    return {};
}

TableColumn derivedTableColumn(const store::DerivedField &derived)
{
    TableColumn column;
    column.field.name = derived.name;
    column.field.title = derived.title;
    column.field.type = derived.type;
    column.field.choices = derived.choices;
    column.field.flags = records::Derived;
    return column;
}

} // namespace

Result<std::vector<TableColumn>> tableColumns(
    RecordKind kind, const QStringList &names, const std::vector<TableColumn> &told)
{
    const auto &description = records::descriptionOf(kind);
    std::vector<TableColumn> columns;
    if (names.isEmpty())
        for (size_t i = 0; i < description.fields.size(); ++i)
            columns.push_back({description.fields[i], static_cast<int>(i), {}});
    for (const QString &name : names) {
        const auto said = std::find_if(
            told.begin(), told.end(), [&](const TableColumn &it) { return name == QLatin1String(it.field.name); });
        if (said != told.end()) {
            columns.push_back(*said);
            continue;
        }
        const int place = description.indexOf(QStringView(name));
        const auto *derived = place < 0 ? store::findDerived(kind, name) : nullptr;
        if (place < 0 && !derived)
            return failure(Fault::Invalid, QStringLiteral("field.unknown"), {{QStringLiteral("field"), name}});
        columns.push_back(derived ? derivedTableColumn(*derived)
                                  : TableColumn{description.fields[static_cast<size_t>(place)], place, {}});
    }
    return columns;
}

RecordTable::RecordTable(const store::Session &session, RecordKind kind, std::vector<TableColumn> columns, QDate on)
    : m_session(session)
    , m_kind(kind)
    , m_columns(std::move(columns))
    , m_on(on)
{
}

std::vector<SheetColumn> RecordTable::columns(const FieldTitle &title) const
{
    std::vector<SheetColumn> found;
    for (const TableColumn &column : m_columns) {
        found.push_back({headingOf(column.field, title), column.field.type});
        if (pointsToEnterprise(column.field))
            found.push_back({QStringLiteral("统一社会信用代码"), FieldType::CreditCode});
    }
    return found;
}

Result<std::vector<std::vector<Cell>>> RecordTable::rows(const std::vector<RecordId> &ids) const
{
    const auto stored = store::rows(m_session, m_kind, ids);
    if (!stored)
        return failure(stored.error());
    std::vector<RecordId> present;
    for (const store::StoredRow &row : *stored)
        present.push_back(row.id);
    QStringList names;
    for (const TableColumn &column : m_columns)
        if (column.place < 0 && !column.tell)
            names.append(QString::fromLatin1(column.field.name));
    const auto derived = names.isEmpty() ? Result<std::vector<records::Values>>()
                                         : store::fieldsOf(m_session, m_kind, present, names, m_on);
    if (!derived)
        return failure(derived.error());
    std::vector<std::vector<Cell>> cells(stored->size());
    size_t next = 0;
    for (const TableColumn &column : m_columns) {
        if (column.tell) {
            for (size_t i = 0; i < cells.size(); ++i)
                cells[i].push_back(textCell(column.tell(present[i])));
            continue;
        }
        std::vector<records::Value> values;
        for (size_t i = 0; i < stored->size(); ++i)
            values.push_back(
                column.place < 0 ? (*derived)[i][next] : (*stored)[i].values[static_cast<size_t>(column.place)]);
        next += column.place < 0 ? 1 : 0;
        if (const Done done = addColumn(m_session, column.field, values, cells); !done)
            return failure(done.error());
    }
    return cells;
}

} // namespace yumiao::exchange
