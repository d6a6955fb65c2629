// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/text_sheet.h"
#include "models/figures/list_sheet.h"
#include "ui/print/document.h"

namespace yumiao::ui::reports {

/// 申报清单、推荐清单 as it is handed in, on paper across (print::landscapeForm()), in the language of the program.
[[nodiscard]] print::Document listPaper(const figures::ListSheet &sheet);
/// The same as the offices' ledger of financing needs (融资需求台账, 28 columns; policy file 8.2).
[[nodiscard]] exchange::TextSheet listLedger(const figures::ListSheet &sheet);
/// What a list is called: 推荐清单（推荐 2022-09）.
[[nodiscard]] QString listName(const records::FinancingBatch &list);

} // namespace yumiao::ui::reports
