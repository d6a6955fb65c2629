// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filter_compare.h"

#include "models/base/credit_code.h"
#include "models/records/field_text.h"
#include "models/store/relative_day.h"

#include <compare>

namespace yumiao::store {
namespace {

using records::FieldType;
using records::RecordKind;

constexpr qsizetype LongestText = 10'000; // of any stored field; SQLite takes patterns of 50,000 bytes

/// A reference is compared by id, business key or label. What is written as an id, or as the code of an enterprise, is
/// nothing else: then no name needs to be looked through.
SqlPiece referencePiece(const QString &expression, RecordKind target, const QStringList &texts)
{
    const auto &description = records::descriptionOf(target);
    QStringList names{QString::fromLatin1(description.label)};
    if (!description.keys.empty() && description.keys.front().size() == 1)
        names.append(QString::fromLatin1(description.keys.front().front()));
    names.removeDuplicates();
    QStringList conditions;
    QVariantList values;
    for (const QString &given : texts) {
        const QString text = given.trimmed();
        const auto id = RecordId::fromText(text);
        const auto code = CreditCode::parse(text);
        if (id && id->toText() == text) {
            conditions.append(QStringLiteral("t.id = ?"));
            values.append(id->value());
            continue;
        }
        if (code && target == RecordKind::Enterprise) { // small letters and full width, as people type it
            conditions.append(QStringLiteral("(t.\"credit_code\" = ? AND t.removed IS NULL)"));
            values.append(code->text());
            continue;
        }
        for (const QString &name : names) {
            conditions.append(QStringLiteral("t.\"%1\" = ?").arg(name));
            values.append(text);
        }
        if (id) {
            conditions.append(QStringLiteral("t.id = ?"));
            values.append(id->value());
        }
    }
    return {QStringLiteral("%1 IN (SELECT t.id FROM %2 t WHERE %3)")
                .arg(expression, QLatin1String(description.name), conditions.join(QLatin1String(" OR "))),
        values};
}

Result<QVariant> readValue(const records::Field &shape, const QString &text, QDate on)
{
    if (shape.type == FieldType::Date)
        if (const auto days = relativeDays(text))
            return QVariant(on.addDays(*days).toString(Qt::ISODate));
    const auto value = records::valueFromText(shape, text);
    if (!value)
        return failure(Fault::Invalid, QStringLiteral("filter.bad_value"),
            {{QStringLiteral("field"), QString::fromLatin1(shape.name)}, {QStringLiteral("value"), text},
                {QStringLiteral("reason"), value.error().what}});
    return bound(*value);
}

/// Nothing equals an unknown value: who looks for empty fields is told to write "is unknown".
tl::unexpected<Error> emptyValue(const records::Field &shape)
{
    return failure(Fault::Invalid, QStringLiteral("filter.bad_value"),
        {{QStringLiteral("field"), QString::fromLatin1(shape.name)}, {QStringLiteral("value"), QString()},
            {QStringLiteral("reason"), QStringLiteral("value.empty")}});
}

SqlPiece containsPiece(const QString &expression, const QString &text)
{
    if (text.size() > LongestText || text.contains(QChar(0))) // LIKE reads a pattern up to its first NUL
        return {QStringLiteral("1 = 0"), {}};
    QString pattern = text;
    pattern.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
        .replace(QLatin1Char('%'), QLatin1String("\\%"))
        .replace(QLatin1Char('_'), QLatin1String("\\_"));
    return {QStringLiteral("%1 LIKE ? ESCAPE '\\'").arg(expression), {QLatin1Char('%') + pattern + QLatin1Char('%')}};
}

bool isOrdered(Comparison comparison)
{
    return comparison == Comparison::Less || comparison == Comparison::LessEqual || comparison == Comparison::Greater
        || comparison == Comparison::GreaterEqual;
}

const char *signSql(Comparison comparison)
{
    switch (comparison) {
    case Comparison::NotEqual:
        return "<>";
    case Comparison::Less:
        return "<";
    case Comparison::LessEqual:
        return "<=";
    case Comparison::Greater:
        return ">";
    case Comparison::GreaterEqual:
        return ">=";
    case Comparison::Equal:
    case Comparison::Contains:
    case Comparison::In:
    case Comparison::Unknown:
        return "=";
    }
    Q_UNREACHABLE();
}

/// A reference: by id, business key or label, or by a part of the label; it has no order.
Result<SqlPiece> compareReference(const records::Field &shape, const QString &expression, const Filter &filter)
{
    const auto &target = records::descriptionOf(*shape.target);
    if (filter.comparison == Comparison::Contains) {
        SqlPiece piece
            = containsPiece(QStringLiteral("t.\"%1\"").arg(QLatin1String(target.label)), filter.values.value(0));
        piece.sql = QStringLiteral("%1 IN (SELECT t.id FROM %2 t WHERE %3)")
                        .arg(expression, QLatin1String(target.name), piece.sql);
        return piece;
    }
    if (isOrdered(filter.comparison))
        return failure(Fault::Invalid, QStringLiteral("filter.bad_comparison"),
            {{QStringLiteral("field"), QString::fromLatin1(shape.name)},
                {QStringLiteral("value"), filter.values.value(0)}});
    SqlPiece piece = referencePiece(expression, *shape.target, filter.values);
    if (filter.comparison == Comparison::NotEqual)
        piece.sql = QStringLiteral("(%1 IS NOT NULL AND NOT (%2))").arg(expression, piece.sql); // NULL IN () is false
    return piece;
}

bool meets(Comparison comparison, std::strong_ordering order)
{
    switch (comparison) {
    case Comparison::Less:
        return order < 0;
    case Comparison::LessEqual:
        return order <= 0;
    case Comparison::Greater:
        return order > 0;
    case Comparison::GreaterEqual:
        return order >= 0;
    case Comparison::NotEqual:
        return order != 0;
    case Comparison::Equal:
    case Comparison::Contains:
    case Comparison::In:
    case Comparison::Unknown:
        return order == 0;
    }
    Q_UNREACHABLE();
}

/// Choices stand in the order of their list (a tier is above the one before), not of their codes' letters.
SqlPiece orderedChoices(
    const records::Field &shape, const QString &expression, Comparison comparison, const QString &code)
{
    size_t wanted = 0;
    while (wanted + 1 < shape.choices.size() && code != QLatin1String(shape.choices[wanted].code))
        ++wanted;
    QStringList marks;
    SqlPiece piece;
    for (size_t i = 0; i < shape.choices.size(); ++i) {
        if (!meets(comparison, i <=> wanted))
            continue;
        marks.append(QStringLiteral("?"));
        piece.values.append(QString::fromLatin1(shape.choices[i].code));
    }
    piece.sql = QStringLiteral("%1 IN (%2)").arg(expression, marks.join(QLatin1String(", ")));
    if (marks.isEmpty())
        piece.sql = QStringLiteral("1 = 0");
    return piece;
}

} // namespace

Result<SqlPiece> comparePiece(const records::Field &shape, const QString &expression, const Filter &filter, QDate on)
{
    if (filter.comparison == Comparison::Unknown)
        return SqlPiece{QStringLiteral("%1 IS NULL").arg(expression), {}};
    for (const QString &text : filter.values)
        if (text.trimmed().isEmpty() && filter.comparison != Comparison::Contains)
            return emptyValue(shape);
    if (shape.type == FieldType::Reference)
        return compareReference(shape, expression, filter);
    if (filter.comparison == Comparison::Contains)
        return containsPiece(expression, filter.values.value(0));
    SqlPiece piece;
    QStringList marks;
    for (const QString &text : filter.values) {
        const auto value = readValue(shape, text, on);
        if (!value)
            return failure(value.error());
        piece.values.append(*value);
        marks.append(QStringLiteral("?"));
    }
    if (shape.type == FieldType::Choice && isOrdered(filter.comparison))
        return orderedChoices(shape, expression, filter.comparison, piece.values.value(0).toString());
    piece.sql = filter.comparison == Comparison::In
        ? QStringLiteral("%1 IN (%2)").arg(expression, marks.join(QLatin1String(", ")))
        : QStringLiteral("%1 %2 ?").arg(expression, QLatin1String(signSql(filter.comparison)));
    return piece;
}

} // namespace yumiao::store
