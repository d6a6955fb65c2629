// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/credit_code.h"
#include "models/base/money.h"
#include "models/base/quantity.h"
#include "models/base/rate.h"
#include "models/base/record_id.h"
#include "models/records/record_kind.h"
#include "models/records/value.h"

#include <QDate>

#include <optional>
#include <span>

namespace yumiao::records {

/// A reference to a record of one kind; null when unknown.
template <RecordKind Kind>
struct Ref {
    RecordId id;
    friend bool operator==(Ref, Ref) = default;
};

/// A word of a closed list: the code is stored, the English title (context "choice") is shown through the translation,
/// the term is the field's own Chinese word, as ledgers and filters write it whatever language the window speaks.
struct Choice {
    const char *code;
    const char *title;
    const char *term; ///< UTF-8
};
/// The words of an enumeration, in the order of its values, which count from 0. Specialised beside each enumeration.
template <typename E>
[[nodiscard]] std::span<const Choice> choicesOf();

enum class FieldType { Text, LongText, Integer, Quantity, Money, Rate, Date, Flag, Choice, Reference, CreditCode };

enum FieldFlag {
    NoFlag = 0,
    Required = 1,   ///< a record without it is refused
    Searchable = 2, ///< the search box of its list looks into it
    Sensitive = 4,  ///< masked on screens and paper unless asked for (personal data)
    Derived = 8,    ///< kept by the program, never typed
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// One field of a record kind: everything generic (SQL, forms, columns, import, merge, JSON) is made from this.
struct Field {
    const char *name = "";  ///< the column and the JSON key, snake_case
    const char *title = ""; ///< English source text, context "field"
    FieldType type = FieldType::Text;
    FieldFlags flags = NoFlag;
    const char *unit = "";       ///< English source text of the unit shown beside it, context "unit"; may be empty
    qsizetype longest = 400;     ///< of a text, in UTF-16 units
    std::optional<qint64> least; ///< of a number, in the stored unit
    std::optional<qint64> most;
    std::span<const Choice> choices;  ///< of a Choice
    std::optional<RecordKind> target; ///< of a Reference
    Value (*get)(const void *record) = nullptr;
    void (*set)(void *record, const Value &value) = nullptr;

    [[nodiscard]] Field in(const char *unitTitle) const;
    [[nodiscard]] Field upTo(qsizetype length) const;
    [[nodiscard]] Field between(qint64 from, qint64 to) const;
    [[nodiscard]] Field atLeast(qint64 from) const;
    [[nodiscard]] Field asLongText() const;
};

/// How a C++ member becomes a Value and back. Specialised for every member type that records use.
template <typename T>
struct FieldTrait;

template <>
struct FieldTrait<QString> {
    static constexpr FieldType type = FieldType::Text;
    static Value toValue(const QString &it) { return textValue(it); }
    static QString fromValue(const Value &value) { return textIn(value); }
    static void complete(Field &) { }
};
template <>
struct FieldTrait<CreditCode> {
    static constexpr FieldType type = FieldType::CreditCode;
    static Value toValue(const CreditCode &it) { return textValue(it.text()); }
    static CreditCode fromValue(const Value &value) { return CreditCode::parse(textIn(value)).value_or(CreditCode()); }
    static void complete(Field &) { }
};
template <>
struct FieldTrait<QDate> {
    static constexpr FieldType type = FieldType::Date;
    static Value toValue(QDate it) { return it.isValid() ? Value(it.toString(Qt::ISODate)) : Value(); }
    static QDate fromValue(const Value &value) { return QDate::fromString(textIn(value), Qt::ISODate); }
    static void complete(Field &) { }
};

/// How a number-like value becomes the stored whole number and back.
template <typename T>
struct StoredNumber;
template <>
struct StoredNumber<qint64> {
    static constexpr FieldType type = FieldType::Integer;
    static qint64 to(qint64 it) { return it; }
    static qint64 from(qint64 stored) { return stored; }
};
template <>
struct StoredNumber<Money> {
    static constexpr FieldType type = FieldType::Money;
    static qint64 to(Money it) { return it.fen(); }
    static Money from(qint64 stored) { return Money::fromFen(stored); }
};
template <>
struct StoredNumber<Rate> {
    static constexpr FieldType type = FieldType::Rate;
    static qint64 to(Rate it) { return it.millionths(); }
    static Rate from(qint64 stored) { return Rate::fromMillionths(stored); }
};
template <>
struct StoredNumber<Quantity> {
    static constexpr FieldType type = FieldType::Quantity;
    static qint64 to(Quantity it) { return it.scaled(); }
    static Quantity from(qint64 stored) { return Quantity::fromScaled(stored); }
};
template <>
struct StoredNumber<bool> {
    static constexpr FieldType type = FieldType::Flag;
    static qint64 to(bool it) { return it ? 1 : 0; }
    static bool from(qint64 stored) { return stored != 0; }
};
template <typename T>
struct FieldTrait<std::optional<T>> {
    static constexpr FieldType type = StoredNumber<T>::type;
    static Value toValue(const std::optional<T> &it) { return it ? Value(StoredNumber<T>::to(*it)) : Value(); }
    static std::optional<T> fromValue(const Value &value)
    {
        return isUnknown(value) ? std::nullopt : std::optional<T>(StoredNumber<T>::from(numberIn(value)));
    }
    static void complete(Field &) { }
};
template <RecordKind Kind>
struct FieldTrait<Ref<Kind>> {
    static constexpr FieldType type = FieldType::Reference;
    static Value toValue(Ref<Kind> it) { return it.id.isNull() ? Value() : Value(it.id.value()); }
    static Ref<Kind> fromValue(const Value &value) { return {RecordId(numberIn(value))}; }
    static void complete(Field &field) { field.target = Kind; }
};
template <typename E>
requires std::is_enum_v<E>
struct FieldTrait<std::optional<E>> {
    static constexpr FieldType type = FieldType::Choice;
    static Value toValue(std::optional<E> it)
    {
        return it ? Value(QString::fromLatin1(choicesOf<E>()[static_cast<size_t>(*it)].code)) : Value();
    }
    static std::optional<E> fromValue(const Value &value)
    {
        const QString code = textIn(value);
        const auto words = choicesOf<E>();
        for (size_t i = 0; i < words.size(); ++i)
            if (code == QLatin1String(words[i].code))
                return static_cast<E>(i);
        return std::nullopt;
    }
    static void complete(Field &field) { field.choices = choicesOf<E>(); }
};

namespace detail {
template <auto Member>
struct MemberOf;
template <typename R, typename T, T R::*Member>
struct MemberOf<Member> {
    using Record = R;
    using Type = T;
};
} // namespace detail

/// Describes one member: field<&Enterprise::name>("name", QT_TRANSLATE_NOOP("field", "Name"), Required).
template <auto Member>
[[nodiscard]] Field field(const char *name, const char *title, FieldFlags flags = NoFlag)
{
    using Record = typename detail::MemberOf<Member>::Record;
    using Trait = FieldTrait<typename detail::MemberOf<Member>::Type>;
    Field it;
    it.name = name;
    it.title = title;
    it.flags = flags;
    it.type = Trait::type;
    it.get = [](const void *record) { return Trait::toValue(static_cast<const Record *>(record)->*Member); };
    it.set = [](void *record, const Value &value) { static_cast<Record *>(record)->*Member = Trait::fromValue(value); };
    Trait::complete(it);
    return it;
}

} // namespace yumiao::records
