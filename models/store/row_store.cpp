// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/row_store.h"

#include <QVariant>

namespace yumiao::store {
namespace {

constexpr int FixedColumns = 3; // id, version, removed

QString quoted(const char *name)
{
    return QStringLiteral("\"%1\"").arg(QLatin1String(name));
}

QString insertSql(const records::RecordDescription &description)
{
    QStringList marks(static_cast<qsizetype>(description.fields.size()), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (?, 1, NULL, %3)")
        .arg(QLatin1String(description.name), columnsOf(description), marks.join(QLatin1String(", ")));
}

QString findSql(const records::RecordDescription &description)
{
    return QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
        .arg(columnsOf(description), QLatin1String(description.name));
}

} // namespace

QString columnsOf(const records::RecordDescription &description, const QString &alias)
{
    const QString prefix = alias.isEmpty() ? QString() : alias + QLatin1Char('.');
    QStringList columns{
        prefix + QLatin1String("id"), prefix + QLatin1String("version"), prefix + QLatin1String("removed")};
    for (const records::Field &field : description.fields)
        columns.append(prefix + quoted(field.name));
    return columns.join(QLatin1String(", "));
}

records::Value valueFrom(const QVariant &column)
{
    if (column.isNull())
        return {};
    if (column.typeId() == QMetaType::QString)
        return records::textValue(column.toString());
    return records::Value(column.toLongLong());
}

QVariant bound(const records::Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QVariant(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return QVariant(*text);
    return {};
}

StoredRow rowFrom(const records::RecordDescription &description, const QSqlQuery &query)
{
    StoredRow row{RecordId(query.value(0).toLongLong()), query.value(1).toLongLong(), query.value(2).toString(), {}};
    row.values.reserve(description.fields.size());
    for (size_t i = 0; i < description.fields.size(); ++i)
        row.values.push_back(valueFrom(query.value(static_cast<int>(i) + FixedColumns)));
    return row;
}

Result<std::optional<StoredRow>> findRow(const Session &session, records::RecordKind kind, RecordId id)
{
    const auto &description = records::descriptionOf(kind);
    return session.run(findSql(description), {id.value()}).map([&](QSqlQuery query) {
        return query.next() ? std::optional(rowFrom(description, query)) : std::nullopt;
    });
}

Result<std::optional<StoredRow>> RowWriter::find(records::RecordKind kind, RecordId id)
{
    const auto &description = records::descriptionOf(kind);
    QSqlQuery *&query = m_finds[kind];
    if (!query) {
        const auto prepared = m_statements.prepared(findSql(description));
        if (!prepared)
            return failure(prepared.error());
        query = *prepared;
    }
    query->bindValue(0, id.value());
    if (const Done done = m_statements.execute(*query); !done)
        return failure(done.error());
    auto row = query->next() ? std::optional(rowFrom(description, *query)) : std::nullopt;
    query->finish();
    return row;
}

Done RowWriter::insert(records::RecordKind kind, RecordId id, const records::Values &values)
{
    QSqlQuery *&query = m_inserts[kind];
    if (!query) {
        const auto prepared = m_statements.prepared(insertSql(records::descriptionOf(kind)));
        if (!prepared)
            return failure(prepared.error());
        query = *prepared;
    }
    int at = 0;
    query->bindValue(at++, id.value());
    for (const records::Value &value : values)
        query->bindValue(at++, bound(value));
    return m_statements.execute(*query);
}

Done RowWriter::update(records::RecordKind kind, RecordId id, const std::vector<int> &fields,
    const records::Values &values, const std::optional<QString> &removed)
{
    const auto &description = records::descriptionOf(kind);
    QStringList set{QStringLiteral("version = version + 1")};
    for (const int field : fields)
        set.append(quoted(description.fields[static_cast<size_t>(field)].name) + QLatin1String(" = ?"));
    if (removed)
        set.append(QStringLiteral("removed = ?"));
    const auto query = m_statements.prepared(QStringLiteral("UPDATE %1 SET %2 WHERE id = ?")
                                                 .arg(QLatin1String(description.name), set.join(QLatin1String(", "))));
    if (!query)
        return failure(query.error());
    int at = 0;
    for (const int field : fields)
        (*query)->bindValue(at++, bound(values[static_cast<size_t>(field)]));
    if (removed)
        (*query)->bindValue(at++, bound(records::textValue(*removed)));
    (*query)->bindValue(at, id.value());
    return m_statements.execute(**query);
}

} // namespace yumiao::store
