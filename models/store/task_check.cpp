// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/task_check.h"

#include "models/rules/task_steps.h"
#include "models/store/ledger_problem.h"
#include "models/store/query.h"
#include "models/store/step_reach.h"
#include "models/store/task_reading.h"

#include <QSet>

#include <algorithm>

namespace yumiao::store {
namespace {

using records::RecordKind;
using records::Task;
using records::TaskStep;

/// What a task says of itself and its steps do not: they tell who has it, until when, and whether it is done.
QVariantList taskAgainstSteps(const Task &task, const rules::TaskStanding &standing)
{
    QVariantList problems;
    const auto &description = records::description<Task>();
    const auto say = [&](const char *field, const char *what) {
        problems.append(problemDetail(
            description, task.id, {description.indexOf(QLatin1String(field)), QString::fromLatin1(what), {}}));
    };
    if (!standing.owner.isNull() && task.bureau.id != standing.owner)
        say("bureau", "task.bureau_by_steps");
    if (standing.extensions > 0 && task.due != standing.due)
        say("due", "task.due_by_steps");
    if (task.completed != standing.ended)
        say("completed", "task.completed_by_steps");
    return problems;
}

QVariantList problemsOf(const rules::TaskRules &rules, const Task &task, const std::vector<TaskStep> &steps,
    const QSet<RecordId> &touched, bool whole)
{
    if (steps.empty())
        return {}; // it is told by its days
    QVariantList problems;
    const auto &description = records::description<TaskStep>();
    rules::TaskStanding standing = rules::taskStandingBefore(rules::firstDue(steps, task.due));
    bool judging = whole;
    for (const TaskStep &step : steps) {
        judging = judging || touched.contains(step.id);
        if (judging)
            for (const rules::TaskProblem &it : rules::stepProblems(rules, task, standing, step))
                problems.append(problemDetail(
                    description, step.id, {description.indexOf(QStringView(it.field)), it.what, it.detail}));
        standing = rules::standingAfter(rules, standing, step);
    }
    return problems.isEmpty() ? taskAgainstSteps(task, standing) : problems;
}

} // namespace

Result<QVariantList> wrongTasks(const Session &session, const std::vector<changes::RecordChange> &applied)
{
    const auto reach = stepReach(session, applied, RecordKind::Task, RecordKind::TaskStep, "task");
    if (!reach)
        return failure(reach.error());
    if (reach->owners.isEmpty())
        return QVariantList();
    const auto &rules = rules::taskRules();
    if (!rules)
        return failure(rules.error());
    const std::vector<RecordId> wanted = reach->sortedOwners();
    const auto found = rows(session, RecordKind::Task, wanted);
    if (!found)
        return failure(found.error());
    const auto steps = stepsOfTasks(session, wanted);
    if (!steps)
        return failure(steps.error());
    QVariantList problems;
    for (const StoredRow &row : *found)
        if (row.removed.isEmpty())
            problems += problemsOf(*rules, records::recordFrom<Task>(row.id, row.values), steps->value(row.id),
                reach->steps, reach->whole.contains(row.id));
    return problems;
}

} // namespace yumiao::store
