// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cost_reading.h"
#include "ui/pages/common/paper_dialog.h"

namespace yumiao::ui::pages {

/// 贷款明白纸 of an answer for a PaperDialog.
[[nodiscard]] PaperSource loanPaperSource(cost::CostAnswer answer, QDate on);

} // namespace yumiao::ui::pages
