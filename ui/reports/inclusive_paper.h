// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inclusive/inclusive_report.h"
#include "ui/print/document.h"

namespace yumiao::ui::reports {

/// 两增两控 of a month on landscape paper, in the language of the program: each institution by the definition of the
/// year, the returns beside the bank's lists and the own drawdowns counted by the same scope, every loan that differs.
[[nodiscard]] print::Document inclusivePaper(const inclusive::Report &report);

/// A figure as it is shown: accounts whole, all others in percent; 待核 while it is not known, — where it is not asked.
[[nodiscard]] QString inclusiveNumber(const inclusive::Check &check, const inclusive::Cell &cell);
/// 计入, 单户授信超过口径, …
[[nodiscard]] QString countingWord(inclusive::Counting counting);
/// 银行明细无此合同, 余额不一致, …
[[nodiscard]] QString differenceWord(inclusive::DifferenceCause cause);

} // namespace yumiao::ui::reports
