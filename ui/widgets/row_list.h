// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace yumiao::ui::widgets {

/// Makes a table a list of whole rows (ui.md 9): one row is chosen, Tab leaves the list, no numbers of rows, one line a
/// row, as high as the text wants it, also after the text size was changed.
void dressAsRowList(QTableView &table);

} // namespace yumiao::ui::widgets
