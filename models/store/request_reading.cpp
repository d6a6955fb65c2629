// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/request_reading.h"

#include "models/store/bound_ids.h"
#include "models/store/row_store.h"

namespace yumiao::store {

Result<QHash<RecordId, std::vector<records::RequestStep>>> stepsOfRequests(
    const Session &session, std::span<const RecordId> requests)
{
    using records::RequestStep;
    const auto &description = records::description<RequestStep>();
    QHash<RecordId, std::vector<RequestStep>> byRequest;
    const auto found = session.all(QStringLiteral("SELECT %1 FROM request_step s WHERE s.removed IS NULL AND %2 "
                                                  "ORDER BY s.\"request\", s.\"date\", s.id")
                                       .arg(columnsOf(description, QStringLiteral("s")),
                                           session.dialect().inBoundList(QStringLiteral("s.\"request\""))),
        {boundIds(requests)}, [&](const QSqlQuery &query) {
            const StoredRow row = rowFrom(description, query);
            return records::recordFrom<RequestStep>(row.id, row.values);
        });
    if (!found)
        return failure(found.error());
    for (const RequestStep &step : *found)
        byRequest[step.request.id].push_back(step);
    return byRequest;
}

} // namespace yumiao::store
