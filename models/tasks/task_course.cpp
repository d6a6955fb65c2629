// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/task_course.h"

#include "models/rules/working_days.h"
#include "models/store/query.h"
#include "models/store/task_reading.h"

#include <algorithm>
#include <array>

namespace yumiao::tasks {
namespace {

using records::RecordKind;
using records::Task;
using records::TaskStage;
using records::TaskStep;

Result<store::LabelsByKind> taskLabels(
    const store::Session &session, const Task &task, const std::vector<TaskStep> &steps)
{
    QHash<RecordKind, QSet<RecordId>> wanted;
    wanted[RecordKind::Enterprise].insert(task.enterprise.id);
    wanted[RecordKind::Measure].insert(task.measure.id);
    wanted[RecordKind::ServiceRequest].insert(task.request.id);
    auto &bureaus = wanted[RecordKind::Bureau];
    bureaus.insert(task.bureau.id);
    bureaus.insert(task.supporting.id);
    for (const TaskStep &step : steps) {
        bureaus.insert(step.bureau.id);
        bureaus.insert(step.responsible.id);
    }
    for (auto &ids : wanted)
        ids.remove(RecordId());
    return store::labelsByKind(session, wanted);
}

/// 2022-4 after three slips of 2022.
Result<QString> slipAfterLast(const store::Session &session, int year)
{
    using store::Comparison;
    using store::Filter;
    const QDate last(year, 12, 31);
    const auto slips = store::count(session,
        {RecordKind::TaskStep,
            Filter::all({Filter::condition(QStringLiteral("stage"), Comparison::Equal, {QStringLiteral("supervised")}),
                Filter::condition(
                    QStringLiteral("date"), Comparison::GreaterEqual, {QDate(year, 1, 1).toString(Qt::ISODate)}),
                Filter::condition(QStringLiteral("date"), Comparison::LessEqual, {last.toString(Qt::ISODate)})}),
            {}, last});
    return slips.map([year](qint64 made) { return QStringLiteral("%1-%2").arg(year).arg(made + 1); });
}

} // namespace

bool TaskCourse::isOpen() const
{
    return standing.stage ? !standing.ended.isValid() : !task.completed.isValid() || task.completed > on;
}

std::optional<qint64> TaskCourse::daysLate() const
{
    const QDate due = standing.due;
    return isOpen() && due.isValid() && due < on ? std::optional(due.daysTo(on)) : std::nullopt;
}

Result<TaskCourse> taskCourseOf(const store::Session &session, RecordId task, QDate on)
{
    const auto &rules = rules::taskRules();
    if (!rules)
        return failure(rules.error());
    auto record = store::find<Task>(session, task);
    if (!record)
        return failure(record.error());
    const auto byTask = store::stepsOfTasks(session, std::array{task});
    if (!byTask)
        return failure(byTask.error());
    std::vector<TaskStep> steps = byTask->value(task);
    const auto labels = taskLabels(session, *record, steps);
    if (!labels)
        return failure(labels.error());
    const auto holidays = store::loadAll<records::Holiday>(session);
    if (!holidays)
        return failure(holidays.error());
    auto number = slipAfterLast(session, on.year());
    if (!number)
        return failure(number.error());

    TaskCourse course;
    course.task = *std::move(record);
    course.on = on;
    course.firstDue = rules::firstDue(steps, course.task.due);
    course.standing = rules::taskStandingBefore(course.firstDue);
    std::erase_if(steps, [&](const TaskStep &it) { return it.date > on; });
    const auto bureaus = labels->value(RecordKind::Bureau);
    for (const TaskStep &step : steps) {
        course.standing = rules::standingAfter(*rules, course.standing, step);
        course.steps.push_back({step, bureaus.value(step.bureau.id), bureaus.value(step.responsible.id)});
    }
    course.enterprise = labels->value(RecordKind::Enterprise).value(course.task.enterprise.id);
    course.measure = labels->value(RecordKind::Measure).value(course.task.measure.id);
    course.request = labels->value(RecordKind::ServiceRequest).value(course.task.request.id);
    course.supporting = bureaus.value(course.task.supporting.id);
    const RecordId owner = course.standing.owner;
    course.bureau = bureaus.value(owner.isNull() ? course.task.bureau.id : owner);
    if (course.standing.asked != owner)
        course.asked = bureaus.value(course.standing.asked);
    course.next = rules::nextSteps(*rules, course.standing);
    course.nextSlip = *std::move(number);
    const rules::SupervisionRule &slip = rules->supervisionFor(course.standing.due, on);
    course.level = slip.level;
    course.answerBy = rules::WorkingDays(*holidays).after(on, slip.answerDays).day;
    return course;
}

} // namespace yumiao::tasks
