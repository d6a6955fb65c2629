// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/thresholds.h"

namespace yumiao::rules {

/// When lamps change their colour (亮灯规则, ui.md 7.3 and 7.4), read once from the thresholds in force.
struct LampLimits {
    int measureAmberDays = 0;      ///< lamp.measure.amber_days: at most so many days left is 黄
    Quantity measureBehindPoints;  ///< lamp.measure.behind_points: more points behind 序时 is 黄
    int certificateRedDays = 0;    ///< lamp.certificate.red_days
    int certificateAmberDays = 0;  ///< lamp.certificate.amber_days
    int certificateListedDays = 0; ///< lamp.certificate.listed_days: with more days left it is not listed
    int financingAmberDays = 0;    ///< lamp.financing.amber_days: more days in one stage is 黄
    int financingRedDays = 0;      ///< lamp.financing.red_days
    int taskAmberDays = 0;         ///< lamp.task.amber_days
    Quantity targetAmberShare;     ///< target.amber_share: percent of the target that still is 黄
    int visitOverdueDays = 0;      ///< visit.overdue_days: 180 天未走访
    // What a locality may add for the lamps of duties; without a threshold in force it is not used.
    std::optional<int> dutyBlueDays;             ///< lamp.duty.blue_days: at most so many days left is 蓝
    std::optional<Quantity> dutyRedBehindPoints; ///< lamp.duty.red_behind_points: more points behind 序时 is 红
    bool dutyWorkingDays = false; ///< lamp.duty.working_days (1): days of duties are working days (工作日, 调休)

    /// Error: threshold.missing (`code`) for the first one that is not in force.
    [[nodiscard]] static Result<LampLimits> from(const Thresholds &thresholds);
};

} // namespace yumiao::rules
