// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/announced/announced_list.h"

#include <QStringList>

namespace yumiao::announced {

/// The cells of a line or row, with its number.
struct ListedCells {
    int row = 0;
    QStringList cells;
};

/// The cells of a pasted line: parted by tabs, else by commas, else by blanks; quotation marks around a cell go.
[[nodiscard]] QStringList cellsOfLine(const QString &line);

/// A name without what numbers its line: "12、", "（3）", "7.", "⑤".
[[nodiscard]] QString withoutNumbering(const QString &text);

/// What the cells say. Headings name the columns where there are any; else a credit code, a day, a number and a name
/// are told by how they look. Lines without a name and a code are left out, so are totals and repeated headings.
[[nodiscard]] Result<std::vector<ListedLine>> linesOf(const std::vector<ListedCells> &rows);

} // namespace yumiao::announced
