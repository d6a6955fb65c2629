// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/field_text.h"

namespace yumiao::records {
namespace {

Error naming(const Field &field, QStringView text, Error error)
{
    error.detail.insert(QStringLiteral("field"), QString::fromLatin1(field.name));
    error.detail.insert(QStringLiteral("value"), text.toString());
    return error;
}

Result<Value> flagFrom(QStringView text)
{
    static const QStringList yes{
        QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("yes"), QString(QChar(0x662F))};
    static const QStringList no{
        QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("no"), QString(QChar(0x5426))};
    const QString word = text.toString().toLower();
    if (yes.contains(word))
        return Value(qint64{1});
    if (no.contains(word))
        return Value(qint64{0});
    return failure(Fault::Invalid, QStringLiteral("flag.not_a_flag"));
}

Result<Value> choiceFrom(const Field &field, QStringView text)
{
    for (const Choice &choice : field.choices)
        if (text == QLatin1String(choice.code) || text == QString::fromUtf8(choice.term))
            return Value(QString::fromLatin1(choice.code));
    return failure(Fault::Invalid, QStringLiteral("choice.unknown"));
}

Result<Value> dateFrom(QStringView text)
{
    const QDate day = QDate::fromString(text.toString(), Qt::ISODate);
    if (!day.isValid() || text.size() != 10)
        return failure(Fault::Invalid, QStringLiteral("date.not_a_date"));
    return Value(day.toString(Qt::ISODate));
}

Result<Value> readAs(const Field &field, QStringView text)
{
    const auto number = [](auto it) { return Value(static_cast<qint64>(it)); };
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return Value(text.toString());
    case FieldType::Integer:
        return scaledDecimal(text, 0).map(number);
    case FieldType::Quantity:
        return Quantity::fromText(text).map([](Quantity q) { return Value(q.scaled()); });
    case FieldType::Money:
        return Money::fromYuanText(text).map([](Money m) { return Value(m.fen()); });
    case FieldType::Rate:
        return Rate::fromPercentText(text).map([](Rate r) { return Value(r.millionths()); });
    case FieldType::Date:
        return dateFrom(text);
    case FieldType::Flag:
        return flagFrom(text);
    case FieldType::Choice:
        return choiceFrom(field, text);
    case FieldType::CreditCode:
        return CreditCode::parse(text).map([](const CreditCode &c) { return Value(c.text()); });
    case FieldType::Reference:
        return failure(Fault::Internal, QStringLiteral("field.needs_store"));
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Value> valueFromText(const Field &field, QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Value();
    return readAs(field, trimmed).map_error([&](Error error) { return naming(field, trimmed, std::move(error)); });
}

QString valueToText(const Field &field, const Value &value)
{
    if (isUnknown(value))
        return {};
    const qint64 number = numberIn(value);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::Choice:
    case FieldType::CreditCode:
        return textIn(value);
    case FieldType::Integer:
        return QString::number(number);
    case FieldType::Quantity:
        return Quantity::fromScaled(number).toText();
    case FieldType::Money:
        return Money::fromFen(number).toYuanText();
    case FieldType::Rate:
        return Rate::fromMillionths(number).toPercentText();
    case FieldType::Flag:
        return number != 0 ? QStringLiteral("true") : QStringLiteral("false");
    case FieldType::Reference:
        return RecordId(number).toText();
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::records
