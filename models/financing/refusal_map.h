// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/financing/course_reading.h"

namespace yumiao::financing {

/// Applications that left for one reason, from one stage, at one institution.
struct RefusalCell {
    std::optional<records::RefusalReason> reason;  ///< unknown: no code was given
    std::optional<records::ApplicationStage> end;  ///< 婉拒、撤回、失效
    std::optional<records::ApplicationStage> from; ///< the last stage of the way; unknown when no step tells it
    RecordId institution;
    QString institutionName;
    CountedCases cases;
    std::optional<qint64> medianDays; ///< from the application to the end
};
/// An application under way, or returned for papers and not back yet, without a step for too long (久无进展).
struct SilentCase {
    RecordId application;
    QString enterprise;
    QString institution;
    QString number;
    std::optional<records::ApplicationStage> stage;
    qint64 days = 0;
};
struct RefusalMap {
    std::vector<RefusalCell> cells; ///< the most applications first
    CountedCases all;               ///< of all cells
    std::vector<SilentCase> silent; ///< the longest first
    CountedCases silentCases;
    int silentDays = 0;
};
/// What ended in the period, up to the day. Errors: those of readCourses().
[[nodiscard]] Result<RefusalMap> refusalMap(const store::Session &session, const Period &period, QDate on);

} // namespace yumiao::financing
