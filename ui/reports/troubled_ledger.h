// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/text_sheet.h"
#include "models/loans/troubled_loans.h"

namespace yumiao::ui::reports {

/// The headings of 银行贷款明细 as the offices collect it (21 columns, policy file 8.1), in the language of the
/// program.
[[nodiscard]] QStringList loanDetailHeadings();
/// One loan in those columns. What is unknown is empty, as is the column of the legal representative: names of persons
/// are not kept.
[[nodiscard]] QStringList loanDetailCells(const loans::TroubledLoan &loan);
/// Overdue and problem loans in those columns, then the institution and what was got back.
[[nodiscard]] exchange::TextSheet troubledLedger(const std::vector<loans::TroubledLoan> &loans);

} // namespace yumiao::ui::reports
