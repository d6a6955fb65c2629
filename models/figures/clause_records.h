// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure_sheet.h"
#include "models/store/session.h"

#include <QDate>
#include <QHash>

namespace yumiao::figures {

/// The day that a figure speaks of, by its code, where it is not the day asked for.
using DaysOfFigures = QHash<QByteArray, QDate>;

/// Figures of the measures of financing that are counted or summed from records by a filter, those that are worked out
/// of two sums, and those that nothing but a progress report of the measure can give ("clause.07-1.reported"). `only`:
/// the code of one measure; empty: all. Errors: cancelled, workspace.*.
[[nodiscard]] Done addRecordFigures(
    FigureSheet &sheet, const store::Session &session, QDate on, const QString &only, DaysOfFigures &days);

} // namespace yumiao::figures
