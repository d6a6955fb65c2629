// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/column.h"
#include "models/records/record_kind.h"

#include <vector>

namespace yumiao::ui::pages {

/// In the list of evidence the fact is shown by its title and the value in the officer's unit (万元, %, 是/否, a word);
/// both are changed in their form, not in the cell. Other lists stay as they are.
void showEvidenceInWords(records::RecordKind kind, std::vector<items::Column> &columns);

} // namespace yumiao::ui::pages
