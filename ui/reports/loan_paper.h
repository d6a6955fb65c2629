// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cost_reading.h"
#include "ui/print/document.h"
#include "ui/print/page_form.h"

namespace yumiao::ui::reports {

/// 贷款明白纸（企业贷款综合融资成本清单): one loan on one page of A4, in the language of the program: the loan, every
/// cost with who is paid, when and how much, the yearly rates before and after subsidies, the dates of payment, and a
/// foot for both signatures. What is not known yet is said instead of the figures. Long plans are set smaller, then
/// shortened to their first and last dates with the number between.
[[nodiscard]] print::Document loanPaper(const cost::CostAnswer &answer, QDate on);
/// Upright A4 with narrow margins.
[[nodiscard]] print::PageForm loanPaperForm();

} // namespace yumiao::ui::reports
