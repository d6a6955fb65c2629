// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks/task_course.h"
#include "ui/print/document.h"

namespace yumiao::ui::reports {

/// 督办单 of the last slip of a task, in the language of the program: number and level, who is asked, the task with its
/// term and where it stands, by when to answer, and room for the answer. Error: task.no_slip (`task`: none was issued).
[[nodiscard]] Result<print::Document> supervisionPaper(const tasks::TaskCourse &course);

} // namespace yumiao::ui::reports
