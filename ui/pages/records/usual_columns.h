// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/column.h"

namespace yumiao::ui::pages {

/// Every column of a kind on the page of a place: those that its list begins with as ui.md has them, then the others as
/// they are described.
[[nodiscard]] std::vector<items::Column> listedColumns(records::RecordKind kind, const QString &place);
/// The columns that wait in the chooser: all but the usual ones. Of a kind without usual ones those beyond the first
/// few, long texts too unless there is room for every column.
[[nodiscard]] QStringList hiddenAtFirst(
    records::RecordKind kind, const QString &place, const std::vector<items::Column> &columns);

} // namespace yumiao::ui::pages
