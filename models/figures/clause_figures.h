// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure_sheet.h"
#include "models/store/session.h"

#include <QDate>

namespace yumiao::figures {

/// What records say of measures 03-6 to 20-4 of the plan; those of procurement, arrears and environmental approvals by
/// gauge_figures.h. Of financing: "clause.07-6.count" and ".amount" are the
/// drawdowns of this year up to the day under the instrument that the measure names, unknown while no application of
/// the instrument was ever recorded; "clause.10-5.bad" and the like are sums over the monthly returns of the latest
/// month up to the day that has the figure, regulator's scope; others are counted from records by their definition, and
/// what no record can tell is the cumulative value of the measure's latest progress report ("clause.07-1.reported").
/// Errors: cancelled, workspace.*.
[[nodiscard]] Result<std::vector<Figure>> clauseFigures(const store::Session &session, QDate on);
/// Those of one measure by its code ("07-6"); none where the plan's measure is not among them.
struct MeasureFigure {
    Figure figure;
    QDate asOf; ///< the month of the returns, the day of the report; else the day asked for
};
[[nodiscard]] Result<std::vector<MeasureFigure>> measureFigures(
    const store::Session &session, const QString &measure, QDate on);

} // namespace yumiao::figures
