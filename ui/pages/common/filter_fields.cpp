// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/filter_fields.h"

#include "models/items/column.h"
#include "models/records/relation.h"
#include "ui/forms/display.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

using records::FieldType;
using records::RecordKind;
using store::Comparison;

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::FilterFields)
};

std::vector<FilterField> ownFields(RecordKind kind)
{
    std::vector<FilterField> fields;
    for (const items::Column &column : items::allColumns(kind))
        fields.push_back({column.name(), forms::display().title(column.field), column.field});
    return fields;
}

FilterField countOf(const records::Relation &relation)
{
    FilterField field;
    field.path = relation.name;
    field.title = FieldWords::tr("%1 › how many").arg(forms::display().kindTitle(relation.target));
    field.shape.name = "count";
    field.shape.type = FieldType::Integer;
    field.isCount = true;
    return field;
}

} // namespace

std::vector<FilterField> filterFields(RecordKind kind)
{
    std::vector<FilterField> fields = ownFields(kind);
    for (const records::Relation &relation : records::relationsOf(kind)) {
        const QString head = relation.isForward ? forms::display().title(*relation.reference)
                                                : forms::display().kindTitle(relation.target);
        if (!relation.isForward)
            fields.push_back(countOf(relation));
        for (FilterField &field : ownFields(relation.target)) {
            if (field.shape.target == kind && !relation.isForward)
                continue; // back to where it came from
            field.path = QStringLiteral("%1.%2").arg(relation.name, field.path);
            field.title = FieldWords::tr("%1 › %2", "related record and its field").arg(head, field.title);
            fields.push_back(std::move(field));
        }
    }
    return fields;
}

std::vector<FilterOperator> filterOperators(const FilterField &field)
{
    using Operators = std::vector<FilterOperator>;
    const Operators known{{Comparison::Unknown, true}, {Comparison::Unknown, false}};
    const auto with = [&](Operators operators) {
        if (!field.isCount)
            operators.insert(operators.end(), known.begin(), known.end());
        return operators;
    };
    const Operators ordered{{Comparison::GreaterEqual, false}, {Comparison::LessEqual, false},
        {Comparison::Greater, false}, {Comparison::Less, false}, {Comparison::Equal, false}, {Comparison::Equal, true},
        {Comparison::NotEqual, false}};
    switch (field.shape.type) {
    case FieldType::Integer:
    case FieldType::Quantity:
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Date:
        return with(ordered);
    case FieldType::Choice:
        return with({{Comparison::In, false}, {Comparison::In, true}, {Comparison::NotEqual, false},
            {Comparison::GreaterEqual, false}, {Comparison::LessEqual, false}});
    case FieldType::Flag:
        return with({{Comparison::Equal, false}});
    case FieldType::Reference:
        return with({{Comparison::In, false}, {Comparison::In, true}, {Comparison::NotEqual, false},
            {Comparison::Contains, false}});
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::CreditCode:
        return with({{Comparison::Contains, false}, {Comparison::Contains, true}, {Comparison::Equal, false},
            {Comparison::Equal, true}, {Comparison::NotEqual, false}});
    }
    Q_UNREACHABLE();
}

QString operatorWords(const FilterOperator &it, FieldType type)
{
    const bool isDate = type == FieldType::Date;
    switch (it.comparison) {
    case Comparison::Equal:
    case Comparison::In:
        return it.isNegated ? FieldWords::tr("is not") : FieldWords::tr("is");
    case Comparison::NotEqual:
        return FieldWords::tr("is other than");
    case Comparison::Less:
        return isDate ? FieldWords::tr("is before") : FieldWords::tr("is below");
    case Comparison::LessEqual:
        return isDate ? FieldWords::tr("is not after") : FieldWords::tr("is at most");
    case Comparison::Greater:
        return isDate ? FieldWords::tr("is after") : FieldWords::tr("is above");
    case Comparison::GreaterEqual:
        return isDate ? FieldWords::tr("is not before") : FieldWords::tr("is at least");
    case Comparison::Contains:
        return it.isNegated ? FieldWords::tr("does not contain") : FieldWords::tr("contains");
    case Comparison::Unknown:
        return it.isNegated ? FieldWords::tr("is filled in") : FieldWords::tr("is not filled in");
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::ui::pages
