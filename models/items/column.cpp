// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/column.h"

#include "models/store/derived_fields.h"

namespace yumiao::items {
namespace {

using records::FieldType;

int usualWidth(const records::Field &field)
{
    switch (field.type) {
    case FieldType::LongText:
        return 240;
    case FieldType::CreditCode:
        return 150;
    case FieldType::Text:
        return field.longest > 100 ? 187 : 110;
    case FieldType::Choice:
    case FieldType::Reference:
        return 110;
    case FieldType::Integer:
    case FieldType::Quantity:
    case FieldType::Money:
    case FieldType::Date:
        return 90;
    case FieldType::Rate:
    case FieldType::Flag:
        return 72;
    }
    Q_UNREACHABLE();
}

Column storedColumn(const records::RecordDescription &description, int place)
{
    Column column;
    column.field = description.fields[static_cast<size_t>(place)];
    column.place = place;
    column.editable = !column.field.flags.testFlag(records::Derived);
    column.width = usualWidth(column.field);
    return column;
}

Column derivedColumn(const store::DerivedField &derived)
{
    Column column;
    column.field.name = derived.name;
    column.field.title = derived.title;
    column.field.type = derived.type;
    column.field.choices = derived.choices;
    column.field.flags = records::Derived;
    column.width = usualWidth(column.field);
    return column;
}

} // namespace

Qt::Alignment Column::alignment() const
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Quantity:
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Date:
        return Qt::AlignRight | Qt::AlignVCenter;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Flag:
    case FieldType::Choice:
    case FieldType::Reference:
    case FieldType::CreditCode:
        return Qt::AlignLeft | Qt::AlignVCenter;
    }
    Q_UNREACHABLE();
}

bool isToldColumn(records::RecordKind kind, QStringView name)
{
    return kind == records::RecordKind::Enterprise && name == QLatin1String(NextTierField);
}

std::optional<Column> columnOf(records::RecordKind kind, QStringView field)
{
    const auto &description = records::descriptionOf(kind);
    if (const int place = description.indexOf(field); place >= 0)
        return storedColumn(description, place);
    if (const auto *derived = store::findDerived(kind, field))
        return derivedColumn(*derived);
    return std::nullopt;
}

std::vector<Column> columnsOf(records::RecordKind kind, const QStringList &fields)
{
    std::vector<Column> columns;
    for (const QString &field : fields)
        if (auto column = columnOf(kind, field))
            columns.push_back(*std::move(column));
    return columns;
}

std::vector<Column> allColumns(records::RecordKind kind)
{
    std::vector<Column> columns;
    const auto &description = records::descriptionOf(kind);
    for (size_t i = 0; i < description.fields.size(); ++i)
        columns.push_back(storedColumn(description, static_cast<int>(i)));
    for (const store::DerivedField &derived : store::derivedFields())
        if (derived.kind == kind)
            columns.push_back(derivedColumn(derived));
    return columns;
}

} // namespace yumiao::items
