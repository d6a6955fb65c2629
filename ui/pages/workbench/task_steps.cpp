// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench/task_steps.h"

#include "models/store/query.h"

namespace yumiao::ui::pages {

using records::Task;

TaskSteps::TaskSteps(store::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void TaskSteps::snooze(RecordId task, QDate until, Answer answer)
{
    change(
        task, [until](Task &it) { it.snoozedTo = until; }, std::move(answer));
}

void TaskSteps::complete(RecordId task, QDate day, Answer answer)
{
    change(
        task, [day](Task &it) { it.completed = day; }, std::move(answer));
}

void TaskSteps::change(RecordId task, const Step &step, Answer answer)
{
    m_ticket = m_workspace.read(
        this, [task](store::Session &session) { return store::find<Task>(session, task); },
        [this, step, answer = std::move(answer)](const Result<Task> &found) {
            if (!found)
                return answer({}, failure(found.error()));
            Task changed = *found;
            step(changed);
            changes::ChangeSet set;
            set.action = QStringLiteral("edit");
            set.source = QStringLiteral("window");
            set.changes.push_back(changes::difference(
                records::RecordKind::Task, changed.id, records::valuesOf(*found), records::valuesOf(changed)));
            m_workspace.write(this, std::move(set), store::OnConflict::Refuse,
                [answer, changed](const Result<store::Receipt> &receipt) { answer(changed, receipt); });
        });
}

} // namespace yumiao::ui::pages
