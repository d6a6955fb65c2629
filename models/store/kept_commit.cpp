// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/kept_commit.h"

#include "models/store/course_keeping.h"
#include "models/store/month_keeping.h"
#include "models/store/name_keeping.h"
#include "models/store/request_keeping.h"
#include "models/store/task_keeping.h"

namespace yumiao::store {

Result<Receipt> commitKept(
    Session &session, changes::ChangeSet set, const Clock &clock, OnConflict onConflict, const ReportProgress &report)
{
    auto named = keepingNames(session, keepingMonths(std::move(set)));
    if (!named)
        return failure(named.error());
    auto kept = keepingCourses(session, *std::move(named));
    if (!kept)
        return failure(kept.error());
    auto requests = keepingRequests(session, *std::move(kept));
    if (!requests)
        return failure(requests.error());
    auto tasks = keepingTasks(session, *std::move(requests));
    if (!tasks)
        return failure(tasks.error());
    return commit(session, *std::move(tasks), clock, onConflict, {}, report);
}

} // namespace yumiao::store
