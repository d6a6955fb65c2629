// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure_sheet.h"
#include "models/figures/ladder_book.h"
#include "models/figures/plan_progress.h"
#include "models/figures/register_curve.h"
#include "models/rules/target_pace.h"

namespace yumiao::figures {

/// A count against a target of the plan.
struct TargetFigures {
    QDate baseDay;   ///< the end of the month in which the plan began; null without a plan
    qint64 base = 0; ///< on that day
    qint64 now = 0;
    std::optional<qint64> target;  ///< nothing in a base without this measure
    QDate due;                     ///< the day by which the target counts
    std::optional<double> planned; ///< where it should stand (序时)
    std::optional<rules::TargetPace> pace;
};

/// 02-2: 各类企业主体 in the register.
[[nodiscard]] TargetFigures enterpriseTarget(
    const RegisterCurve &curve, const PlanProgress &plan, const rules::LampLimits &limits);
/// 02-3: 专精特新中小企业, counted as the rung of that name on the stairs; who has gone on to 小巨人 or 单项冠军 stands
/// on a rung of its own (ui.md 15). Green also when the target is already reached.
[[nodiscard]] TargetFigures specialisedTarget(
    const LadderBook &ladder, const PlanProgress &plan, const rules::LampLimits &limits);

void addEnterpriseFigures(FigureSheet &sheet, const TargetFigures &target);
void addSpecialisedFigures(FigureSheet &sheet, const TargetFigures &target);

} // namespace yumiao::figures
