// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/window_model.h"
#include "models/records/financing_application.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/list_export.h"
#include "ui/pages/common/say.h"
#include "ui/pages/cost/cost_pane.h"
#include "ui/pages/financing/application_drawer.h"
#include "ui/pages/financing/financing_page.h"
#include "ui/pages/financing/ledger_opener.h"
#include "ui/pages/financing_course/application_step_dialog.h"
#include "ui/pages/financing_course/financing_course_commands.h"
#include "ui/pages/inclusive/inclusive_dialog.h"
#include "ui/pages/loans/loans_commands.h"

namespace yumiao::ui::pages {

namespace {

using records::RecordKind;

} // namespace

QList<shell::Command> FinancingPage::commands()
{
    const auto nothingChosen = [this] {
        return m_table->currentId().isNull() && !m_drawer->isVisibleTo(this) ? tr("Choose an application") : QString();
    };
    const auto nothingSelected
        = [this] { return m_table->selectedIds().empty() ? tr("Choose an application") : QString(); };
    const auto chosen = [this] { return m_table->currentId(); };
    QList<shell::Command> own{{"financing.new", tr("New application…"), shell::Menu::Business,
                                  QKeySequence(Qt::CTRL | Qt::Key_N), "plus", {}, [this] { addApplication(); }},
        {"financing.needs", tr("Financing needs"), shell::Menu::Business, {}, "list-tree", {},
            [this] {
                m_needs.navigator.go({QStringLiteral("记录"), QStringLiteral("financing_need"), {}});
            }},
        {"financing.conditions", tr("Edit the conditions…"), shell::Menu::View,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), "plus", {}, [this] { editConditions(); }},
        {"financing.drawer", tr("Drawer"), shell::Menu::View, QKeySequence(Qt::Key_F4), "panel-right", nothingChosen,
            [this] {
                if (m_drawer->isVisibleTo(this))
                    return showDrawer(false);
                preview(m_table->currentId());
            }},
        {"financing.remove", tr("Remove the application…"), shell::Menu::Edit, {}, "trash", nothingSelected,
            [this] { removeSelected(); }},
        {"financing.board", tr("Board"), shell::Menu::View, {}, "columns-3", {}, [this] { showBoard(!isBoard()); }, 0,
            [this] { return isBoard(); }},
        {"financing.export", tr("Export the list…"), shell::Menu::File, QKeySequence(Qt::CTRL | Qt::Key_E), "download",
            {}, [this] { exportList(); }},
        {"financing.ledger", tr("Print the financing ledger…"), shell::Menu::File, QKeySequence(Qt::CTRL | Qt::Key_P),
            "printer", {}, [this] { m_ledger->open(); }},
        {"financing.columns", tr("Columns"), shell::Menu::View, QKeySequence(Qt::CTRL | Qt::Key_L), "columns-3", {},
            [this] { m_table->chooseColumns(m_columns); }},
        {"financing.clear", tr("Clear the conditions"), shell::Menu::View,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), "list-filter", {}, [this] { clearFilter(); }}};
    return own + costCommands(m_needs, this, chosen)
        + financingCourseCommands(m_needs, this, [this] { return m_table->selectedIds(); })
        + loansCommands(m_needs, this) + inclusiveCommands(m_needs, this);
}

void FinancingPage::openDialog(forms::RecordDialog *dialog, const QString &done)
{
    connect(dialog, &forms::RecordDialog::saved, this, [this, done](RecordId id, const store::Receipt &receipt) {
        (void)m_table->setCurrentId(id);
        sayWritten(m_needs, this, receipt, done);
    });
    dialog->open();
}

void FinancingPage::addApplication()
{
    const records::Value day(today().toString(Qt::ISODate));
    openDialog(new forms::RecordDialog(m_needs.workspace, RecordKind::FinancingApplication,
                   {{QStringLiteral("applied"), day}, {QStringLiteral("stage_since"), day},
                       {QStringLiteral("stage"), records::Value(QStringLiteral("registered"))}},
                   this),
        tr("Application registered"));
}

void FinancingPage::editApplication(RecordId id)
{
    openDialog(new forms::RecordDialog(m_needs.workspace, RecordKind::FinancingApplication, id, this),
        tr("Application saved"));
}

void FinancingPage::registerStep(RecordId application)
{
    auto *dialog = new ApplicationStepDialog(m_needs, application, std::nullopt, this);
    dialog->open();
}

void FinancingPage::removeSelected()
{
    const auto ids = m_table->selectedIds();
    removeRecords(m_needs, this, RecordKind::FinancingApplication, ids,
        tr("Remove %n application(s)? Why?", nullptr, static_cast<int>(ids.size())));
}

void FinancingPage::exportList()
{
    exportRecords(m_needs, this, RecordKind::FinancingApplication, m_model->spine().ids, shownColumns(*m_table),
        tr("financing.xlsx"));
}

} // namespace yumiao::ui::pages
