// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/text_sheet.h"
#include "models/loans/maturities.h"
#include "ui/print/document.h"

namespace yumiao::ui::reports {

/// 到期续贷日历 on paper across (print::landscapeForm()): a table for each month with its sum, in the language of the
/// program.
[[nodiscard]] print::Document maturitiesPaper(const loans::Maturities &maturities);
/// The same as one table that is worked on; each month ends with its sum.
[[nodiscard]] exchange::TextSheet maturitiesSheet(const loans::Maturities &maturities);

} // namespace yumiao::ui::reports
