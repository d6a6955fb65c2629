// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure_sheet.h"
#include "models/store/session.h"

#include <QDate>

namespace yumiao::figures {

/// Figures of clauses 3, 13 and 14 from the records of environmental approvals, arrears and procurement
/// ("clause.14-6.plan" and, by the other rule, ".mof46"): of the year of the day, up to it. Each opens the records that
/// it counts; what those do not tell is in none of the sums. `only`: the code of one measure; empty: all. Errors:
/// cancelled, workspace.*.
[[nodiscard]] Done addGaugeFigures(FigureSheet &sheet, const store::Session &session, QDate on, const QString &only);

} // namespace yumiao::figures
