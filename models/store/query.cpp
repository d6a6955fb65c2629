// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/query.h"

#include "models/records/retirement.h"
#include "models/store/bound_ids.h"
#include "models/store/filter_sql.h"
#include "models/store/merged_ids.h"
#include "models/store/quick_reading.h"

#include <algorithm>

namespace yumiao::store {
namespace {

using records::RecordKind;

constexpr size_t RowsAtOnce = 1000;    // ids of one IN list
constexpr qsizetype MostValues = 1900; // a statement may bind 2,000 values (settings.cpp)

struct Statement {
    QString from; ///< FROM … WHERE …
    QString order;
    QVariantList values;
};

/// The sort key of a field: choices in the order of their list, references by the name they are shown by (enterprises
/// by pinyin, what has a code by its code).
Result<QString> sortKeySql(const Query &query, const QString &field)
{
    const auto shape = fieldShape(query.kind, field);
    if (!shape)
        return failure(shape.error());
    const auto expression = expressionSql(query.kind, field, query.on, QStringLiteral("r"));
    if (!expression || field == QLatin1String("id"))
        return expression;
    if (shape->type == records::FieldType::Choice && !shape->choices.empty()) {
        QStringList whens;
        for (size_t i = 0; i < shape->choices.size(); ++i)
            whens.append(QStringLiteral("WHEN '%1' THEN %2").arg(QLatin1String(shape->choices[i].code)).arg(i));
        return QStringLiteral("CASE %1 %2 END").arg(*expression, whens.join(QLatin1Char(' ')));
    }
    if (shape->type != records::FieldType::Reference)
        return expression;
    if (*shape->target == RecordKind::Enterprise)
        return QStringLiteral("(SELECT t.name_key FROM enterprise_search t WHERE %1 = t.id)").arg(*expression);
    const auto &target = records::descriptionOf(*shape->target);
    const bool hasCode = target.indexOf(QLatin1String("code")) >= 0;
    return QStringLiteral("(SELECT t.\"%1\" FROM %2 t WHERE %3 = t.id)")
        .arg(hasCode ? QLatin1String("code") : QLatin1String(target.label), QLatin1String(target.name), *expression);
}

/// Enterprises stand in the order of their pinyin, everything else in the order it was made. What is unknown stands
/// last, whichever way.
Result<QString> orderSql(const Query &query, bool &joinsSearch)
{
    QStringList keys;
    for (const SortKey &key : query.sort) {
        const auto direction = key.descending ? QLatin1String(" DESC") : QLatin1String();
        if (query.kind == RecordKind::Enterprise && key.field == QLatin1String("name")) {
            joinsSearch = true;
            keys.append(QStringLiteral("s.name_key%1").arg(direction));
            continue;
        }
        const auto expression = sortKeySql(query, key.field);
        if (!expression)
            return expression;
        keys.append(key.field == QLatin1String("id") ? *expression + direction
                                                     : QStringLiteral("%1%2 NULLS LAST").arg(*expression, direction));
    }
    if (query.kind == RecordKind::Enterprise
        && (query.sort.empty() || query.sort.back().field != QLatin1String("id"))) {
        joinsSearch = true;
        if (query.sort.empty() || query.sort.back().field != QLatin1String("name"))
            keys.append(QStringLiteral("s.name_key")); // equals stand by name
    }
    keys.append(QStringLiteral("r.id"));
    return keys.join(QLatin1String(", "));
}

Result<Statement> statementOf(const Query &query)
{
    bool joinsSearch = false;
    const auto order = orderSql(query, joinsSearch);
    if (!order)
        return failure(order.error());
    const auto condition = conditionSql(query.kind, query.filter, query.on, QStringLiteral("r"));
    if (!condition)
        return failure(condition.error());
    if (condition->values.size() > MostValues)
        return failure(Fault::Invalid, QStringLiteral("filter.too_long"));
    const QString table = QString::fromLatin1(records::descriptionOf(query.kind).name);
    const QString join = joinsSearch ? QStringLiteral(" JOIN enterprise_search s ON s.id = r.id") : QString();
    return Statement{QStringLiteral("FROM %1 r%2 WHERE r.removed IS NULL AND %3").arg(table, join, condition->sql),
        *order, condition->values};
}

/// Calls `read(row)` for each row of `columns` of the wanted ids; the first column is the id.
template <typename Read>
Done eachOf(
    const Session &session, RecordKind kind, const std::vector<RecordId> &wanted, const QString &columns, Read read)
{
    const QString sql = QStringLiteral("SELECT %1 FROM %2 r WHERE %3")
                            .arg(columns, QLatin1String(records::descriptionOf(kind).name),
                                session.dialect().inBoundList(QStringLiteral("r.id")));
    for (size_t from = 0; from < wanted.size(); from += RowsAtOnce) {
        const size_t to = std::min(wanted.size(), from + RowsAtOnce);
        auto reading = QuickReading::of(session, sql, {boundIds(std::span(wanted).subspan(from, to - from))});
        if (!reading)
            return failure(reading.error());
        while (reading->next())
            read(*reading);
        if (const Done end = reading->ended(); !end)
            return end;
    }
    return {};
}

/// As rowFrom() of row_store.h.
StoredRow storedRow(const records::RecordDescription &description, const QuickReading &row)
{
    constexpr int FixedColumns = 3; // id, version, removed
    StoredRow stored{RecordId(row.number(0)), row.number(1), row.text(2), {}};
    stored.values.reserve(description.fields.size());
    for (size_t i = 0; i < description.fields.size(); ++i)
        stored.values.push_back(row.value(static_cast<int>(i) + FixedColumns));
    return stored;
}

enum class Removed { Read, LeaveOut };

Result<QHash<RecordId, records::Values>> readFields(const Session &session, RecordKind kind,
    const std::vector<RecordId> &wanted, const QStringList &fields, QDate on, Removed removed)
{
    QStringList columns{QStringLiteral("r.id"), QStringLiteral("r.removed")};
    for (const QString &field : fields) {
        const auto expression = expressionSql(kind, field, on, QStringLiteral("r"));
        if (!expression)
            return failure(expression.error());
        columns.append(*expression);
    }
    QHash<RecordId, records::Values> found;
    found.reserve(static_cast<qsizetype>(wanted.size()));
    const Done read = eachOf(session, kind, wanted, columns.join(QLatin1String(", ")), [&](const QuickReading &row) {
        if (removed == Removed::LeaveOut && !row.isNull(1))
            return;
        records::Values values;
        values.reserve(static_cast<size_t>(fields.size()));
        for (int i = 2; i < columns.size(); ++i)
            values.push_back(row.value(i));
        found.insert(RecordId(row.number(0)), std::move(values));
    });
    if (!read)
        return failure(read.error());
    return found;
}

/// A town that got another code keeps its name: of several that share it, the only one without a last day is meant.
Done keepTheOneWithoutALastDay(const Session &session, RecordKind kind, std::vector<RecordId> &found)
{
    const int lastDay = records::retiringField(kind);
    if (lastDay < 0)
        return {};
    const auto stored = rows(session, kind, found);
    if (!stored)
        return failure(stored.error());
    std::vector<RecordId> inUse;
    for (const StoredRow &row : *stored)
        if (records::isUnknown(row.values[static_cast<size_t>(lastDay)]))
            inUse.push_back(row.id);
    if (inUse.size() == 1)
        found = std::move(inUse);
    return {};
}

} // namespace

Result<std::vector<RecordId>> ids(const Session &session, const Query &query)
{
    const auto statement = statementOf(query);
    if (!statement)
        return failure(statement.error());
    return session.all(QStringLiteral("SELECT r.id %1 ORDER BY %2").arg(statement->from, statement->order),
        statement->values, [](const QSqlQuery &row) { return RecordId(row.value(0).toLongLong()); });
}

Result<qint64> count(const Session &session, const Query &query)
{
    Query unordered = query;
    unordered.sort = {{QStringLiteral("id"), false}};
    const auto statement = statementOf(unordered);
    if (!statement)
        return failure(statement.error());
    return session.number(QStringLiteral("SELECT count(*) %1").arg(statement->from), statement->values);
}

Result<std::vector<StoredRow>> rows(const Session &session, RecordKind kind, const std::vector<RecordId> &wanted)
{
    const auto &description = records::descriptionOf(kind);
    QHash<RecordId, StoredRow> found;
    found.reserve(static_cast<qsizetype>(wanted.size()));
    const Done read
        = eachOf(session, kind, wanted, columnsOf(description, QStringLiteral("r")), [&](const QuickReading &reading) {
              StoredRow row = storedRow(description, reading);
              found.insert(row.id, std::move(row));
          });
    if (!read)
        return failure(read.error());
    std::vector<StoredRow> ordered;
    ordered.reserve(wanted.size());
    for (const RecordId id : wanted)
        if (const auto it = found.constFind(id); it != found.constEnd())
            ordered.push_back(*it);
    return ordered;
}

Result<std::vector<StoredRow>> rows(const Session &session, const Query &query)
{
    const auto &description = records::descriptionOf(query.kind);
    const auto statement = statementOf(query);
    if (!statement)
        return failure(statement.error());
    return session.all(QStringLiteral("SELECT %1 %2 ORDER BY %3")
                           .arg(columnsOf(description, QStringLiteral("r")), statement->from, statement->order),
        statement->values, [&](const QSqlQuery &row) { return rowFrom(description, row); });
}

Result<std::vector<records::Values>> fieldsOf(
    const Session &session, RecordKind kind, const std::vector<RecordId> &wanted, const QStringList &fields, QDate on)
{
    const auto found = readFields(session, kind, wanted, fields, on, Removed::Read);
    if (!found)
        return failure(found.error());
    std::vector<records::Values> ordered;
    ordered.reserve(wanted.size());
    for (const RecordId id : wanted)
        ordered.push_back(found->value(id, records::Values(static_cast<size_t>(fields.size()))));
    return ordered;
}

Result<QHash<RecordId, records::Values>> liveFieldsOf(
    const Session &session, RecordKind kind, const std::vector<RecordId> &wanted, const QStringList &fields, QDate on)
{
    return readFields(session, kind, wanted, fields, on, Removed::LeaveOut);
}

Result<std::vector<Group>> grouped(
    const Session &session, const Query &query, const QStringList &by, const QStringList &summed)
{
    Query unordered = query;
    unordered.sort = {{QStringLiteral("id"), false}};
    const auto statement = statementOf(unordered);
    if (!statement)
        return failure(statement.error());
    QStringList keys;
    for (const QString &field : by) {
        const auto expression = expressionSql(query.kind, field, query.on, QStringLiteral("r"));
        if (!expression)
            return failure(expression.error());
        keys.append(*expression);
    }
    QStringList columns = keys;
    columns.append(QStringLiteral("count(*)"));
    for (const QString &field : summed) {
        const auto expression = expressionSql(query.kind, field, query.on, QStringLiteral("r"));
        if (!expression)
            return failure(expression.error());
        columns.append(QStringLiteral("coalesce(sum(%1), 0)").arg(*expression));
    }
    QStringList places;
    for (qsizetype i = 1; i <= keys.size(); ++i)
        places.append(QString::number(i));
    QString sql = QStringLiteral("SELECT %1 %2").arg(columns.join(QLatin1String(", ")), statement->from);
    if (!places.isEmpty())
        sql += QStringLiteral(" GROUP BY %1 ORDER BY %1").arg(places.join(QLatin1String(", ")));
    const auto keyCount = static_cast<int>(keys.size());
    const auto sumCount = static_cast<int>(summed.size());
    return session.all(sql, statement->values, [keyCount, sumCount](const QSqlQuery &row) {
        Group group;
        for (int i = 0; i < keyCount; ++i)
            group.keys.push_back(valueFrom(row.value(i)));
        group.count = row.value(keyCount).toLongLong();
        for (int i = 0; i < sumCount; ++i)
            group.sums.push_back(row.value(keyCount + 1 + i).toLongLong());
        return group;
    });
}

Result<std::optional<RecordId>> resolve(const Session &session, RecordKind kind, const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    Query query;
    query.kind = kind;
    query.filter = Filter::condition(QStringLiteral("id"), Comparison::Equal, {text.trimmed()});
    query.on = QDate(2000, 1, 1); // no derived field is asked for
    query.sort = {{QStringLiteral("id"), false}};
    auto found = ids(session, query);
    if (!found)
        return failure(found.error());
    if (found->size() > 1)
        if (const Done done = keepTheOneWithoutALastDay(session, kind, *found); !done)
            return failure(done.error());
    if (found->size() > 1)
        return failure(Fault::Invalid, QStringLiteral("reference.ambiguous"), {{QStringLiteral("value"), text}});
    if (found->empty() && kind == RecordKind::Enterprise)
        return keptInPlaceOf(session, text);
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<QHash<RecordId, QString>> labels(const Session &session, RecordKind kind, const std::vector<RecordId> &wanted)
{
    QHash<RecordId, QString> found;
    const QString label = QStringLiteral("r.\"%1\"").arg(QLatin1String(records::descriptionOf(kind).label));
    const Done read = eachOf(session, kind, wanted, QStringLiteral("r.id, %1").arg(label),
        [&](const QuickReading &row) { found.insert(RecordId(row.number(0)), row.text(1)); });
    if (!read)
        return failure(read.error());
    return found;
}

Result<LabelsByKind> labelsByKind(const Session &session, const QHash<RecordKind, QSet<RecordId>> &wanted)
{
    LabelsByKind found;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        auto ofKind = labels(session, it.key(), std::vector<RecordId>(it->begin(), it->end()));
        if (!ofKind)
            return failure(ofKind.error());
        found.insert(it.key(), *std::move(ofKind));
    }
    return found;
}

} // namespace yumiao::store
