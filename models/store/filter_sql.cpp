// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filter_sql.h"

#include "models/store/derived_fields.h"
#include "models/store/dialect.h"
#include "models/store/filter_compare.h"

#include <QRegularExpression>

namespace yumiao::store {
namespace {

using records::FieldType;
using records::RecordKind;

constexpr size_t MostParts = 500;  // SQLite nests the parts of AND and OR up to 1,000 deep
constexpr qsizetype MostSteps = 4; // from record to record in one field

tl::unexpected<Error> unknownField(const QString &field)
{
    return failure(Fault::Invalid, QStringLiteral("filter.unknown_field"), {{QStringLiteral("field"), field}});
}

/// {on}: the date as text; {on_number}: as yyyymmdd; {days_since:x}: whole days from the date x to {on}.
QString dated(const char *sql, QDate on, const QString &row)
{
    static const QRegularExpression daysSince(QStringLiteral("\\{days_since:([^}]*)\\}"));
    QString text = QString::fromLatin1(sql);
    text.replace(QRegularExpression(QStringLiteral("\\br\\.")), row + QLatin1Char('.'));
    text.replace(daysSince, sqliteDialect().daysBetween(QStringLiteral("\\1"), QStringLiteral("{on}")));
    text.replace(QLatin1String("{on_number}"), on.toString(QStringLiteral("yyyyMMdd")));
    return text.replace(QLatin1String("{on}"), QStringLiteral("'%1'").arg(on.toString(Qt::ISODate)));
}

/// The shape of a field that values are read by, stored or derived.
Result<records::Field> shapeOf(RecordKind kind, const QString &name)
{
    if (const auto *field = records::descriptionOf(kind).find(name))
        return *field;
    records::Field shape;
    if (name == QLatin1String("id")) { // the record itself, named like a reference to it
        shape.name = "id";
        shape.type = FieldType::Reference;
        shape.target = kind;
        return shape;
    }
    const auto *derived = findDerived(kind, name);
    if (!derived)
        return unknownField(name);
    shape.name = derived->name;
    shape.type = derived->type;
    shape.choices = derived->choices;
    return shape;
}

/// "certificate.kind" on an enterprise: some live certificate of it meets the rest; "enterprise.town" on a certificate:
/// the enterprise it refers to meets the rest.
Result<SqlPiece> relatedPiece(RecordKind kind, const Filter &filter, QDate on, const QString &row)
{
    if (filter.field.count(QLatin1Char('.')) > MostSteps)
        return failure(Fault::Invalid, QStringLiteral("filter.too_deep"));
    const qsizetype point = filter.field.indexOf(QLatin1Char('.'));
    const QString head = filter.field.left(point);
    Filter rest = filter;
    rest.field = filter.field.mid(point + 1);
    const QString inner = row + QLatin1Char('x');
    const auto *own = records::descriptionOf(kind).find(head);
    const bool forward = own && own->type == FieldType::Reference;
    const auto *related = forward ? &records::descriptionOf(*own->target) : records::findDescription(head);
    if (!related)
        return unknownField(filter.field);
    QString link = QStringLiteral("%1.id = %2.\"%3\"").arg(inner, row, head);
    if (!forward) {
        const records::Field *back = nullptr;
        for (const records::Field &field : related->fields)
            if (field.target == kind && !back)
                back = &field;
        if (!back)
            return unknownField(filter.field);
        link = QStringLiteral("%1.\"%2\" = %3.id").arg(inner, QLatin1String(back->name), row);
    }
    auto piece = conditionSql(related->kind, rest, on, inner);
    if (!piece)
        return piece;
    piece->sql = QStringLiteral("EXISTS (SELECT 1 FROM %1 %2 WHERE %3 AND %2.removed IS NULL AND %4)")
                     .arg(QLatin1String(related->name), inner, link, piece->sql);
    return piece;
}

Result<SqlPiece> conditionPiece(RecordKind kind, const Filter &filter, QDate on, const QString &row)
{
    if (filter.field.contains(QLatin1Char('.')))
        return relatedPiece(kind, filter, on, row);
    const auto shape = shapeOf(kind, filter.field);
    if (!shape)
        return failure(shape.error());
    return expressionSql(kind, filter.field, on, row).and_then([&](const QString &expression) {
        return comparePiece(*shape, expression, filter);
    });
}

Result<SqlPiece> joinedPiece(RecordKind kind, const Filter &filter, QDate on, const QString &row, const QString &word)
{
    if (filter.parts.size() > MostParts)
        return failure(Fault::Invalid, QStringLiteral("filter.too_long"));
    SqlPiece whole;
    QStringList texts;
    for (const Filter &part : filter.parts) {
        const auto piece = conditionSql(kind, part, on, row);
        if (!piece)
            return piece;
        texts.append(piece->sql);
        whole.values += piece->values;
    }
    whole.sql = QStringLiteral("(%1)").arg(texts.join(word));
    return whole;
}

} // namespace

Result<QString> expressionSql(RecordKind kind, const QString &field, QDate on, const QString &row)
{
    if (field == QLatin1String("id"))
        return row + QStringLiteral(".id");
    if (records::descriptionOf(kind).find(field))
        return QStringLiteral("%1.\"%2\"").arg(row, field);
    const auto *derived = findDerived(kind, field);
    if (!derived)
        return unknownField(field);
    return dated(derived->sql, on, row);
}

Result<SqlPiece> conditionSql(RecordKind kind, const Filter &filter, QDate on, const QString &row)
{
    switch (filter.kind) {
    case Filter::Kind::All:
        return SqlPiece{QStringLiteral("1 = 1"), {}};
    case Filter::Kind::Condition:
        return conditionPiece(kind, filter, on, row);
    case Filter::Kind::And:
        return joinedPiece(kind, filter, on, row, QStringLiteral(" AND "));
    case Filter::Kind::Or:
        return joinedPiece(kind, filter, on, row, QStringLiteral(" OR "));
    case Filter::Kind::Not:
        return conditionSql(kind, filter.parts.front(), on, row).map([](SqlPiece piece) {
            piece.sql = QStringLiteral("NOT coalesce(%1, 1 = 0)").arg(piece.sql); // unknown does not meet the condition
            return piece;
        });
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::store
