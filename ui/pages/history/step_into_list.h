// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace yumiao::ui::tables {
class RecordTable;
}

namespace yumiao::ui::pages {

/// Down and Enter in a search box go to the list below it; a row is chosen there, so that it can be acted upon at once.
void stepIntoList(QLineEdit &search, tables::RecordTable &table);

} // namespace yumiao::ui::pages
