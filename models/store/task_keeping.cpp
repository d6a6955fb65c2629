// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/task_keeping.h"

#include "models/rules/task_steps.h"
#include "models/store/query.h"
#include "models/store/task_facts.h"
#include "models/store/task_reading.h"

#include <QSet>

#include <algorithm>

namespace yumiao::store {
namespace {

using changes::ChangeSet;
using changes::FieldChange;
using changes::RecordChange;
using records::RecordKind;
using records::Task;
using records::TaskStep;
using records::Values;

RecordIdSource &taskStepIds()
{
    static RecordIdSource source;
    return source;
}

int taskField(const char *name)
{
    return records::description<Task>().indexOf(QLatin1String(name));
}

FieldChange *taskChange(RecordChange &change, int field)
{
    const auto it = std::find_if(
        change.fields.begin(), change.fields.end(), [&](const FieldChange &at) { return at.field == field; });
    return it == change.fields.end() ? nullptr : &*it;
}

/// The reason when the change removes the record.
std::optional<QString> removedBecause(const RecordChange &change)
{
    for (const FieldChange &field : change.fields)
        if (field.field == changes::RemovedMark && !records::isUnknown(field.after))
            return records::textIn(field.after);
    return std::nullopt;
}

template <typename R>
R withChange(const RecordChange &change, Values values)
{
    values.resize(records::description<R>().fields.size());
    for (const FieldChange &field : change.fields)
        if (field.field != changes::RemovedMark)
            values[static_cast<size_t>(field.field)] = field.after;
    return records::recordFrom<R>(change.id, values);
}

/// Says a field of a record in a change: a value that the change has already gives way.
void say(RecordChange &change, int field, const records::Value &before, const records::Value &after)
{
    if (FieldChange *said = taskChange(change, field)) {
        said->after = after;
        if (said->before == said->after)
            change.fields.erase(change.fields.begin() + (said - change.fields.data()));
    } else if (before != after) {
        change.fields.push_back({field, before, after});
    }
}

/// The tasks and steps that a set is about, as they were and as they will be.
class TaskKeeper {
public:
    TaskKeeper(const rules::TaskRules &rules, ChangeSet &set)
        : m_rules(rules)
        , m_set(set)
    {
    }
    [[nodiscard]] Done keep(const Session &session);

private:
    [[nodiscard]] Done read(const Session &session);
    void addFirstSteps();
    void addEnds();
    void removeSteps();
    void settle(RecordId id);
    void settleBy(const Task &task, const rules::TaskStanding &standing);
    void findPlaces();
    [[nodiscard]] std::vector<TaskStep> stepsAfter(RecordId task) const;
    [[nodiscard]] RecordChange *changeOf(RecordId id);
    void tell(TaskStep &step, const rules::TaskStanding &before);
    [[nodiscard]] rules::TaskStanding standingOf(const Task &task, const std::vector<TaskStep> &steps) const;

    const rules::TaskRules &m_rules;
    ChangeSet &m_set;
    QHash<RecordId, Values> m_tasks;                ///< as stored
    QHash<RecordId, std::vector<TaskStep>> m_steps; ///< as stored
    QHash<RecordId, Values> m_stepValues;           ///< as stored
    QSet<RecordId> m_moved;                         ///< tasks of which steps are made, changed or taken away
    QHash<RecordId, size_t> m_places;               ///< of tasks and steps in the set
    QHash<RecordId, std::vector<TaskStep>> m_said;  ///< steps as the set leaves them, by their task
};

Done TaskKeeper::read(const Session &session)
{
    std::vector<RecordId> touched;
    QSet<RecordId> tasks;
    for (const RecordChange &change : m_set.changes) {
        if (change.kind == RecordKind::TaskStep && !change.created)
            touched.push_back(change.id);
        else if (change.kind == RecordKind::TaskStep)
            m_moved.insert(withChange<TaskStep>(change, {}).task.id);
        else if (change.kind == RecordKind::Task)
            tasks.insert(change.id);
    }
    const auto found = rows(session, RecordKind::TaskStep, touched);
    if (!found)
        return failure(found.error());
    for (const StoredRow &row : *found) {
        m_stepValues.insert(row.id, row.values);
        m_moved.insert(records::recordFrom<TaskStep>(row.id, row.values).task.id);
    }
    for (const RecordChange &change : m_set.changes)
        if (change.kind == RecordKind::TaskStep && !change.created && m_stepValues.contains(change.id))
            m_moved.insert(withChange<TaskStep>(change, m_stepValues.value(change.id)).task.id);
    tasks |= m_moved;
    const std::vector<RecordId> wanted(tasks.begin(), tasks.end());
    const auto stored = rows(session, RecordKind::Task, wanted);
    if (!stored)
        return failure(stored.error());
    for (const StoredRow &row : *stored)
        if (row.removed.isEmpty())
            m_tasks.insert(row.id, row.values);
    auto steps = stepsOfTasks(session, wanted);
    if (!steps)
        return failure(steps.error());
    m_steps = *std::move(steps);
    return {};
}

void TaskKeeper::findPlaces()
{
    for (size_t i = 0; i < m_set.changes.size(); ++i) {
        const RecordChange &change = m_set.changes[i];
        if (change.kind != RecordKind::Task && change.kind != RecordKind::TaskStep)
            continue;
        m_places.insert(change.id, i);
        const bool known = change.created || m_stepValues.contains(change.id);
        if (change.kind == RecordKind::TaskStep && known && !removedBecause(change)) {
            const auto step = withChange<TaskStep>(change, m_stepValues.value(change.id));
            m_said[step.task.id].push_back(step);
        }
    }
}

RecordChange *TaskKeeper::changeOf(RecordId id)
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_set.changes[*place];
}

void TaskKeeper::addFirstSteps()
{
    std::vector<RecordChange> added;
    for (const RecordChange &change : m_set.changes) {
        if (change.kind != RecordKind::Task || !change.created || m_moved.contains(change.id))
            continue;
        const Task task = withChange<Task>(change, {});
        if (task.bureau.id.isNull() || !task.assigned.isValid() || task.completed.isValid())
            continue;
        TaskStep first;
        first.id = taskStepIds().next();
        first.task.id = task.id;
        first.stage = m_rules.start;
        first.date = task.assigned;
        first.bureau = task.bureau;
        added.push_back(changes::creation(first));
        m_moved.insert(task.id);
    }
    std::move(added.begin(), added.end(), std::back_inserter(m_set.changes));
}

/// A day of completion that was entered with an open task becomes the step that ends it.
void TaskKeeper::addEnds()
{
    std::vector<RecordChange> added;
    for (RecordChange &change : m_set.changes) {
        if (change.kind != RecordKind::Task || change.created || m_moved.contains(change.id))
            continue;
        const FieldChange *completed = taskChange(change, taskField("completed"));
        const auto steps = m_steps.constFind(change.id);
        if (!completed || records::isUnknown(completed->after) || steps == m_steps.constEnd())
            continue;
        const Task task = withChange<Task>(change, m_tasks.value(change.id));
        const rules::TaskStanding standing = standingOf(task, *steps);
        if (standing.ended.isValid())
            continue;
        TaskStep end;
        end.id = taskStepIds().next();
        end.task.id = change.id;
        end.stage = m_rules.close;
        end.date = qMax(task.completed, standing.last);
        end.cause = records::StepCause::Date;
        added.push_back(changes::creation(end));
        m_moved.insert(change.id);
    }
    std::move(added.begin(), added.end(), std::back_inserter(m_set.changes));
}

void TaskKeeper::removeSteps()
{
    QSet<RecordId> named;
    QHash<RecordId, QString> removed;
    for (const RecordChange &change : m_set.changes) {
        named.insert(change.id);
        if (const auto reason = removedBecause(change); reason && change.kind == RecordKind::Task)
            removed.insert(change.id, *reason);
    }
    for (auto it = removed.cbegin(); it != removed.cend(); ++it)
        for (const TaskStep &step : m_steps.value(it.key()))
            if (!named.contains(step.id))
                m_set.changes.push_back(changes::removal(RecordKind::TaskStep, step.id, it.value()));
    for (auto it = removed.cbegin(); it != removed.cend(); ++it)
        m_moved.remove(it.key());
}

rules::TaskStanding TaskKeeper::standingOf(const Task &task, const std::vector<TaskStep> &steps) const
{
    rules::TaskStanding standing = rules::taskStandingBefore(rules::firstDue(steps, task.due));
    for (const TaskStep &step : steps)
        standing = rules::standingAfter(m_rules, standing, step);
    return standing;
}

/// The steps of a task when the set is written, in their order.
std::vector<TaskStep> TaskKeeper::stepsAfter(RecordId task) const
{
    std::vector<TaskStep> steps = m_steps.value(task);
    std::erase_if(steps, [this](const TaskStep &it) { return m_places.contains(it.id); });
    const std::vector<TaskStep> said = m_said.value(task);
    steps.insert(steps.end(), said.begin(), said.end());
    std::sort(steps.begin(), steps.end(), [](const TaskStep &a, const TaskStep &b) {
        return std::pair(a.date, a.id.value()) < std::pair(b.date, b.id.value());
    });
    return steps;
}

/// Writes into the change that makes a step what it follows from.
void TaskKeeper::tell(TaskStep &step, const rules::TaskStanding &before)
{
    RecordChange *change = changeOf(step.id);
    if (!change || !change->created)
        return;
    if (step.cause && step.date < before.last)
        step.date = before.last; // a fact that was recorded late
    const TaskStep told = rules::filledIn(step, before);
    const Values was(records::description<TaskStep>().fields.size());
    const Values values = records::valuesOf(told);
    for (size_t i = 0; i < values.size(); ++i)
        say(*change, static_cast<int>(i), was[i], values[i]);
    step = told;
}

void TaskKeeper::settle(RecordId id)
{
    RecordChange *change = changeOf(id);
    const bool created = change && change->created;
    if (!created && !m_tasks.contains(id))
        return; // it is gone: the ledger says so
    const Values stored = m_tasks.value(id, Values(records::description<Task>().fields.size()));
    const Task task = change ? withChange<Task>(*change, stored) : records::recordFrom<Task>(id, stored);
    std::vector<TaskStep> steps = stepsAfter(id);
    // A step by a fact stands last, however early the fact.
    std::stable_partition(steps.begin(), steps.end(), [this](const TaskStep &it) {
        const RecordChange *made = changeOf(it.id);
        return !(it.cause && made && made->created);
    });
    rules::TaskStanding standing = rules::taskStandingBefore(rules::firstDue(m_steps.value(id), task.due));
    for (TaskStep &step : steps) {
        tell(step, standing);
        standing = rules::standingAfter(m_rules, standing, step);
    }
    if (!steps.empty())
        settleBy(task, standing);
}

void TaskKeeper::settleBy(const Task &task, const rules::TaskStanding &standing)
{
    const Values stored = m_tasks.value(task.id, Values(records::description<Task>().fields.size()));
    Task settled = task;
    if (!standing.owner.isNull())
        settled.bureau.id = standing.owner;
    settled.due = standing.due;
    settled.completed = standing.ended;
    const Values wanted = records::valuesOf(settled);
    RecordChange *change = changeOf(task.id);
    RecordChange own{RecordKind::Task, task.id, false, {}};
    for (const char *name : {"bureau", "due", "completed"}) {
        const int field = taskField(name);
        say(change ? *change : own, field, stored[static_cast<size_t>(field)], wanted[static_cast<size_t>(field)]);
    }
    if (!change && !own.fields.empty())
        m_set.changes.push_back(std::move(own));
}

Done TaskKeeper::keep(const Session &session)
{
    if (const Done done = read(session); !done)
        return done;
    removeSteps();
    addFirstSteps();
    addEnds();
    findPlaces();
    const QSet<RecordId> moved = m_moved;
    for (const RecordId id : moved)
        settle(id);
    return {};
}

/// The tasks of which the set itself makes steps or says that they are done.
QSet<RecordId> movedBy(const ChangeSet &set)
{
    QSet<RecordId> moved;
    for (const RecordChange &change : set.changes)
        if (change.kind == RecordKind::TaskStep && change.created)
            moved.insert(withChange<TaskStep>(change, {}).task.id);
        else if (change.kind == RecordKind::Task)
            moved.insert(change.id);
    return moved;
}

bool isAboutTasks(const RecordChange &change)
{
    return change.kind == RecordKind::Task || change.kind == RecordKind::TaskStep;
}

} // namespace

Result<ChangeSet> keepingTasks(const Session &session, ChangeSet set)
{
    if (set.undoes)
        return set;
    const auto ends = stepsByFacts(session, set.changes);
    if (!ends)
        return failure(ends.error());
    const QSet<RecordId> moved = ends->empty() ? QSet<RecordId>() : movedBy(set);
    for (const TaskStep &step : *ends)
        if (!moved.contains(step.task.id))
            set.changes.push_back(changes::creation(step));
    if (std::none_of(set.changes.begin(), set.changes.end(), isAboutTasks))
        return set;
    const auto &rules = rules::taskRules();
    if (!rules)
        return failure(rules.error());
    if (const Done done = TaskKeeper(*rules, set).keep(session); !done)
        return failure(done.error());
    return set;
}

} // namespace yumiao::store
