// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/display_text.h"

#include "models/items/shown_number.h"

namespace yumiao::items {
namespace {

using records::FieldType;

constexpr int MostWanPlaces = 6; // 分 are the sixth place of 万元

/// Years are whole numbers, but nobody writes 2,022.
bool isYear(const records::Field &field)
{
    return QLatin1String(field.name).endsWith(QLatin1String("year"));
}

QString plainWan(qint64 fen)
{
    QString text = Money::fromFen(fen).toWanText(MostWanPlaces);
    while (text.endsWith(QLatin1Char('0')) && text.at(text.size() - 3) != QLatin1Char('.'))
        text.chop(1);
    return text;
}

} // namespace

QString DisplayText::shown(const records::Field &field, const records::Value &value, const QString &label) const
{
    if (!records::isUnknown(value))
        return known(field, value, label);
    return field.flags.testFlag(records::Derived) ? QString(QChar(0x2014))
                                                  : word("display", QT_TRANSLATE_NOOP("display", "Not filled in"));
}

QString DisplayText::shownMasked(const records::Field &field, const records::Value &value, const QString &label) const
{
    const QString text = shown(field, value, label);
    return field.flags.testFlag(records::Sensitive) && !records::isUnknown(value) ? maskedPhone(text) : text;
}

QString DisplayText::known(const records::Field &field, const records::Value &value, const QString &label) const
{
    const qint64 number = records::numberIn(value);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::CreditCode:
        return records::textIn(value);
    case FieldType::Integer:
        return isYear(field) ? QString::number(number) : shownCount(number);
    case FieldType::Quantity:
        return shownDecimal(Quantity::fromScaled(number).toText());
    case FieldType::Money:
        return shownWan(number);
    case FieldType::Rate:
        return field.flags.testFlag(records::Derived)
            ? shownShare(number)
            : QStringLiteral("%1%").arg(shownDecimal(Rate::fromMillionths(number).toPercentText()));
    case FieldType::Flag:
        return number != 0 ? word("display", QT_TRANSLATE_NOOP("display", "Yes"))
                           : word("display", QT_TRANSLATE_NOOP("display", "No"));
    case FieldType::Choice:
        return choice(field, records::textIn(value));
    case FieldType::Reference:
        return label.isEmpty() ? RecordId(number).toText() : label;
    }
    Q_UNREACHABLE();
}

QString DisplayText::choice(const records::Field &field, const QString &code) const
{
    for (const records::Choice &it : field.choices)
        if (code == QLatin1String(it.code))
            return word("choice", it.title);
    return code;
}

QString DisplayText::typed(const records::Field &field, const records::Value &value, const QString &label) const
{
    if (records::isUnknown(value))
        return {};
    const qint64 number = records::numberIn(value);
    switch (field.type) {
    case FieldType::Integer:
        return QString::number(number);
    case FieldType::Quantity:
        return Quantity::fromScaled(number).toText();
    case FieldType::Money:
        return plainWan(number);
    case FieldType::Rate:
        return Rate::fromMillionths(number).toPercentText();
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::CreditCode:
    case FieldType::Flag:
    case FieldType::Choice:
    case FieldType::Reference:
        return known(field, value, label);
    }
    Q_UNREACHABLE();
}

QString DisplayText::title(const records::Field &field) const
{
    return word("field", field.title);
}

QString DisplayText::unit(const records::Field &field) const
{
    if (field.type == FieldType::Money)
        return word("unit", QT_TRANSLATE_NOOP("unit", "10k yuan"));
    return *field.unit == '\0' ? QString() : word("unit", field.unit);
}

QString DisplayText::heading(const records::Field &field) const
{
    const QString beside = field.type == FieldType::Money ? unit(field) : QString();
    if (beside.isEmpty())
        return title(field);
    return word("display", QT_TRANSLATE_NOOP("display", "%1 %2")).arg(title(field), beside);
}

QString DisplayText::kindTitle(records::RecordKind kind) const
{
    return word("record", records::descriptionOf(kind).title);
}

QString DisplayText::retired(const QString &label) const
{
    return word("display", QT_TRANSLATE_NOOP("display", "%1 (retired)")).arg(label);
}

QString DisplayText::instant(const QDateTime &at) const
{
    return at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString maskedPhone(const QString &number)
{
    constexpr qsizetype LastDigits = 4;
    constexpr qsizetype NetworkDigits = 3;
    const QString hidden(LastDigits, QLatin1Char('*'));
    if (number.size() <= 2 * LastDigits - 1)
        return hidden;
    const qsizetype dash = number.indexOf(QLatin1Char('-'));
    const qsizetype kept = dash > 0 && dash + 1 + LastDigits < number.size() ? dash + 1 : NetworkDigits;
    return number.left(kept) + hidden + number.right(LastDigits);
}

} // namespace yumiao::items
