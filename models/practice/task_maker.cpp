// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/task_maker.h"

#include "models/rules/task_steps.h"

#include <array>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::Task;
using records::TaskKind;
using records::TaskStage;
using records::TaskStep;

/// Where a task stands today.
enum class TaskState { Open, Overdue, Snoozed, Done };

struct TaskShare {
    TaskKind kind;
    TaskState state;
    int of5000;
};
constexpr std::array TaskShares{
    TaskShare{TaskKind::Request, TaskState::Open, 8},
    TaskShare{TaskKind::Request, TaskState::Overdue, 3},
    TaskShare{TaskKind::Request, TaskState::Snoozed, 1},
    TaskShare{TaskKind::Request, TaskState::Done, 46},
    TaskShare{TaskKind::Assigned, TaskState::Open, 7},
    TaskShare{TaskKind::Assigned, TaskState::Overdue, 2},
    TaskShare{TaskKind::Assigned, TaskState::Snoozed, 1},
    TaskShare{TaskKind::Assigned, TaskState::Done, 30},
    TaskShare{TaskKind::Own, TaskState::Open, 5},
    TaskShare{TaskKind::Own, TaskState::Snoozed, 1},
    TaskShare{TaskKind::Own, TaskState::Done, 20},
};

const char *titlesOf(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Assigned:
        return "task_assigned";
    case TaskKind::Supervision:
        return "task_supervision";
    case TaskKind::Request:
        return "task_request";
    case TaskKind::Own:
        break;
    }
    return "task_own";
}

class TaskMaker {
public:
    TaskMaker(const Making &making, const std::vector<Firm> &firms)
        : m_making(making)
        , m_today(making.numbers.today)
        , m_draw(making.draw(Stream::Tasks))
        , m_steps(making.draw(Stream::TaskSteps))
    {
        for (const Firm &firm : firms)
            if (firm.isIn(m_today) && firm.bulk.size != records::SizeClass::Micro)
                m_firms.push_back(&firm);
    }
    void make(TaskKind kind, TaskState state, const MeasureCourse *course);

private:
    void fillDates(Task &it, TaskState state);
    void addSteps(const Task &task, const rules::TaskRules &rules);
    void supervise(const Task &task);
    void add(const Task &task, TaskStep step);

    const Making &m_making;
    QDate m_today;
    Draw m_draw;
    Draw m_steps;
    const rules::TaskRules *m_rules = nullptr;
    rules::TaskStanding m_standing; ///< of the task that gets its steps
    int m_slips = 0;
    std::vector<const Firm *> m_firms;
};

void TaskMaker::fillDates(Task &it, TaskState state)
{
    switch (state) {
    case TaskState::Open:
        it.assigned = m_today.addDays(-m_draw.between(1, 20));
        it.due = m_today.addDays(m_draw.between(1, 28));
        break;
    case TaskState::Overdue:
        it.assigned = m_today.addDays(-m_draw.between(20, 60));
        it.due = m_today.addDays(-m_draw.between(1, 15));
        break;
    case TaskState::Snoozed:
        it.assigned = m_today.addDays(-m_draw.between(5, 30));
        it.due = m_today.addDays(m_draw.between(2, 10));
        it.snoozedTo = m_today.addDays(m_draw.between(3, 14));
        break;
    case TaskState::Done:
        it.assigned = qMax(m_making.numbers.base, m_today.addDays(-m_draw.between(30, 700)));
        it.due = it.assigned.addDays(m_draw.between(7, 30));
        it.completed = qMin(m_today.addDays(-1), it.assigned.addDays(m_draw.between(2, 28)));
        it.outcome = m_draw.oneOf(m_making.words.phrases("task_outcome"));
        break;
    }
}

void TaskMaker::add(const Task &task, TaskStep step)
{
    step.id = m_making.ids.next();
    step.task.id = task.id;
    step = rules::filledIn(std::move(step), m_standing);
    m_standing = rules::standingAfter(*m_rules, m_standing, step);
    m_making.out.add(step);
}

/// A slip of the level that is meant today, answered by some.
void TaskMaker::supervise(const Task &task)
{
    const rules::SupervisionRule &rule = m_rules->supervisionFor(task.due, m_today);
    TaskStep slip;
    slip.stage = TaskStage::Supervised;
    slip.date = qMax(m_standing.last, m_today.addDays(-m_steps.between(1, 5)));
    slip.level = rule.level;
    slip.number = u"督办〔%1〕%2号"_s.arg(slip.date.year()).arg(++m_slips);
    slip.due = slip.date.addDays(rule.answerDays);
    add(task, slip);
    if (!m_steps.percent(40))
        return;
    TaskStep answer;
    answer.stage = TaskStage::SupervisionAnswered;
    answer.date = qMin(m_today, slip.date.addDays(1));
    answer.note = u"已倒排工期，安排专人推进"_s;
    add(task, answer);
}

/// The way of a task as far as its days tell: 下发 on the day of assignment, done on the day of completion.
void TaskMaker::addSteps(const Task &task, const rules::TaskRules &rules)
{
    m_rules = &rules;
    m_standing = rules::taskStandingBefore(task.due);
    const QDate last = task.completed.isValid() ? task.completed : m_today;
    QDate day = task.assigned;
    const auto take = [&](TaskStage stage, RecordId bureau, const QString &note, const QString &by) {
        if (day > last)
            return false;
        TaskStep it;
        it.stage = stage;
        it.date = day;
        it.bureau.id = bureau;
        it.note = note;
        it.by = by;
        add(task, it);
        return true;
    };
    const bool done = task.completed.isValid();
    const auto later = [&](qint64 most) {
        day = day.addDays(m_steps.between(0, most));
        if (done)
            day = qMin(day, last);
    };
    (void)take(TaskStage::Issued, task.bureau.id, {}, {});
    later(2);
    const bool handled = take(TaskStage::Accepted, task.bureau.id, {}, {}) && (later(3), true)
        && take(TaskStage::Handling, {}, {}, {});
    if (!done) {
        if (task.due < m_today)
            supervise(task);
        return;
    }
    later(10);
    if (!handled || !take(TaskStage::Reported, {}, task.outcome.isEmpty() ? u"已办理"_s : task.outcome, {}))
        return;
    day = last;
    (void)take(TaskStage::Reviewed, {}, {}, u"复核岗"_s);
    (void)take(TaskStage::Closed, {}, {}, {});
    if (m_steps.percent(60))
        (void)take(TaskStage::Cleared, {}, {}, {});
}

void TaskMaker::make(TaskKind kind, TaskState state, const MeasureCourse *course)
{
    Task it;
    it.id = m_making.ids.next();
    it.title = m_draw.oneOf(m_making.words.phrases(titlesOf(kind)));
    it.kind = kind;
    it.bureau.id = m_draw.oneOf(m_making.ground.bureaus).id;
    if (course) {
        it.measure.id = course->measure->id;
        if (const RecordId lead = m_making.ground.leadOf(*course->measure); !lead.isNull())
            it.bureau.id = lead;
    }
    if (kind == TaskKind::Request && !m_firms.empty())
        it.enterprise.id = m_draw.oneOf(m_firms)->id;
    fillDates(it, state);
    it.source = course              ? records::TaskSource::Measure
        : kind == TaskKind::Request ? records::TaskSource::Request
                                    : records::TaskSource::Other;
    m_making.out.add(it);
    if (const auto &rules = rules::taskRules(); rules && kind != TaskKind::Own)
        addSteps(it, *rules);
}

} // namespace

void makeTasks(const Making &making, const std::vector<Firm> &firms, const std::vector<MeasureCourse> &courses)
{
    TaskMaker maker(making, firms);
    for (const TaskShare &share : TaskShares)
        for (int i = 0; i < making.numbers.share(share.of5000); ++i) {
            const bool ofMeasure = share.kind == TaskKind::Assigned && !courses.empty();
            maker.make(
                share.kind, share.state, ofMeasure ? &courses[static_cast<size_t>(i * 31) % courses.size()] : nullptr);
        }
    for (const MeasureCourse &course : courses)
        if (course.kind == CourseKind::Overdue)
            maker.make(TaskKind::Supervision, TaskState::Open, &course);
}

} // namespace yumiao::practice
