// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/financing_ledger.h"
#include "ui/pages/common/page_needs.h"

#include <QObject>

namespace yumiao::ui::pages {

/// Reads the applications of this year and shows 融资台账 as it will stand on paper. Belongs to the window it opens
/// over.
class LedgerOpener final : public QObject {
    Q_OBJECT
public:
    LedgerOpener(PageNeeds needs, QWidget *parent);
    void open();

private:
    PageNeeds m_needs;
    QWidget *m_over;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
