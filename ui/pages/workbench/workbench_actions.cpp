// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/typed_value.h"
#include "models/records/record_description.h"
#include "ui/pages/common/say.h"
#include "ui/pages/workbench/task_steps.h"
#include "ui/pages/workbench/todo_panel.h"
#include "ui/pages/workbench/workbench_head.h"
#include "ui/pages/workbench/workbench_page.h"
#include "ui/words/error_words.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

// What can be done on the workbench: commands, the menu of what can be made, the steps of a task.

namespace yumiao::ui::pages {
namespace {

using shell::Command;
using shell::Menu;

constexpr int usualPause = 7; // days

/// A day as officers type it: 2022-09-12, 9-12, +7.
Result<QDate> typedDay(const QString &text, QDate today)
{
    const records::RecordDescription &task = records::descriptionOf(records::RecordKind::Task);
    const records::Field &field = task.fields[static_cast<size_t>(task.indexOf(QStringLiteral("snoozed_to")))];
    return items::valueFromTyped(field, text, today).map([](const records::Value &value) {
        return QDate::fromString(records::isUnknown(value) ? QString() : records::textIn(value), Qt::ISODate);
    });
}

} // namespace

QList<Command> WorkbenchPage::newCommands()
{
    const QString makes = QStringLiteral("new");
    return {{"workbench.new_enterprise", tr("Register an enterprise…"), Menu::Business, {}, "building-2", {},
                [this, makes] {
                    go({QStringLiteral("企业"), makes, {}});
                }},
        {"workbench.new_visit", tr("Register a visit…"), Menu::Business, {}, "message-square-plus", {},
            [this, makes] {
                go({QStringLiteral("走访"), makes, {}});
            }},
        {"workbench.new_report", tr("Report progress…"), Menu::Business, {}, "list-checks", {}, [this] {
             go({QStringLiteral("任务"), {}, {}});
         }}};
}

QList<Command> WorkbenchPage::commands()
{
    QList<Command> all = newCommands();
    all.append({"workbench.new", tr("New…"), Menu::File, QKeySequence(Qt::CTRL | Qt::Key_N), "plus", {},
        [this] { showNewMenu(); }});
    all.append({"workbench.print", tr("Print progress summary"), Menu::File, QKeySequence(Qt::CTRL | Qt::Key_P),
        "printer", {}, [this] {
            go({QStringLiteral("报表"), QStringLiteral("progress"), {}});
        }});
    all.append({"workbench.snooze", tr("Put the task off…"), Menu::Business, {}, "clock",
        [this] { return whyNoTask(); }, [this] { snooze(); }, 1});
    all.append({"workbench.done", tr("Close the task as done"), Menu::Business, {}, "square-check-big",
        [this] { return whyNoTask(); }, [this] { complete(); }, 1});
    all.append({"workbench.refresh", tr("Read the figures again"), Menu::View, QKeySequence(Qt::Key_F5), "refresh-cw",
        {}, [this] { refresh(); }});
    return all;
}

void WorkbenchPage::showNewMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Command &command : newCommands()) {
        QAction *action = menu->addAction(command.text);
        connect(action, &QAction::triggered, this, command.run);
    }
    const QWidget *under = m_head && m_head->isVisible() ? m_head->newButton() : static_cast<QWidget *>(this);
    const QPoint at = under == this ? rect().topRight() - QPoint(menu->sizeHint().width(), 0)
                                    : under->rect().bottomRight() - QPoint(menu->sizeHint().width(), -2);
    menu->popup(under->mapToGlobal(at));
    menu->setActiveAction(menu->actions().constFirst());
}

QString WorkbenchPage::whyNoTask() const
{
    const figures::TodoItem *item = m_todo->currentItem();
    if (!item)
        return tr("Choose an item of the list first");
    if (item->kind != records::RecordKind::Task)
        return tr("Only tasks are put off or closed here; open the item instead");
    return {};
}

void WorkbenchPage::snooze()
{
    if (const QString reason = whyNoTask(); !reason.isEmpty())
        return refuse(reason);
    const figures::TodoItem item = *m_todo->currentItem();
    const QDate today = m_needs.workspace.clock().today();
    const auto answer = m_needs.prompt.askText(tr("Put off until which day? A date, or +7 for days from today"),
        today.addDays(usualPause).toString(Qt::ISODate));
    if (!answer)
        return;
    const auto until = typedDay(*answer, today);
    if (!until)
        return m_needs.prompt.tell(tr("The task was not put off."), words::sentence(until.error()));
    if (*until <= today)
        return m_needs.prompt.tell(tr("The task was not put off."), tr("The day must be after today."));
    m_steps->snooze(item.id, *until, [this](const records::Task &task, const Result<store::Receipt> &receipt) {
        sayWritten(
            m_needs, this, receipt, tr("Put off until %1: %2").arg(task.snoozedTo.toString(Qt::ISODate), task.title));
    });
}

void WorkbenchPage::complete()
{
    if (const QString reason = whyNoTask(); !reason.isEmpty())
        return refuse(reason);
    m_steps->complete(m_todo->currentItem()->id, m_needs.workspace.clock().today(),
        [this](const records::Task &task, const Result<store::Receipt> &receipt) {
            sayWritten(m_needs, this, receipt, tr("Closed as done: %1").arg(task.title));
        });
}

void WorkbenchPage::refuse(const QString &reason) const
{
    if (m_needs.announce)
        m_needs.announce(reason, {});
}

} // namespace yumiao::ui::pages
