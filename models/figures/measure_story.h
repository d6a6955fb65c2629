// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/plan_progress.h"
#include "models/records/deadline_change.h"
#include "models/records/lamp_entry.h"

namespace yumiao::figures {

/// The lamp of a measure at the end of a month (of the running month: on the day itself).
struct LampOfMonth {
    QDate day;
    rules::LampAnswer lamp;
    bool recorded = false; ///< by the record of lamps; else worked out from the records as they stand now
};

/// What the drawer of one measure tells.
struct MeasureStory {
    records::Plan plan;
    QDate on;
    std::optional<rules::Elapsed> elapsed;
    records::Chapter chapter;
    records::Clause clause;
    std::vector<DutyHolder> duties;
    MeasureProgress progress;
    std::vector<records::MeasureReport> reports; ///< up to the day, newest first
    std::vector<LampOfMonth> strip;              ///< the last twelve months, oldest first (这项措施怎么变红的)
    std::vector<records::LampEntry> history;     ///< what was recorded of its lamp up to the day, newest first
    std::vector<records::DeadlineChange> moves;  ///< of its deadline, newest first: both days stay
    std::vector<records::Task> tasks;            ///< that name the measure
};

/// Error: record.missing, threshold.missing. A month that the record of lamps does not
/// reach is judged with the limits of its day.
[[nodiscard]] Result<MeasureStory> measureStory(const store::Session &session, RecordId measure, QDate on);

} // namespace yumiao::figures
