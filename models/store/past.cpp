// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/past.h"

#include "models/changes/encoding.h"

#include <QCborValue>

#include <set>

namespace yumiao::store {
namespace {

/// Takes one change back; nothing is left of a record that the change made.
std::optional<StoredRow> before(StoredRow row, const changes::RecordChange &change)
{
    if (change.created)
        return std::nullopt;
    for (const changes::FieldChange &field : change.fields) {
        if (field.field == changes::RemovedMark)
            row.removed = records::textIn(field.before);
        else
            row.values[static_cast<size_t>(field.field)] = field.before;
    }
    return row;
}

/// The records of a kind whose history since a set names this id: those that may have referred to it before. Ids are
/// written as CBOR writes them, nine bytes, so that nothing else looks like one.
Result<std::vector<RecordId>> namingSince(
    const Session &session, records::RecordKind kind, RecordId target, RecordId lastSet)
{
    return session.all(QStringLiteral("SELECT DISTINCT record FROM change_record WHERE change_set > ? AND kind = ? AND "
                                      "instr(body, ?) > 0"),
        {lastSet.value(), static_cast<qint64>(kind), QCborValue(target.value()).toCbor()},
        [](const QSqlQuery &query) { return RecordId(query.value(0).toLongLong()); });
}

} // namespace

Result<Past> Past::endOf(const Session &session, QDate day)
{
    return session
        .number(QStringLiteral("SELECT id FROM change_set WHERE substr(at, 1, 10) <= ? ORDER BY id DESC LIMIT 1"),
            {day.toString(Qt::ISODate)})
        .map([day](qint64 last) { return Past(day, RecordId(last)); });
}

Result<std::optional<StoredRow>> Past::row(const Session &session, records::RecordKind kind, RecordId id) const
{
    auto row = findRow(session, kind, id);
    if (!row || !*row)
        return row;
    auto bodies = session.run(QStringLiteral("SELECT body FROM change_record WHERE record = ? AND kind = ? AND "
                                             "change_set > ? ORDER BY change_set DESC, seq DESC"),
        {id.value(), static_cast<qint64>(kind), m_lastSet.value()});
    if (!bodies)
        return failure(bodies.error());
    while (*row && bodies->next()) {
        const auto change = changes::decoded(bodies->value(0).toByteArray());
        if (!change)
            return failure(change.error());
        *row = before(**std::move(row), *change);
    }
    if (const Done end = session.ended(*bodies); !end)
        return failure(end.error());
    return row;
}

Result<std::vector<StoredRow>> Past::referring(
    const Session &session, records::RecordKind kind, int field, RecordId target) const
{
    const auto &description = records::descriptionOf(kind);
    const auto at = static_cast<size_t>(field);
    const auto now = session.all(QStringLiteral("SELECT id FROM %1 WHERE \"%2\" = ?")
                                     .arg(QLatin1String(description.name), QLatin1String(description.fields[at].name)),
        {target.value()}, [](const QSqlQuery &query) { return RecordId(query.value(0).toLongLong()); });
    if (!now)
        return failure(now.error());
    const auto once = namingSince(session, kind, target, m_lastSet);
    if (!once)
        return failure(once.error());
    std::set<RecordId> candidates(now->begin(), now->end());
    candidates.insert(once->begin(), once->end());
    std::vector<StoredRow> found;
    for (const RecordId id : candidates) {
        auto then = row(session, kind, id);
        if (!then)
            return failure(then.error());
        if (*then && (*then)->removed.isEmpty() && (*then)->values[at] == records::Value(target.value()))
            found.push_back(**std::move(then));
    }
    return found;
}

} // namespace yumiao::store
