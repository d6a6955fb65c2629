// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/task.h"
#include "models/records/task_step.h"
#include "models/rules/task_rules.h"

#include <QVariantMap>

namespace yumiao::rules {

/// Where a task stands after some of its steps.
struct TaskStanding {
    std::optional<records::TaskStage> stage; ///< none before the first step
    QDate since;                             ///< in this stage
    QDate last;                              ///< of the last step, also one that left it where it stood
    RecordId asked;                          ///< the bureau it is issued or referred to
    RecordId owner;                          ///< the bureau that has accepted it: who has it until another accepts
    QString person;                          ///< who took it over last
    QDate due;                               ///< in force: the one it had, or the last that was granted
    QDate ended;                             ///< since when it is done; invalid while it is open
    int extensions = 0;                      ///< how often more time was granted
    int slips = 0;                           ///< how often it was supervised (督办次数)
    std::optional<records::SupervisionLevel> level; ///< of the last slip
    std::optional<records::TaskStage> extension;    ///< the last word about its term since it came to the stage
    std::optional<records::TaskStage> supervision;  ///< the last word about a slip
    QDate answerBy;                                 ///< of a slip that was not answered yet
    friend bool operator==(const TaskStanding &, const TaskStanding &) = default;
};

/// The term that a task had before more time was granted. `steps` in their order; `due` is the one in force.
[[nodiscard]] QDate firstDue(const std::vector<records::TaskStep> &steps, QDate due);
/// The standing before the first step. `due` is the first term.
[[nodiscard]] TaskStanding taskStandingBefore(QDate due);
[[nodiscard]] TaskStanding standingAfter(
    const TaskRules &rules, const TaskStanding &before, const records::TaskStep &step);

/// A step that may be taken, and what it cannot be taken without.
struct TaskNext {
    records::TaskStage to = records::TaskStage::Issued;
    std::vector<TaskNeed> needs;
    [[nodiscard]] bool needing(TaskNeed need) const;
};

/// Every step that may be taken, those of the course first, in the order of the rule. A task that has no step yet is
/// taken over in any stage.
[[nodiscard]] std::vector<TaskNext> nextSteps(const TaskRules &rules, const TaskStanding &from);

/// What is wrong with a step. `what`: task.illegal_step (`from_task_stage`, `to_task_stage`; the first is left out
/// where nothing stands before), task.needs_note, task.needs_bureau, task.wrong_bureau, task.same_bureau,
/// task.not_owned, task.needs_person, task.needs_later_due (`value`: the term in force, empty where there is none),
/// task.needs_level, task.needs_number, task.needs_answer_day, task.before_assigned (`value`: the day),
/// task.wrong_from, task.wrong_responsible.
struct TaskProblem {
    QString field;
    QString what;
    QVariantMap detail;
};
[[nodiscard]] std::vector<TaskProblem> stepProblems(
    const TaskRules &rules, const records::Task &task, const TaskStanding &before, const records::TaskStep &step);

/// The step with what it follows from, as far as it does not say so itself: from where it is taken, who has the task,
/// and the term before one that is granted.
[[nodiscard]] records::TaskStep filledIn(records::TaskStep step, const TaskStanding &before);

} // namespace yumiao::rules
