// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/ladders.h"
#include "models/records/application_window.h"
#include "models/rules/working_days.h"

namespace yumiao::cultivation {

/// The steps before an application is handed on, in the order of time.
enum class WindowStep {
    Apply,     ///< enterprises hand in on the platform: the office's own last day (内部截止)
    PaperFile, ///< the paper file is checked (书面材料)
    SiteCheck, ///< checks at the site (实地核查)
    Publicity, ///< publicity (公示)
    Recommend, ///< handed on to the next office (推荐上报)
    City,      ///< the city hands on
    Province,  ///< the province hands on
};

struct PlannedStep {
    WindowStep step = WindowStep::Apply;
    QDate from; ///< of Apply the day on which the platform opens, may be unknown
    QDate to;
    int workingDays = 0; ///< 0: a day and no span
};

/// The days of a window, counted back (倒排).
struct WindowPlan {
    std::vector<PlannedStep> steps; ///< in the order of time
    QDate lastDay;                  ///< by which enterprises must have handed in
    QSet<int> unarranged;           ///< years whose days off are not known: only weekends were left out
    bool tooShort = false;          ///< the last day lies before the platform opens
    [[nodiscard]] const PlannedStep *find(WindowStep step) const;
};

/// Counts back in working days from the day on which the county must have recommended, else from the closing of the
/// platform: publicity, site check, paper file, each ending on the working day before the next begins. A step without
/// days is left out. Pure. Errors: window.no_closing, window.reversed (`from`, `to`).
[[nodiscard]] Result<WindowPlan> planWindow(const records::ApplicationWindow &window, const rules::WorkingDays &days);

/// The windows that the ladders know: proposals, to be compared with the notice of the year; without ids.
[[nodiscard]] std::vector<records::ApplicationWindow> proposedWindows(const eligibility::Ladders &ladders);

} // namespace yumiao::cultivation

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::cultivation::WindowStep>();
}
