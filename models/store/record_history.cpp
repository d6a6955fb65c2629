// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/record_history.h"

#include "models/changes/encoding.h"
#include "models/store/bound_ids.h"
#include "models/store/history.h"

#include <QVariant>

#include <limits>

namespace yumiao::store {
namespace {

/// The ids as one bound text: a JSON array.
QString idList(const std::vector<RecordKey> &about)
{
    std::vector<RecordId> ids;
    for (const RecordKey &it : about)
        ids.push_back(it.id);
    return boundIds(ids);
}

struct HistorySql {
    QString conditions;
    QVariantList values;
};

HistorySql sqlOf(const Session &session, const std::vector<RecordKey> &about, const RecordHistoryFilter &filter)
{
    HistorySql sql{session.dialect().inBoundList(QStringLiteral("r.record")), {idList(about)}};
    const auto also = [&sql](const char *condition, const QVariant &value) {
        sql.conditions += QLatin1String(condition);
        sql.values.append(value);
    };
    if (!filter.author.isEmpty())
        also(" AND s.author = ?", filter.author);
    if (filter.from.isValid())
        also(" AND substr(s.at, 1, 10) >= ?", filter.from.toString(Qt::ISODate));
    if (filter.to.isValid())
        also(" AND substr(s.at, 1, 10) <= ?", filter.to.toString(Qt::ISODate));
    if (filter.kind)
        also(" AND r.kind = ?", static_cast<qint64>(*filter.kind));
    return sql;
}

} // namespace

Result<RecordHistoryPage> recordHistory(const Session &session, const std::vector<RecordKey> &about,
    const RecordHistoryFilter &filter, const std::optional<HistoryMark> &before, int limit)
{
    HistorySql sql = sqlOf(session, about, filter);
    const HistoryMark mark = before.value_or(HistoryMark{RecordId(std::numeric_limits<qint64>::max()), 0});
    sql.values.append({mark.changeSet.value(), mark.seq, static_cast<qint64>(limit)});
    auto query = session.run(QStringLiteral("SELECT r.body, r.seq, %1 FROM change_record r JOIN change_set s "
                                            "ON s.id = r.change_set WHERE %2 AND (r.change_set, r.seq) < (?, ?) "
                                            "ORDER BY r.change_set DESC, r.seq DESC LIMIT ?")
                                 .arg(historyHeadColumns(), sql.conditions),
        sql.values);
    if (!query)
        return failure(query.error());
    RecordHistoryPage page;
    int rows = 0;
    for (; query->next(); ++rows) {
        auto change = changes::decoded(query->value(0).toByteArray());
        if (!change)
            return failure(change.error());
        changes::ChangeSet set = historyHeadFrom(*query, 2);
        page.next = HistoryMark{set.id, query->value(1).toLongLong()};
        set.changes.push_back(*std::move(change));
        page.changes.push_back(std::move(set));
    }
    if (const Done end = session.ended(*query); !end)
        return failure(end.error());
    if (rows < limit)
        page.next.reset();
    return page;
}

Result<QStringList> authorsOf(const Session &session, const std::vector<RecordKey> &about)
{
    const HistorySql sql = sqlOf(session, about, {});
    return session
        .all(QStringLiteral("SELECT DISTINCT s.author FROM change_record r JOIN change_set s ON s.id = r.change_set "
                            "WHERE %1 ORDER BY s.author")
                 .arg(sql.conditions),
            sql.values, [](const QSqlQuery &query) { return query.value(0).toString(); })
        .map([](const std::vector<QString> &names) { return QStringList(names.begin(), names.end()); });
}

} // namespace yumiao::store
