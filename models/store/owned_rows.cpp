// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/owned_rows.h"

#include "models/store/bound_ids.h"

namespace yumiao::store {

Result<QHash<RecordId, std::vector<StoredRow>>> rowsOwnedBy(
    const Session &session, records::RecordKind kind, std::span<const RecordId> enterprises)
{
    const auto &description = records::descriptionOf(kind);
    const int owner = description.indexOf(QLatin1String("enterprise"));
    auto query = session.run(QStringLiteral("SELECT %1 FROM %2 r WHERE r.removed IS NULL AND %3 ORDER BY r.id")
                                 .arg(columnsOf(description, QStringLiteral("r")), QLatin1String(description.name),
                                     session.dialect().inBoundList(QStringLiteral("r.\"enterprise\""))),
        {boundIds(enterprises)});
    if (!query)
        return failure(query.error());
    QHash<RecordId, std::vector<StoredRow>> found;
    while (query->next()) {
        StoredRow row = rowFrom(description, *query);
        const RecordId of(records::numberIn(row.values[static_cast<size_t>(owner)]));
        found[of].push_back(std::move(row));
    }
    return session.ended(*query).map([&] { return std::move(found); });
}

} // namespace yumiao::store
