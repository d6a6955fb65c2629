// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/list_standings.h"

#include "app/cli/answer.h"
#include "models/financing/lists.h"

namespace yumiao::app::cli {

const QStringList &listStandingKeys()
{
    static const QStringList keys{QStringLiteral("applications"), QStringLiteral("listed_amount"),
        QStringLiteral("pending"), QStringLiteral("granted"), QStringLiteral("refused"), QStringLiteral("overdue"),
        QStringLiteral("decide_by")};
    return keys;
}

Done addListStandings(
    const store::Session &session, QDate on, const std::vector<RecordId> &ids, std::vector<QJsonObject> &rows)
{
    const auto lists = financing::listsOn(session, on);
    if (!lists)
        return failure(lists.error());
    QHash<RecordId, const financing::ListStanding *> standings;
    for (const financing::ListStanding &it : *lists)
        standings.insert(it.list.id, &it);
    for (size_t i = 0; i < rows.size(); ++i) {
        const financing::ListStanding none;
        const auto *it = standings.value(ids[i], &none); // a list of a later day has nothing yet
        const QJsonValue values[]{it->all.count(), it->all.amount.toYuanText(), it->waiting.count(),
            it->granted.count(), it->refused.count(), it->overdue.count(),
            orNull(it->due.isValid() ? it->due.toString(Qt::ISODate) : QString())};
        for (qsizetype key = 0; key < listStandingKeys().size(); ++key)
            rows[i].insert(listStandingKeys().at(key), values[key]);
    }
    return {};
}

} // namespace yumiao::app::cli
