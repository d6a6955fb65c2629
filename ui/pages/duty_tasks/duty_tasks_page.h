// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/records/records_page.h"

namespace yumiao::ui::pages {

class TaskDrawer;

/// 交办任务: the list of tasks, and beside it the course of the one that is chosen.
class DutyTasksPage final : public RecordsPage {
    Q_OBJECT
public:
    explicit DutyTasksPage(PageNeeds needs, QWidget *parent = nullptr);

    [[nodiscard]] QList<shell::Command> commands() override;
    [[nodiscard]] TaskDrawer &drawer() const { return *m_drawer; }

protected:
    void retranslate() override;

private:
    void followChoice();
    void showDrawer(bool shown);
    void registerStep(RecordId task);
    void showSlip(RecordId task);
    void showHandover(RecordId task);

    TaskDrawer *m_drawer;
    store::Ticket m_slip;
};

} // namespace yumiao::ui::pages
