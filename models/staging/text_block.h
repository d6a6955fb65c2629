// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <vector>

namespace yumiao::staging {

constexpr qsizetype MostBlockRows = 100'000;
constexpr qsizetype MostBlockCells = 1'000'000;

/// The rows of a block as spreadsheets put it on the clipboard: cells parted by tabs, rows by LF, CR LF or CR. A cell
/// that begins with a quotation mark and whose closing one is followed by a tab, a line end or the end is taken out of
/// its quotes, with doubled ones inside made single; it may hold tabs and line ends. Any other quotation mark is text
/// as it stands: a size of 5" is no fault. Rows may have different lengths (a
/// sheet's parser refuses an open quotation mark and leaves empty rows out; here each row has its place); the line end
/// behind the last row is no row. Errors: block.empty, block.too_large (`most`).
[[nodiscard]] Result<std::vector<QStringList>> blockRows(QStringView text);

} // namespace yumiao::staging
