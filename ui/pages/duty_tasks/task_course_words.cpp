// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duty_tasks/task_course_words.h"

#include <QCoreApplication>

namespace yumiao::ui::pages {
namespace {

using rules::TaskNeed;

struct TaskCourseWords {
    Q_DECLARE_TR_FUNCTIONS(yumiao::ui::pages::TaskCourseWords)
};

} // namespace

QString taskStageWords(records::TaskStage stage)
{
    return taskChoiceWords(stage);
}

QString taskStepWords(const rules::TaskNext &next)
{
    const QString stage = taskStageWords(next.to);
    const bool note = next.needing(TaskNeed::Note);
    if (next.needing(TaskNeed::OtherBureau))
        return TaskCourseWords::tr("%1 (which, and why)").arg(stage);
    if (next.needing(TaskNeed::LaterDue) && note)
        return TaskCourseWords::tr("%1 (until when, and why)").arg(stage);
    if (next.needing(TaskNeed::LaterDue))
        return TaskCourseWords::tr("%1 (until when)").arg(stage);
    if (next.needing(TaskNeed::Level))
        return TaskCourseWords::tr("%1 (level, number, answer by)").arg(stage);
    if (next.needing(TaskNeed::Person))
        return TaskCourseWords::tr("%1 (by whom)").arg(stage);
    return note ? TaskCourseWords::tr("%1 (say what or why)").arg(stage) : stage;
}

} // namespace yumiao::ui::pages
