// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/financing/course_reading.h"

#include <array>

namespace yumiao::ui::pages {

/// What the drawer of one application begins with.
struct ApplicationCard {
    financing::Course course;
    QString need; ///< its number
    [[nodiscard]] const records::FinancingApplication &application() const { return course.facts.application; }
};
/// Runs on a lane. Errors: those of financing::courseOf().
[[nodiscard]] Result<ApplicationCard> applicationCard(const store::Session &session, RecordId application, QDate on);

/// The groups of stages that the track shows: all but Left.
constexpr size_t TrackGroups = 5;
struct TrackStop {
    QDate reached; ///< the day it came there first; unknown where no step says so
    bool isDone = false;
    bool isHere = false; ///< it stands there, or left from there
};
[[nodiscard]] std::array<TrackStop, TrackGroups> trackOf(const financing::Course &course);

} // namespace yumiao::ui::pages
