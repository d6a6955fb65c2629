// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing/ledger_opener.h"

#include "ui/pages/common/paper_dialog.h"
#include "ui/pages/common/say.h"
#include "ui/reports/financing_ledger_paper.h"

namespace yumiao::ui::pages {

LedgerOpener::LedgerOpener(PageNeeds needs, QWidget *parent)
    : QObject(parent)
    , m_needs(std::move(needs))
    , m_over(parent)
{
}

void LedgerOpener::open()
{
    m_ticket = m_needs.workspace.readLong(
        this,
        [on = m_needs.workspace.clock().today()](
            store::Session &session) { return figures::financingLedger(session, Period::yearOf(on), on); },
        [this](const Result<figures::FinancingLedger> &ledger) {
            if (!ledger)
                return sayError(m_needs, ledger.error());
            const PaperSource paper{[] { return tr("Financing ledger"); },
                [it = *ledger] { return reports::financingLedgerPaper(it); }, print::landscapeForm()};
            (new PaperDialog(m_needs, paper, m_over))->show();
        });
}

} // namespace yumiao::ui::pages
