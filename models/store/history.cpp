// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/history.h"

#include "models/changes/audit_link.h"
#include "models/changes/encoding.h"
#include "models/store/undo.h"

#include <QVariant>

#include <limits>

namespace yumiao::store {
namespace {

const QLatin1String HeadColumns("s.id, s.at, s.author, s.action, s.source, s.reason, s.undoes");

changes::ChangeSet headFrom(const QSqlQuery &query)
{
    return historyHeadFrom(query, 0);
}

QString escapedForLike(QString text)
{
    for (const char sign : {'\\', '%', '_'})
        text.replace(QLatin1Char(sign), QStringLiteral("\\%1").arg(QLatin1Char(sign)));
    return text;
}

/// PostgreSQL and SQLite both keep '' apart from NULL; a null QString would be bound as NULL.
QString present(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Result<QByteArray> lastLink(const Session &session)
{
    return session.text(QStringLiteral("SELECT link FROM change_set ORDER BY id DESC LIMIT 1"))
        .map([](const QString &hex) { return QByteArray::fromHex(hex.toLatin1()); });
}

Done appendRecords(const Session &session, const changes::ChangeSet &set, changes::AuditLink &link)
{
    auto insert = session.prepare(
        QStringLiteral("INSERT INTO change_record (change_set, seq, kind, record, body) VALUES (?, ?, ?, ?, ?)"));
    if (!insert)
        return failure(insert.error());
    for (size_t i = 0; i < set.changes.size(); ++i) {
        const QByteArray body = changes::encoded(set.changes[i]);
        link.add(body);
        insert->bindValue(0, set.id.value());
        insert->bindValue(1, static_cast<qint64>(i));
        insert->bindValue(2, static_cast<qint64>(set.changes[i].kind));
        insert->bindValue(3, set.changes[i].id.value());
        insert->bindValue(4, body);
        if (const Done done = session.execute(*insert); !done)
            return done;
    }
    return {};
}

} // namespace

QString historyHeadColumns()
{
    return HeadColumns;
}

changes::ChangeSet historyHeadFrom(const QSqlQuery &query, int first)
{
    changes::ChangeSet set;
    set.id = RecordId(query.value(first).toLongLong());
    set.at = QDateTime::fromString(query.value(first + 1).toString(), Qt::ISODateWithMs);
    set.author = query.value(first + 2).toString();
    set.action = query.value(first + 3).toString();
    set.source = query.value(first + 4).toString();
    set.reason = query.value(first + 5).toString();
    if (!query.value(first + 6).isNull())
        set.undoes = RecordId(query.value(first + 6).toLongLong());
    return set;
}

Result<std::optional<changes::ChangeSet>> findHead(const Session &session, RecordId changeSet)
{
    return session
        .run(QStringLiteral("SELECT %1 FROM change_set s WHERE s.id = ?").arg(HeadColumns), {changeSet.value()})
        .map([](QSqlQuery query) { return query.next() ? std::optional(headFrom(query)) : std::nullopt; });
}

Result<changes::ChangeSet> loadChangeSet(const Session &session, RecordId changeSet)
{
    auto head = findHead(session, changeSet);
    if (!head)
        return failure(head.error());
    if (!*head)
        return failure(
            Fault::NotFound, QStringLiteral("change_set.missing"), {{QStringLiteral("id"), changeSet.toText()}});
    auto query = session.run(
        QStringLiteral("SELECT body FROM change_record WHERE change_set = ? ORDER BY seq"), {changeSet.value()});
    if (!query)
        return failure(query.error());
    changes::ChangeSet set = **head;
    while (query->next()) {
        auto change = changes::decoded(query->value(0).toByteArray());
        if (!change)
            return failure(change.error());
        set.changes.push_back(*std::move(change));
    }
    if (const Done end = session.ended(*query); !end)
        return failure(end.error());
    return set;
}

Result<std::vector<changes::ChangeSet>> historyOf(const Session &session, records::RecordKind kind, RecordId id)
{
    auto query
        = session.run(QStringLiteral("SELECT %1, r.body FROM change_record r JOIN change_set s ON s.id = r.change_set "
                                     "WHERE r.record = ? AND r.kind = ? ORDER BY s.id DESC")
                          .arg(HeadColumns),
            {id.value(), static_cast<qint64>(kind)});
    if (!query)
        return failure(query.error());
    std::vector<changes::ChangeSet> sets;
    while (query->next()) {
        changes::ChangeSet set = headFrom(*query);
        auto change = changes::decoded(query->value(7).toByteArray());
        if (!change)
            return failure(change.error());
        set.changes.push_back(*std::move(change));
        sets.push_back(std::move(set));
    }
    if (const Done end = session.ended(*query); !end)
        return failure(end.error());
    return sets;
}

Result<std::vector<changes::ChangeSet>> newestHeads(const Session &session, int limit)
{
    return session.all(
        QStringLiteral("SELECT %1 FROM change_set s ORDER BY s.id DESC LIMIT ?").arg(HeadColumns), {limit}, headFrom);
}

Result<std::vector<HistoryLine>> historyPage(
    const Session &session, const QString &text, std::optional<RecordId> before, int limit)
{
    const QString pattern = QStringLiteral("%%1%").arg(escapedForLike(text.trimmed().toLower()));
    auto lines = session.all(
        QStringLiteral("SELECT %1, s.changes FROM change_set s WHERE s.id < ? AND (lower(s.author) LIKE ? ESCAPE '\\' "
                       "OR lower(s.source) LIKE ? ESCAPE '\\' OR lower(s.reason) LIKE ? ESCAPE '\\') "
                       "ORDER BY s.id DESC LIMIT ?")
            .arg(HeadColumns),
        {before ? before->value() : std::numeric_limits<qint64>::max(), pattern, pattern, pattern, limit},
        [](const QSqlQuery &query) {
            return HistoryLine{headFrom(query), query.value(7).toLongLong(), false};
        });
    if (!lines)
        return failure(lines.error());
    for (HistoryLine &line : *lines) {
        const auto undone = isUndone(session, line.head.id);
        if (!undone)
            return failure(undone.error());
        line.undone = *undone;
    }
    return lines;
}

Done appendHistory(const Session &session, const changes::ChangeSet &set)
{
    const auto previous = lastLink(session);
    if (!previous)
        return failure(previous.error());
    changes::AuditLink link(*previous, changes::encodedHead(set, static_cast<qsizetype>(set.changes.size())));
    // The head goes first, with a link that is not yet known: its row must stand before rows refer to it.
    const auto head = session.run(
        QStringLiteral("INSERT INTO change_set (id, at, author, action, source, reason, undoes, changes, link) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, '')"),
        {set.id.value(), set.at.toString(Qt::ISODateWithMs), present(set.author), present(set.action),
            present(set.source), present(set.reason), set.undoes ? QVariant(set.undoes->value()) : QVariant(),
            static_cast<qint64>(set.changes.size())});
    if (!head)
        return failure(head.error());
    if (const Done done = appendRecords(session, set, link); !done)
        return done;
    const auto sealed = session.run(QStringLiteral("UPDATE change_set SET link = ? WHERE id = ?"),
        {QString::fromLatin1(link.result().toHex()), set.id.value()});
    return sealed ? Done() : Done(failure(sealed.error()));
}

} // namespace yumiao::store
