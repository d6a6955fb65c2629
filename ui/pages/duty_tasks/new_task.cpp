// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duty_tasks/new_task.h"

#include "models/tasks/task_origin.h"
#include "ui/forms/record_dialog.h"
#include "ui/pages/common/say.h"

#include <QCoreApplication>
#include <QWidget>

#include <memory>

namespace yumiao::ui::pages {
namespace {

struct NewTask {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::NewTask)
};

void openTaskForm(const PageNeeds &needs, const records::Task &pattern, QWidget *over)
{
    const auto &description = records::description<records::Task>();
    const records::Values values = records::valuesOf(pattern);
    forms::RecordDialog::Presets presets;
    for (size_t i = 0; i < values.size(); ++i)
        if (!records::isUnknown(values[i]))
            presets.emplace_back(QString::fromLatin1(description.fields[i].name), values[i]);
    auto *dialog = new forms::RecordDialog(needs.workspace, records::RecordKind::Task, presets, over);
    QObject::connect(dialog, &forms::RecordDialog::saved, over, [needs, over](RecordId, const store::Receipt &receipt) {
        sayWritten(needs, over, receipt, NewTask::tr("Task issued"));
    });
    dialog->open();
}

} // namespace

shell::Command newTaskCommand(
    PageNeeds needs, records::RecordKind kind, std::function<RecordId()> chosen, QWidget *over)
{
    const auto ticket = std::make_shared<store::Ticket>();
    return {"duty_tasks.new", NewTask::tr("Issue a task from this…"), shell::Menu::Business, {}, "list-checks",
        [chosen] { return chosen().isNull() ? NewTask::tr("Choose what the task comes from first") : QString(); },
        [needs, kind, chosen, over, ticket] {
            *ticket = needs.workspace.read(
                over,
                [kind, id = chosen(), on = needs.workspace.clock().today()](
                    store::Session &session) { return tasks::taskFrom(session, kind, id, on); },
                [needs, over](const Result<records::Task> &pattern) {
                    if (!pattern)
                        return sayError(needs, pattern.error());
                    openTaskForm(needs, *pattern, over);
                });
        }};
}

} // namespace yumiao::ui::pages
