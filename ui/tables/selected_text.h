// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include "models/items/row_source.h"

class QAbstractItemModel;

namespace yumiao::items {
class WindowModel;
}

namespace yumiao::ui::tables {

/// Rows of a model as spreadsheets take them from the clipboard: a line of headings, then one line a row, cells parted
/// by tabs. Tabs and line ends inside a cell become blanks. Rows that are not read yet are left out.
[[nodiscard]] QString tabbedText(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns);

/// The same for rows that were read for it, in this order; a record that is gone meanwhile is left out.
[[nodiscard]] QString tabbedText(
    const items::WindowModel &model, const std::vector<items::Row> &rows, const QList<int> &columns);

} // namespace yumiao::ui::tables
