// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/task_reading.h"

#include "models/store/bound_ids.h"
#include "models/store/row_store.h"

namespace yumiao::store {

Result<QHash<RecordId, std::vector<records::TaskStep>>> stepsOfTasks(
    const Session &session, std::span<const RecordId> tasks)
{
    using records::TaskStep;
    const auto &description = records::description<TaskStep>();
    QHash<RecordId, std::vector<TaskStep>> byTask;
    const auto found = session.all(QStringLiteral("SELECT %1 FROM task_step s WHERE s.removed IS NULL AND %2 "
                                                  "ORDER BY s.\"task\", s.\"date\", s.id")
                                       .arg(columnsOf(description, QStringLiteral("s")),
                                           session.dialect().inBoundList(QStringLiteral("s.\"task\""))),
        {boundIds(tasks)}, [&](const QSqlQuery &query) {
            const StoredRow row = rowFrom(description, query);
            return records::recordFrom<TaskStep>(row.id, row.values);
        });
    if (!found)
        return failure(found.error());
    for (const TaskStep &step : *found)
        byTask[step.task.id].push_back(step);
    return byTask;
}

} // namespace yumiao::store
