// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/task_check.h"

#include "models/rules/task_steps.h"
#include "models/store/ledger_problem.h"
#include "models/store/query.h"
#include "models/store/task_reading.h"

#include <QSet>

#include <algorithm>

namespace yumiao::store {
namespace {

using records::RecordKind;
using records::Task;
using records::TaskStep;

/// What a set reaches of tasks and steps.
struct ReachedTasks {
    QSet<RecordId> tasks; ///< judged with all their steps
    QSet<RecordId> steps; ///< judged with those behind them
};

/// The task that a step belonged to before it was moved to another.
std::optional<RecordId> leftTask(const changes::RecordChange &change)
{
    const int owner = records::description<TaskStep>().indexOf(QLatin1String("task"));
    for (const changes::FieldChange &field : change.fields)
        if (field.field == owner && !records::isUnknown(field.before))
            return records::FieldTrait<decltype(TaskStep::task)>::fromValue(field.before).id;
    return std::nullopt;
}

ReachedTasks reachedTasks(const std::vector<changes::RecordChange> &applied)
{
    ReachedTasks reached;
    for (const changes::RecordChange &change : applied) {
        if (change.kind == RecordKind::Task && !change.created)
            reached.tasks.insert(change.id);
        if (change.kind != RecordKind::TaskStep)
            continue;
        reached.steps.insert(change.id);
        if (const auto left = leftTask(change))
            reached.tasks.insert(*left);
    }
    return reached;
}

/// Those whose steps are judged from the first one on: a step that stood already was changed or taken away, or what
/// they are judged by has changed.
QSet<RecordId> judgedWhole(
    const Session &session, ReachedTasks &reached, const std::vector<changes::RecordChange> &applied, Done &read)
{
    QSet<RecordId> whole = reached.tasks;
    QSet<RecordId> moved;
    for (const changes::RecordChange &change : applied)
        if (change.kind == RecordKind::TaskStep && !change.created)
            moved.insert(change.id);
    const auto touched
        = rows(session, RecordKind::TaskStep, std::vector<RecordId>(reached.steps.begin(), reached.steps.end()));
    if (!touched) {
        read = failure(touched.error());
        return whole;
    }
    for (const StoredRow &row : *touched) {
        const RecordId owner = records::recordFrom<TaskStep>(row.id, row.values).task.id;
        reached.tasks.insert(owner);
        if (moved.contains(row.id))
            whole.insert(owner);
    }
    return whole;
}

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
    ReachedTasks reached = reachedTasks(applied);
    if (reached.tasks.isEmpty() && reached.steps.isEmpty())
        return QVariantList();
    const auto &rules = rules::taskRules();
    if (!rules)
        return failure(rules.error());
    Done read;
    const QSet<RecordId> whole = judgedWhole(session, reached, applied, read);
    if (!read)
        return failure(read.error());
    std::vector<RecordId> wanted(reached.tasks.begin(), reached.tasks.end());
    std::sort(wanted.begin(), wanted.end(), [](RecordId a, RecordId b) { return a.value() < b.value(); });
    const auto tasks = rows(session, RecordKind::Task, wanted);
    if (!tasks)
        return failure(tasks.error());
    const auto steps = stepsOfTasks(session, wanted);
    if (!steps)
        return failure(steps.error());
    QVariantList problems;
    for (const StoredRow &row : *tasks)
        if (row.removed.isEmpty())
            problems += problemsOf(*rules, records::recordFrom<Task>(row.id, row.values), steps->value(row.id),
                reached.steps, whole.contains(row.id));
    return problems;
}

} // namespace yumiao::store
