// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/period.h"
#include "models/figures/figure_sheet.h"
#include "models/figures/ladder_book.h"
#include "models/figures/register_curve.h"
#include "models/rules/lamp_limits.h"

namespace yumiao::figures {

/// Visits, tasks and what moved in the register.
struct ServiceFigures {
    qint64 visits = 0;     ///< within the period
    qint64 notVisited = 0; ///< enterprises on the ladder whose last visit is longer ago than the threshold
    qint64 tasksOpen = 0;
    qint64 tasksOverdue = 0;
    qint64 joined = 0; ///< enterprises established within the period
    qint64 left = 0;   ///< enterprises that left the register within the period
};

/// What lies within the period ends on `on` at the latest.
[[nodiscard]] Result<ServiceFigures> serviceFigures(const store::Session &session, const LadderBook &ladder,
    const RegisterCurve &curve, const rules::LampLimits &limits, const Period &period, QDate on);
void addServiceFigures(
    FigureSheet &sheet, const ServiceFigures &service, const rules::LampLimits &limits, const Period &period, QDate on);

/// Tasks that were assigned by the day and not completed by it.
[[nodiscard]] store::Filter openTasks(QDate on);

} // namespace yumiao::figures
