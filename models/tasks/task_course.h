// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/task_steps.h"
#include "models/store/session.h"

#include <optional>
#include <vector>

namespace yumiao::tasks {

/// A step with the bureaus that it names.
struct NamedTaskStep {
    records::TaskStep step;
    QString bureau;
    QString responsible; ///< who had the task then
};

/// One task with where it stands on a day, for its detail, the dialog of the next step and its supervision slip.
struct TaskCourse {
    records::Task task;
    QString enterprise;
    QString measure;
    QString request;
    QString bureau; ///< the one in charge, also of a task without steps
    QString supporting;
    QString asked; ///< the bureau that it is issued or referred to and that has not accepted it
    std::vector<NamedTaskStep> steps;
    rules::TaskStanding standing;
    std::vector<rules::TaskNext> next;
    QDate firstDue;   ///< the term before more time was granted
    QString nextSlip; ///< the number that follows the last slip of the year
    records::SupervisionLevel level = records::SupervisionLevel::Blue; ///< that a slip of the day would have
    QDate answerBy; ///< when a slip of the day is to be answered: working days of that level
    QDate on;

    /// By its steps, else by its day of completion.
    [[nodiscard]] bool isOpen() const;
    /// Days past the term in force; nothing when there is none, or while it is not past or the task is done.
    [[nodiscard]] std::optional<qint64> daysLate() const;
};

/// Error: record.missing, rule.damaged, workspace.*.
[[nodiscard]] Result<TaskCourse> taskCourseOf(const store::Session &session, RecordId task, QDate on);

} // namespace yumiao::tasks
