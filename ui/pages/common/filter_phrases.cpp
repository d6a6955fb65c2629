// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/common/filter_phrases.h"

#include "models/items/shown_number.h"
#include "models/records/field_text.h"
#include "models/store/relative_day.h"
#include "ui/forms/display.h"

#include <QRegularExpression>

namespace yumiao::ui::pages {
namespace {

using records::FieldType;
using store::Comparison;
using store::Filter;

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

bool isLatin(QChar c)
{
    return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c.script() == QChar::Script_Latin;
}

void join(QString &text, const QString &next)
{
    if (!text.isEmpty() && !next.isEmpty()
        && ((isHan(text.back()) && isLatin(next.front())) || (isLatin(text.back()) && isHan(next.front()))))
        text += QLatin1Char(' ');
    text += next;
}

/// "2,000.00" is said as "2,000".
QString withoutIdleZeros(QString number)
{
    static const QRegularExpression zeros(QStringLiteral("(\\.[0-9]*?)0+(?![0-9])"));
    static const QRegularExpression point(QStringLiteral("\\.(?![0-9])"));
    return number.replace(zeros, QStringLiteral("\\1")).remove(point);
}

QString relativeWords(int days)
{
    if (days == 0)
        return FilterSentence::tr("today");
    return days < 0 ? FilterSentence::tr("%n day(s) ago", nullptr, -days)
                    : FilterSentence::tr("%n day(s) from today", nullptr, days);
}

QString numberWords(const records::Field &field, const records::Value &value)
{
    const bool isMoney = field.type == FieldType::Money; // shown rounded, but a limit is exact
    const QString number = withoutIdleZeros(
        isMoney ? items::shownDecimal(forms::display().typed(field, value)) : forms::display().shown(field, value));
    const QString unit = forms::display().unit(field);
    return unit.isEmpty() ? number : FilterSentence::tr("%1 %2", "number and unit").arg(number, unit);
}

QString orderedForm(Comparison comparison, FieldType type)
{
    const bool isDate = type == FieldType::Date;
    const bool isChoice = type == FieldType::Choice;
    switch (comparison) {
    case Comparison::Less:
        return isDate  ? FilterSentence::tr("%1 is before %2")
            : isChoice ? FilterSentence::tr("%1 ranks below %2")
                       : FilterSentence::tr("%1 is below %2");
    case Comparison::LessEqual:
        return isDate  ? FilterSentence::tr("%1 is not after %2")
            : isChoice ? FilterSentence::tr("%1 is %2 or lower")
                       : FilterSentence::tr("%1 is at most %2");
    case Comparison::Greater:
        return isDate  ? FilterSentence::tr("%1 is after %2")
            : isChoice ? FilterSentence::tr("%1 ranks above %2")
                       : FilterSentence::tr("%1 is above %2");
    case Comparison::GreaterEqual:
        return isDate  ? FilterSentence::tr("%1 is not before %2")
            : isChoice ? FilterSentence::tr("%1 is %2 or higher")
                       : FilterSentence::tr("%1 is at least %2");
    case Comparison::Equal:
    case Comparison::NotEqual:
    case Comparison::Contains:
    case Comparison::In:
    case Comparison::Unknown:
        break;
    }
    return FilterSentence::tr("%1 is %2");
}

/// Empty where the negation has no wording of its own.
QString negatedForm(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Equal:
    case Comparison::In:
        return FilterSentence::tr("%1 is not %2");
    case Comparison::Contains:
        return FilterSentence::tr("%1 does not contain %2");
    case Comparison::Unknown:
        return FilterSentence::tr("%1 is filled in");
    case Comparison::NotEqual:
    case Comparison::Less:
    case Comparison::LessEqual:
    case Comparison::Greater:
    case Comparison::GreaterEqual:
        break;
    }
    return {};
}

QString plainForm(Comparison comparison, FieldType type)
{
    switch (comparison) {
    case Comparison::NotEqual:
        return FilterSentence::tr("%1 is other than %2");
    case Comparison::Contains:
        return FilterSentence::tr("%1 contains %2");
    case Comparison::Unknown:
        return FilterSentence::tr("%1 is not filled in");
    default:
        return orderedForm(comparison, type);
    }
}

/// A derived flag is named by what it says: "In the register".
bool saysItself(const records::Field &field, const Filter &condition)
{
    return field.type == FieldType::Flag && field.flags.testFlag(records::Derived)
        && condition.comparison == Comparison::Equal
        && records::valueFromText(field, condition.values.value(0)) == records::Value(qint64{1});
}

QStringList valueWords(const records::Field &field, const Filter &condition)
{
    QStringList words;
    for (const QString &text : condition.values)
        words << filterValue(field, text);
    return words;
}

} // namespace

QString filledIn(const QString &form, const QStringList &values)
{
    QString text;
    QString literal;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const int place = form.at(i) == QLatin1Char('%') && i + 1 < form.size() ? form.at(i + 1).digitValue() : -1;
        if (place < 1) {
            literal += form.at(i);
            continue;
        }
        join(text, literal);
        literal.clear();
        join(text, values.value(place - 1));
        ++i;
    }
    join(text, literal);
    return text;
}

QString eitherOf(const QStringList &values)
{
    QString all = values.value(0);
    for (qsizetype i = 1; i + 1 < values.size(); ++i)
        all = filledIn(FilterSentence::tr("%1, %2", "one value of several and the next"), {all, values.at(i)});
    return values.size() > 1 ? filledIn(FilterSentence::tr("%1 or %2"), {all, values.back()}) : all;
}

QString filterValue(const records::Field &field, const QString &text)
{
    if (field.type == FieldType::Date)
        if (const auto days = store::relativeDays(text))
            return relativeWords(*days);
    const auto value = records::valueFromText(field, text);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return FilterSentence::tr("“%1”", "a text").arg(text);
    case FieldType::Integer:
    case FieldType::Quantity:
    case FieldType::Money:
    case FieldType::Rate:
        return value && !records::isUnknown(*value) ? numberWords(field, *value) : text;
    case FieldType::Date:
    case FieldType::Flag:
    case FieldType::Choice:
    case FieldType::CreditCode:
        return value && !records::isUnknown(*value) ? forms::display().shown(field, *value) : text;
    case FieldType::Reference:
        return text;
    }
    Q_UNREACHABLE();
}

QString comparisonPhrase(const records::Field &field, const QString &title, const Filter &condition, bool isNegated)
{
    if (isNegated) {
        const QString form = negatedForm(condition.comparison);
        if (form.isEmpty() || field.type == FieldType::Flag)
            return filledIn(FilterSentence::tr("not (%1)"), {comparisonPhrase(field, title, condition, false)});
        return filledIn(form, {title, eitherOf(valueWords(field, condition))});
    }
    if (saysItself(field, condition))
        return title;
    if (field.type == FieldType::Flag && condition.comparison == Comparison::Equal)
        return filledIn(
            FilterSentence::tr("%1: %2", "field and yes or no"), {title, valueWords(field, condition).value(0)});
    return filledIn(plainForm(condition.comparison, field.type), {title, eitherOf(valueWords(field, condition))});
}

QString comparisonSigns(const records::Field &field, const Filter &condition)
{
    const QString value = eitherOf(valueWords(field, condition));
    switch (condition.comparison) {
    case Comparison::Equal:
    case Comparison::In:
        return value;
    case Comparison::NotEqual:
        return QStringLiteral("≠ %1").arg(value);
    case Comparison::Less:
        return QStringLiteral("< %1").arg(value);
    case Comparison::LessEqual:
        return QStringLiteral("≤ %1").arg(value);
    case Comparison::Greater:
        return QStringLiteral("> %1").arg(value);
    case Comparison::GreaterEqual:
        return QStringLiteral("≥ %1").arg(value);
    case Comparison::Contains:
        return filledIn(FilterSentence::tr("contains %1"), {value});
    case Comparison::Unknown:
        return FilterSentence::tr("not filled in");
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::ui::pages
