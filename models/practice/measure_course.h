// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/making.h"

namespace yumiao::practice {

/// How a measure went.
enum class CourseKind { Done, OnTrack, DueSoon, Slow, Overdue };

struct MeasureCourse {
    const records::Measure *measure = nullptr;
    CourseKind kind = CourseKind::OnTrack;
    QDate due;
    QDate completed; ///< of what is done
    int percent = 0; ///< last reported
};

/// A course for every measure of the plan: of 174, six are overdue, twelve run late, 27 are done, spread over the lead
/// bureaus as the pictures show. Measures with a number of the plan stay on track.
[[nodiscard]] std::vector<MeasureCourse> measureCourses(const Making &making);

/// Writes the deadlines and completions of the lead bureaus.
void makeMeasureCourses(const Making &making, const std::vector<MeasureCourse> &courses);

} // namespace yumiao::practice
