// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/request_choices.h"
#include "models/records/service_request.h"
#include "models/records/task.h"
#include "models/store/session.h"

#include <optional>
#include <vector>

namespace yumiao::tasks {

/// An open task that is handed over, with where it stands and who took it over last.
struct HandoverTask {
    records::Task task;
    QString enterprise;
    std::optional<records::TaskStage> stage;
    QString takenBy; ///< the person of the last 交接; empty: nobody has taken it over
    QDate takenOn;
};

/// An open request that the bureau has or was asked to take.
struct HandoverRequest {
    records::ServiceRequest request;
    QString enterprise;
    std::optional<records::RequestStage> stage;
    QDate due; ///< the term in force
};

/// 交接包 of an officer who leaves: what a bureau has open on a day.
struct Handover {
    QString bureau;
    QString person; ///< whose tasks; empty: all of the bureau
    QDate on;
    std::vector<HandoverTask> tasks;       ///< by term, those without one last
    std::vector<HandoverRequest> requests; ///< by term, those without one last
};

/// Tasks that name another person in charge are left out when `person` is given; requests name none and are all there.
/// Error: record.missing (the bureau), workspace.*.
[[nodiscard]] Result<Handover> handoverOf(
    const store::Session &session, RecordId bureau, const QString &person, QDate on);

} // namespace yumiao::tasks
