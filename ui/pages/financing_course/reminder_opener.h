// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/record_id.h"
#include "models/financing/lists.h"
#include "ui/pages/common/page_needs.h"

#include <QObject>

namespace yumiao::ui::pages {

/// Reads what an institution is reminded of and shows the letter (提醒函). Belongs to the window it opens over.
class ReminderOpener final : public QObject {
    Q_OBJECT
public:
    ReminderOpener(PageNeeds needs, QWidget *parent);
    /// To the institution of an application, about all of its decisions that are past their day; says so where there
    /// is none.
    void open(RecordId application);

private:
    void show(const financing::Reminder &reminder);

    PageNeeds m_needs;
    QWidget *m_over;
    store::Ticket m_ticket;
};

} // namespace yumiao::ui::pages
