// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice/task_maker.h"

#include "models/records/task.h"

#include <array>

namespace yumiao::practice {
namespace {

using namespace Qt::StringLiterals;
using records::Task;
using records::TaskKind;

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
    {
        for (const Firm &firm : firms)
            if (firm.isIn(m_today) && firm.bulk.size != records::SizeClass::Micro)
                m_firms.push_back(&firm);
    }
    void make(TaskKind kind, TaskState state, const MeasureCourse *course);

private:
    void fillDates(Task &it, TaskState state);

    const Making &m_making;
    QDate m_today;
    Draw m_draw;
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
    m_making.out.add(it);
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
