// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/financing/course_reading.h"

#include <array>

namespace yumiao::financing {

/// One of the five stages of the funnel (登记、推荐、受理、审批、放款).
struct FunnelStageFacts {
    CountedCases reached;              ///< came to it or further
    CountedCases standing;             ///< stand in it
    CountedCases leftHere;             ///< left, and it was as far as they came
    std::optional<qint64> medianDays;  ///< from coming to it to coming further or leaving, where both days are told
    std::optional<qint64> ratePercent; ///< of those that reached the stage before; whole percent, rounded half up
    bool isLow = false;                ///< the rate is under the threshold
};

/// The applications of a period (by their day of application), up to a day.
struct FunnelFacts {
    std::array<FunnelStageFacts, 5> stages; ///< by rules::StageGroup
    CountedCases all;
    std::optional<qint64> wholeMedianDays; ///< from the application to the first payout
};
struct FunnelOfInstitution {
    RecordId institution; ///< null: none is named
    QString name;
    FunnelFacts facts;
};
struct FunnelBook {
    FunnelFacts district;
    std::vector<FunnelOfInstitution> institutions; ///< the one with most applications first
};
[[nodiscard]] FunnelFacts funnelOf(const CourseBook &book, std::optional<RecordId> institution = {});
/// Errors: those of readCourses().
[[nodiscard]] Result<FunnelBook> funnelFacts(const store::Session &session, const Period &period, QDate on);

/// What one number of the funnel counts.
enum class FunnelPart {
    Reached, ///< came to the stage or further
    Here,    ///< stand in it
    Left,    ///< left, and it was as far as they came
};
struct FunnelChoice {
    Period period;                          ///< of the day of application
    std::optional<RecordId> institution;    ///< nothing: all; null: those that name none
    std::optional<rules::StageGroup> stage; ///< nothing: any
    FunnelPart part = FunnelPart::Reached;
    friend bool operator==(const FunnelChoice &, const FunnelChoice &) = default;
};
/// The same applications as a question to the store, which stays true when they move: up to the day, they stand where
/// they stand now.
[[nodiscard]] store::Filter filterOf(const FunnelChoice &choice, QDate on);

} // namespace yumiao::financing
