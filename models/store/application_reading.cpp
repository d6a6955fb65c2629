// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/application_reading.h"

#include "models/store/bound_ids.h"

namespace yumiao::store {

Result<QHash<RecordId, std::vector<records::ApplicationStep>>> stepsOfApplications(
    const Session &session, std::span<const RecordId> applications)
{
    using records::ApplicationStep;
    const auto &description = records::description<ApplicationStep>();
    return session
        .all(QStringLiteral("SELECT %1 FROM application_step s WHERE s.removed IS NULL AND %2 "
                            "ORDER BY s.\"application\", s.\"date\", s.id")
                 .arg(columnsOf(description, QStringLiteral("s")),
                     session.dialect().inBoundList(QStringLiteral("s.\"application\""))),
            {boundIds(applications)},
            [&](const QSqlQuery &query) {
                const StoredRow row = rowFrom(description, query);
                return records::recordFrom<ApplicationStep>(row.id, row.values);
            })
        .map([](const std::vector<ApplicationStep> &found) {
            QHash<RecordId, std::vector<ApplicationStep>> byApplication;
            for (const ApplicationStep &step : found)
                byApplication[step.application.id].push_back(step);
            return byApplication;
        });
}

Result<std::vector<StoredRow>> stepsRemovedWith(const Session &session, std::span<const RecordId> applications)
{
    const auto &description = records::description<records::ApplicationStep>();
    return session.all(
        QStringLiteral("SELECT %1 FROM application_step s WHERE s.removed IS NOT NULL AND %2 "
                       "AND (SELECT max(c.change_set) FROM change_record c WHERE c.record = s.id) "
                       "= (SELECT max(c.change_set) FROM change_record c WHERE c.record = s.\"application\") "
                       "ORDER BY s.id")
            .arg(columnsOf(description, QStringLiteral("s")),
                session.dialect().inBoundList(QStringLiteral("s.\"application\""))),
        {boundIds(applications)}, [&](const QSqlQuery &query) { return rowFrom(description, query); });
}

} // namespace yumiao::store
