// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/application_step.h"
#include "models/records/financing_application.h"
#include "models/rules/lamp_limits.h"
#include "models/rules/stage_group.h"
#include "models/store/session.h"

#include <array>
#include <vector>

namespace yumiao::ui::pages {

/// What the drawer of one application begins with.
struct ApplicationCard {
    records::FinancingApplication application;
    QString enterprise;
    QString institution;
    QString need;                                ///< its number
    std::vector<records::ApplicationStep> steps; ///< in their order, up to the day
    rules::LampLimits limits;
    QDate on;
};
/// Runs on a lane. Errors: record.missing, threshold.missing, workspace.*.
[[nodiscard]] Result<ApplicationCard> applicationCard(const store::Session &session, RecordId application, QDate on);

/// The groups of stages that the track shows: all but Left.
constexpr size_t TrackGroups = 5;
struct TrackStop {
    QDate reached; ///< the day it came there first; unknown where no step says so
    bool isDone = false;
    bool isHere = false; ///< it stands there, or left from there
};
[[nodiscard]] std::array<TrackStop, TrackGroups> trackOf(const ApplicationCard &card);
/// Days in its stage on the day of the card; nothing when it is not known since when.
[[nodiscard]] std::optional<qint64> daysInStage(const ApplicationCard &card);
/// Whether an application under way has been in its stage for longer than the limits of 停滞 allow.
[[nodiscard]] bool isStuck(const ApplicationCard &card);

} // namespace yumiao::ui::pages
