// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cost/loan_paper_source.h"

#include "ui/pages/cost/cost_pane.h"
#include "ui/reports/loan_paper.h"

namespace yumiao::ui::pages {

PaperSource loanPaperSource(cost::CostAnswer answer, QDate on)
{
    return {[] { return CostPane::tr("Cost sheet of the loan"); },
        [answer = std::move(answer), on] { return reports::loanPaper(answer, on); }, reports::loanPaperForm()};
}

} // namespace yumiao::ui::pages
