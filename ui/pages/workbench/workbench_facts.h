// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/district_figures.h"
#include "models/figures/todo.h"

namespace yumiao::ui::pages {

/// What the workbench (工作台) shows of one day, read in one go so that cards and list agree.
struct WorkbenchFacts {
    figures::DistrictFigures district;
    figures::Todo todo;
    RecordId ownBureau; ///< the bureau of the office that works here; null when its name is no bureau's
};

/// On the session's thread. `office` is who works here: 区经科信局 or 区经科信局・经办.
/// Errors: threshold.missing, cancelled, workspace.*.
[[nodiscard]] Result<WorkbenchFacts> workbenchFacts(const store::Session &session, const QString &office, QDate on);

/// The three charts of the workbench, in their order. Errors as above.
[[nodiscard]] Result<QList<figures::ChartData>> workbenchCharts(const store::Session &session, QDate on);

/// The `most` longest bars of stacked bars, longest first; series without any value are left out. Other charts come
/// back as they are.
[[nodiscard]] figures::ChartData longestBars(const figures::ChartData &data, qsizetype most);

/// The part of the list that a bureau leads, or supports.
enum class TodoScope { All, Led, Supported };
[[nodiscard]] figures::Todo todoWithin(const figures::Todo &todo, TodoScope scope, RecordId bureau);

} // namespace yumiao::ui::pages
