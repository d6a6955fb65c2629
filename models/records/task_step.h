// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"
#include "models/records/task_choices.h"

namespace yumiao::records {

/// One dated step of a task (任务流转). The ledger fills in from where it was taken, who had the task then and which
/// term was in force, and refuses a step that the rule does not know (store/task_check.h). Steps of one day stand in
/// the order in which they were made.
struct TaskStep {
    RecordId id;
    Ref<RecordKind::Task> task;
    std::optional<TaskStage> from; ///< where it stood; none before the first step
    std::optional<TaskStage> stage;
    QDate date;
    Ref<RecordKind::Bureau> responsible; ///< who had it then; null: nobody had accepted it
    Ref<RecordKind::Bureau> bureau;      ///< to whom it is issued or referred; who accepts or sends it back
    QString by;                          ///< the person
    QString note;                        ///< the result, or the reason of a step off the way
    QDate due;                           ///< the term asked for or granted; when a slip is to be answered
    QDate dueBefore;                     ///< the term in force when another was granted
    std::optional<SupervisionLevel> level;
    QString number;                 ///< of a supervision slip
    std::optional<StepCause> cause; ///< of a step that the ledger took by itself
    friend bool operator==(const TaskStep &, const TaskStep &) = default;
};
template <>
const RecordDescription &description<TaskStep>();

} // namespace yumiao::records
