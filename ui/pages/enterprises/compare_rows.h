// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/enterprise_profile.h"

#include <QStringList>

namespace yumiao::ui::pages {

/// One line of a comparison: a field and what each enterprise has in it, as shown.
struct CompareRow {
    QString title;
    QStringList cells;    ///< one an enterprise; of a heading none
    bool differs = false; ///< not every enterprise has the same
    bool heading = false;
};

/// Two to four enterprises line by line: the register, where each stands, the figures of the latest closed year of
/// each, and what is known beside. Personal data are masked.
[[nodiscard]] std::vector<CompareRow> compareRows(const std::vector<figures::EnterpriseProfile> &profiles);

/// Those that differ, with the headings that still have a line below them.
[[nodiscard]] std::vector<CompareRow> onlyDifferences(const std::vector<CompareRow> &rows);

} // namespace yumiao::ui::pages
