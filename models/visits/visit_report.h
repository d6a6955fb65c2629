// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/records/annual_figures.h"
#include "models/records/enterprise.h"
#include "models/records/financing_need.h"
#include "models/records/promise.h"
#include "models/records/service_request.h"
#include "models/records/task.h"
#include "models/records/visit.h"
#include "models/store/session.h"

namespace yumiao::visits {

/// What is known of the enterprise before a visit is told: what the form shows, and what the answer is compared with.
struct VisitGround {
    records::Enterprise enterprise;
    records::AnnualFigures figures; ///< of the last year that has ended; without an id while none are registered
};
/// Errors: record.missing, workspace.*.
[[nodiscard]] Result<VisitGround> visitGround(const store::Session &session, RecordId enterprise, QDate on);

/// A visit as it is told afterwards (走访登记): everything that came out of it. Each record has its id.
struct VisitReport {
    records::Visit visit;
    std::optional<records::Enterprise> enterprise; ///< as it is now known; nothing: not asked
    std::optional<records::AnnualFigures> figures; ///< likewise
    std::vector<records::ServiceRequest> requests;
    std::vector<records::FinancingNeed> needs;
    std::vector<records::Promise> promises;
    std::vector<records::Task> tasks;
};

/// Everything in one change set, so that it is written whole and taken back in one step. Requests and promises name the
/// visit; what has no day of its own gets the visit's; what did not change is not written. Pure.
[[nodiscard]] changes::ChangeSet visitChanges(VisitReport report, const VisitGround &ground);

} // namespace yumiao::visits
