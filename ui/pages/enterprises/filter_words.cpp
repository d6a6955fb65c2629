// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/filter_words.h"

#include "models/items/column.h"
#include "models/records/field_text.h"
#include "ui/forms/display.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

using store::Comparison;
using store::Filter;

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::Filter)
};

QString listed(const QStringList &parts)
{
    QString all = parts.value(0);
    for (qsizetype i = 1; i < parts.size(); ++i)
        all = FilterWords::tr("%1, %2", "one condition or value and the next").arg(all, parts.at(i));
    return all;
}

/// A value as tables show it; what cannot be read, and the name of a reference, as it was written.
QString valueWords(const records::Field &field, const QString &text)
{
    const auto value = records::valueFromText(field, text);
    return value && !records::isUnknown(*value) ? forms::display().shown(field, *value) : text;
}

QString comparisonWords(Comparison comparison, const QString &title, const QString &value)
{
    switch (comparison) {
    case Comparison::Equal:
    case Comparison::In:
        return FilterWords::tr("%1: %2", "field and value").arg(title, value);
    case Comparison::NotEqual:
        return FilterWords::tr("%1 is not %2").arg(title, value);
    case Comparison::Less:
        return QStringLiteral("%1 < %2").arg(title, value);
    case Comparison::LessEqual:
        return QStringLiteral("%1 ≤ %2").arg(title, value);
    case Comparison::Greater:
        return QStringLiteral("%1 > %2").arg(title, value);
    case Comparison::GreaterEqual:
        return QStringLiteral("%1 ≥ %2").arg(title, value);
    case Comparison::Contains:
        return FilterWords::tr("%1 contains %2").arg(title, value);
    case Comparison::Unknown:
        return FilterWords::tr("%1 not filled in").arg(title);
    }
    Q_UNREACHABLE();
}

QString conditionWords(const Filter &condition)
{
    if (condition.field == QLatin1String("id"))
        return FilterWords::tr("%n chosen enterprise(s)", nullptr, static_cast<int>(condition.values.size()));
    const auto column = items::columnOf(records::RecordKind::Enterprise, condition.field);
    const QString title = column ? forms::display().title(column->field) : condition.field;
    QStringList values;
    for (const QString &text : condition.values)
        values << (column ? valueWords(column->field, text) : text);
    const bool isFlag = column && column->field.type == records::FieldType::Flag;
    if (isFlag && condition.comparison == Comparison::Equal && condition.values.size() == 1
        && records::valueFromText(column->field, condition.values.front()) == records::Value(qint64{1}))
        return title; // "In the register" says it
    return comparisonWords(condition.comparison, title, listed(values));
}

} // namespace

QString filterWords(const Filter &filter)
{
    switch (filter.kind) {
    case Filter::Kind::All:
        return {};
    case Filter::Kind::Condition:
        return conditionWords(filter);
    case Filter::Kind::Not:
        return FilterWords::tr("not (%1)").arg(filterWords(filter.parts.front()));
    case Filter::Kind::And: {
        QStringList parts;
        for (const Filter &part : filter.parts)
            parts << filterWords(part);
        return listed(parts);
    }
    case Filter::Kind::Or: {
        QString all = filterWords(filter.parts.front());
        for (size_t i = 1; i < filter.parts.size(); ++i)
            all = FilterWords::tr("%1 or %2").arg(all, filterWords(filter.parts[i]));
        return all;
    }
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::ui::pages
