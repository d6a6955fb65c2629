// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/financing_ledger.h"
#include "ui/print/document.h"

namespace yumiao::ui::reports {

/// 融资台账与成本分析, on paper across (print::landscapeForm()), in the language of the program: what it cost in all,
/// by instrument and by institution, then every application.
[[nodiscard]] print::Document financingLedgerPaper(const figures::FinancingLedger &ledger);

} // namespace yumiao::ui::reports
