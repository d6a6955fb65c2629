// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/filter_sql.h"

#include "models/records/relation.h"
#include "models/store/dialect.h"
#include "models/store/filter_compare.h"

#include <QRegularExpression>

#include <functional>

namespace yumiao::store {
namespace {

using records::FieldType;
using records::RecordKind;

constexpr size_t MostParts = 500;  // SQLite nests the parts of AND and OR up to 1,000 deep
constexpr qsizetype MostSteps = 4; // from record to record, one inside the other

tl::unexpected<Error> unknownField(const QString &field)
{
    return failure(Fault::Invalid, QStringLiteral("filter.unknown_field"), {{QStringLiteral("field"), field}});
}

/// {on}: the date as text; {on_number}: as yyyymmdd; {days_since:x}: whole days from the date x to {on}.
QString dated(QString text, QDate on, const QString &row)
{
    static const QRegularExpression daysSince(QStringLiteral("\\{days_since:([^}]*)\\}"));
    text.replace(QRegularExpression(QStringLiteral("\\br\\.")), row + QLatin1Char('.'));
    text.replace(daysSince, sqliteDialect().daysBetween(QStringLiteral("\\1"), QStringLiteral("{on}")));
    text.replace(QLatin1String("{on_number}"), on.toString(QStringLiteral("yyyyMMdd")));
    return text.replace(QLatin1String("{on}"), QStringLiteral("'%1'").arg(on.toString(Qt::ISODate)));
}

/// The records that a relation leads to from the row, and the row they stand in as.
struct RelatedRows {
    const records::RecordDescription *kind;
    QString row;
    QString from; ///< FROM … WHERE …, without the conditions on the rows themselves
};

Result<RelatedRows> relatedRows(RecordKind kind, const QString &name, const QString &row)
{
    if (row.size() > MostSteps)
        return failure(Fault::Invalid, QStringLiteral("filter.too_deep"));
    const auto relation = records::relationOf(kind, name);
    if (!relation)
        return unknownField(name);
    RelatedRows it{&records::descriptionOf(relation->target), row + QLatin1Char('x'), {}};
    const QString reference = QString::fromLatin1(relation->reference->name);
    const QString link = relation->isForward ? QStringLiteral("%1.id = %2.\"%3\"").arg(it.row, row, reference)
                                             : QStringLiteral("%1.\"%2\" = %3.id").arg(it.row, reference, row);
    it.from
        = QStringLiteral("FROM %1 %2 WHERE %3 AND %2.removed IS NULL").arg(QLatin1String(it.kind->name), it.row, link);
    return it;
}

using PieceAt = std::function<Result<SqlPiece>(RecordKind kind, const QString &row)>;

/// "certificate" on an enterprise: some live certificate of it meets the piece; "enterprise" on a certificate: the
/// enterprise it refers to does.
Result<SqlPiece> alongPath(RecordKind kind, const QStringList &path, const QString &row, const PieceAt &last)
{
    if (path.isEmpty())
        return last(kind, row);
    const auto related = relatedRows(kind, path.front(), row);
    if (!related)
        return failure(related.error());
    return alongPath(related->kind->kind, path.mid(1), related->row, last).map([&](SqlPiece piece) {
        piece.sql = QStringLiteral("EXISTS (SELECT 1 %1 AND %2)").arg(related->from, piece.sql);
        return piece;
    });
}

Result<SqlPiece> relatedPiece(RecordKind kind, const Filter &filter, QDate on, const QString &row)
{
    return alongPath(kind, filter.field.split(QLatin1Char('.')), row,
        [&](RecordKind at, const QString &inner) { return conditionSql(at, filter.parts.front(), on, inner); });
}

/// The records that the last step leads to are counted; the steps before it find some record.
Result<SqlPiece> countPiece(RecordKind kind, const Filter &filter, QDate on, const QString &row)
{
    if (filter.comparison == Comparison::Contains || filter.comparison == Comparison::Unknown)
        return failure(
            Fault::Invalid, QStringLiteral("filter.bad_comparison"), {{QStringLiteral("field"), filter.field}});
    const QStringList path = filter.field.split(QLatin1Char('.'));
    return alongPath(
        kind, path.mid(0, path.size() - 1), row, [&](RecordKind at, const QString &owner) -> Result<SqlPiece> {
            const auto related = relatedRows(at, path.back(), owner);
            if (!related)
                return failure(related.error());
            const auto part = conditionSql(related->kind->kind, filter.parts.front(), on, related->row);
            if (!part)
                return part;
            records::Field number;
            number.name = related->kind->name;
            number.type = FieldType::Integer;
            const QString counted = QStringLiteral("(SELECT count(*) %1 AND %2)").arg(related->from, part->sql);
            return comparePiece(number, counted, filter, on).map([&](SqlPiece piece) {
                piece.values = part->values + piece.values;
                return piece;
            });
        });
}

Result<SqlPiece> conditionPiece(RecordKind kind, const Filter &filter, QDate on, const QString &row)
{
    QStringList path = filter.field.split(QLatin1Char('.'));
    const QString name = path.takeLast();
    return alongPath(kind, path, row, [&](RecordKind at, const QString &inner) -> Result<SqlPiece> {
        const auto shape = fieldShape(at, name);
        if (!shape)
            return failure(shape.error());
        return expressionSql(at, name, on, inner).and_then([&](const QString &expression) {
            return comparePiece(*shape, expression, filter, on);
        });
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

Result<records::Field> fieldShape(RecordKind kind, const QString &name)
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
    shape.title = derived->title;
    shape.type = derived->type;
    shape.choices = derived->choices;
    shape.flags = records::Derived;
    return shape;
}

Done checkFilter(RecordKind kind, const Filter &filter)
{
    const QDate anyDay(2000, 1, 1); // what is refused is refused on every day
    const auto piece = conditionSql(kind, filter, anyDay, QStringLiteral("r"));
    if (!piece)
        return failure(piece.error());
    return {};
}

Result<QString> expressionSql(RecordKind kind, const QString &field, QDate on, const QString &row)
{
    if (field == QLatin1String("id"))
        return row + QStringLiteral(".id");
    if (records::descriptionOf(kind).find(field))
        return QStringLiteral("%1.\"%2\"").arg(row, field);
    const auto *derived = findDerived(kind, field);
    if (!derived)
        return unknownField(field);
    return dated(derived->expression(), on, row);
}

QString ownedFactsSql(const std::vector<const DerivedField *> &fields, QDate on, const QString &further)
{
    const OwnedFact &same = fields.front()->owned;
    const auto text = [](const char *part) { return QString::fromLatin1(part); };
    QStringList columns{text(same.owner)};
    for (const DerivedField *field : fields)
        columns.append(text(field->owned.value));
    QStringList conditions{text(same.where)};
    if (!further.isEmpty())
        conditions.append(further);
    const QString end = same.latest == nullptr
        ? QStringLiteral("GROUP BY %1 ORDER BY %1").arg(text(same.owner))
        : QStringLiteral("ORDER BY %1, %2").arg(text(same.owner), text(same.latest));
    const QString sql
        = QStringLiteral("SELECT %1 FROM %2 WHERE %3 %4")
              .arg(columns.join(QLatin1String(", ")), text(same.from), conditions.join(QLatin1String(" AND ")), end);
    return dated(sql, on, QStringLiteral("r"));
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
    case Filter::Kind::Related:
        return relatedPiece(kind, filter, on, row);
    case Filter::Kind::Count:
        return countPiece(kind, filter, on, row);
    }
    Q_UNREACHABLE();
}

} // namespace yumiao::store
