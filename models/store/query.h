// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/filter.h"
#include "models/store/row_store.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace yumiao::store {

struct SortKey {
    QString field; ///< a field or a derived field
    bool descending = false;
    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// A question to the records of one kind: live records that meet the filter, derived fields as they stand on `on`.
struct Query {
    records::RecordKind kind = records::RecordKind::Enterprise;
    Filter filter;
    std::vector<SortKey> sort; ///< empty: enterprises by name, others by creation
    QDate on;                  ///< for derived fields; must be valid
};

/// The ids that meet the question, in its order. Errors: filter.unknown_field (`field`), filter.bad_value (`field`,
/// `value`), filter.bad_comparison (`field`), filter.too_long, filter.too_deep, cancelled, workspace.*.
[[nodiscard]] Result<std::vector<RecordId>> ids(const Session &session, const Query &query);
[[nodiscard]] Result<qint64> count(const Session &session, const Query &query);

/// Whether a filter can be asked of a kind; its refusal is that of ids().
[[nodiscard]] Done checkFilter(records::RecordKind kind, const Filter &filter);
/// The shape by which values of a stored or derived field are read; "id" is a reference to the record itself. Error:
/// filter.unknown_field.
[[nodiscard]] Result<records::Field> fieldShape(records::RecordKind kind, const QString &name);

/// The rows of these ids in the same order; ids that are not there are left out.
[[nodiscard]] Result<std::vector<StoredRow>> rows(
    const Session &session, records::RecordKind kind, const std::vector<RecordId> &wanted);

/// All rows that meet the question, in its order.
[[nodiscard]] Result<std::vector<StoredRow>> rows(const Session &session, const Query &query);

/// For each id, in the same order, the values of stored or derived fields on a day.
[[nodiscard]] Result<std::vector<records::Values>> fieldsOf(const Session &session, records::RecordKind kind,
    const std::vector<RecordId> &wanted, const QStringList &fields, QDate on);

/// The same of those that are live.
[[nodiscard]] Result<QHash<RecordId, records::Values>> liveFieldsOf(const Session &session, records::RecordKind kind,
    const std::vector<RecordId> &wanted, const QStringList &fields, QDate on);

/// One group of an aggregate: its key values, how many records, the sums of the summed fields (unknown counts as
/// nothing).
struct Group {
    records::Values keys;
    qint64 count = 0;
    std::vector<qint64> sums;
};
/// Counts and sums by the values of fields (stored or derived), in the order of the keys.
[[nodiscard]] Result<std::vector<Group>> grouped(
    const Session &session, const Query &query, const QStringList &by, const QStringList &summed = {});

/// Typed reads.
template <typename R>
[[nodiscard]] Result<std::vector<R>> load(const Session &session, Query query)
{
    query.kind = records::description<R>().kind;
    return rows(session, query).map([](const std::vector<StoredRow> &found) {
        std::vector<R> typed;
        typed.reserve(found.size());
        for (const StoredRow &row : found)
            typed.push_back(records::recordFrom<R>(row.id, row.values));
        return typed;
    });
}
/// Every live record of a kind.
template <typename R>
[[nodiscard]] Result<std::vector<R>> loadAll(const Session &session)
{
    Query query;
    query.on = QDate(2000, 1, 1); // no derived field is asked for
    query.sort = {{QStringLiteral("id"), false}};
    return load<R>(session, query);
}
/// One live record. Error: record.missing.
template <typename R>
[[nodiscard]] Result<R> find(const Session &session, RecordId id)
{
    const auto row = findRow(session, records::description<R>().kind, id);
    if (!row)
        return failure(row.error());
    if (!*row || !(*row)->removed.isEmpty())
        return failure(Fault::NotFound, QStringLiteral("record.missing"), {{QStringLiteral("id"), id.toText()}});
    return records::recordFrom<R>(id, (*row)->values);
}

/// The record a person means: an id in base 32, else the business key, else the label. The old id and
/// the old code of an enterprise that was joined into another lead to the one that was kept. Nothing when there is
/// none; error reference.ambiguous when the label names several.
[[nodiscard]] Result<std::optional<RecordId>> resolve(
    const Session &session, records::RecordKind kind, const QString &text);
/// The label of each record that is named ("莲花街道"), for showing references.
[[nodiscard]] Result<QHash<RecordId, QString>> labels(
    const Session &session, records::RecordKind kind, const std::vector<RecordId> &wanted);
using LabelsByKind = QHash<records::RecordKind, QHash<RecordId, QString>>;
/// The same for records of several kinds.
[[nodiscard]] Result<LabelsByKind> labelsByKind(
    const Session &session, const QHash<records::RecordKind, QSet<RecordId>> &wanted);

} // namespace yumiao::store
