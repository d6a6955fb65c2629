// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duty_tasks/duty_tasks_page.h"

#include "models/store/query.h"
#include "models/tasks/handover.h"
#include "ui/pages/common/paper_dialog.h"
#include "ui/pages/common/say.h"
#include "ui/pages/duty_tasks/task_drawer.h"
#include "ui/pages/duty_tasks/task_step_dialog.h"
#include "ui/print/page_form.h"
#include "ui/reports/handover_paper.h"
#include "ui/reports/supervision_paper.h"
#include "ui/tables/record_table.h"
#include "ui/theme/theme.h"

namespace yumiao::ui::pages {
namespace {

constexpr int TaskDrawerWidth = 400;
const QString DutyTasksPlace = QStringLiteral("交办");

} // namespace

DutyTasksPage::DutyTasksPage(PageNeeds needs, QWidget *parent)
    : RecordsPage(needs, records::RecordKind::Task, DutyTasksPlace, parent)
    , m_drawer(new TaskDrawer(std::move(needs), this))
{
    m_drawer->setMinimumWidth(theme::grown(TaskDrawerWidth));
    setSide(m_drawer);
    showDrawer(false);
    connect(&table(), &tables::RecordTable::currentChanged, this, &DutyTasksPage::followChoice);
    connect(&table(), &tables::RecordTable::previewRequested, this, [this](RecordId id) {
        m_drawer->show(id);
        showDrawer(true);
    });
    connect(m_drawer, &TaskDrawer::closeRequested, this, [this] {
        const bool hadFocus = m_drawer->isAncestorOf(focusWidget());
        showDrawer(false);
        if (hadFocus)
            table().setFocus();
    });
    connect(m_drawer, &TaskDrawer::editWanted, this, [this](RecordId id) { edit(id); });
    connect(m_drawer, &TaskDrawer::stepWanted, this, &DutyTasksPage::registerStep);
    connect(m_drawer, &TaskDrawer::slipWanted, this, &DutyTasksPage::showSlip);
}

void DutyTasksPage::followChoice()
{
    const RecordId id = table().currentId();
    if (!id.isNull() && m_drawer->isVisibleTo(this) && !m_drawer->drawer().isPinned())
        m_drawer->show(id);
}

void DutyTasksPage::showDrawer(bool shown)
{
    m_drawer->setVisible(shown);
}

void DutyTasksPage::registerStep(RecordId task)
{
    if (task.isNull())
        return;
    auto *dialog = new TaskStepDialog(needs(), task, this);
    connect(dialog, &TaskStepDialog::written, this,
        [this](const store::Receipt &receipt) { sayWritten(needs(), this, receipt, tr("Step registered")); });
    dialog->open();
}

void DutyTasksPage::showSlip(RecordId task)
{
    if (task.isNull())
        return;
    m_slip = needs().workspace.read(
        this,
        [task, on = needs().workspace.clock().today()](
            store::Session &session) { return tasks::taskCourseOf(session, task, on); },
        [this](const Result<tasks::TaskCourse> &course) {
            if (!course)
                return sayError(needs(), course.error());
            if (const auto paper = reports::supervisionPaper(*course); !paper)
                return sayError(needs(), paper.error());
            // In the language of the moment; that there is a slip was seen above.
            const PaperSource source{[] { return tr("Supervision slip"); },
                [it = *course] { return reports::supervisionPaper(it).value_or(print::Document()); }, {}};
            (new PaperDialog(needs(), source, this))->show();
        });
}

/// What the bureau of the chosen task has open: each task is then taken over by its own step (交接).
void DutyTasksPage::showHandover(RecordId task)
{
    if (task.isNull())
        return;
    m_slip = needs().workspace.readLong(
        this,
        [task, on = needs().workspace.clock().today()](store::Session &session) -> Result<tasks::Handover> {
            const auto chosen = store::find<records::Task>(session, task);
            if (!chosen)
                return failure(chosen.error());
            return tasks::handoverOf(session, chosen->bureau.id, chosen->contact, on);
        },
        [this](const Result<tasks::Handover> &handover) {
            if (!handover)
                return sayError(needs(), handover.error());
            const PaperSource source{[] { return tr("Hand-over list"); },
                [it = *handover] { return reports::handoverPaper(it); }, print::landscapeForm()};
            (new PaperDialog(needs(), source, this))->show();
        });
}

QList<shell::Command> DutyTasksPage::commands()
{
    const auto nothingChosen = [this] { return table().currentId().isNull() ? tr("Choose a task first") : QString(); };
    return RecordsPage::commands()
        + QList<shell::Command>{{"duty_tasks.step", tr("Register a step…"), shell::Menu::Business,
                                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), "arrow-right", nothingChosen,
                                    [this] { registerStep(table().currentId()); }},
            {"duty_tasks.slip", tr("Supervision slip…"), shell::Menu::Business, {}, "printer", nothingChosen,
                [this] { showSlip(table().currentId()); }},
            {"duty_tasks.handover", tr("Hand-over list of its bureau or person…"), shell::Menu::Report, {}, "printer",
                nothingChosen, [this] { showHandover(table().currentId()); }},
            {"duty_tasks.drawer", tr("Drawer"), shell::Menu::View, QKeySequence(Qt::Key_F4), "panel-right",
                nothingChosen, [this] {
                    if (m_drawer->isVisibleTo(this))
                        return showDrawer(false);
                    m_drawer->show(table().currentId());
                    showDrawer(true);
                }}};
}

void DutyTasksPage::retranslate()
{
    RecordsPage::retranslate();
    m_drawer->retranslate();
}

} // namespace yumiao::ui::pages
