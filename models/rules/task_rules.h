// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/task_choices.h"
#include "models/rules/dated_course.h"

namespace yumiao::rules {

/// What a step of a task cannot be taken without.
enum class TaskNeed {
    Note,        ///< 结果、说明或原因; a step that the ledger took by itself has its cause
    Bureau,      ///< 单位
    AskedBureau, ///< the bureau that it is issued or referred to, when that is known
    OtherBureau, ///< another than the one that has it or was asked
    Owned,       ///< a bureau has accepted it
    Person,      ///< 人员
    LaterDue,    ///< a term later than the one in force
    Level,       ///< of a supervision slip
    Number,      ///< of a supervision slip
    AnswerDay,   ///< a day after the step
};

using TaskTransition = CourseTransition<records::TaskStage, TaskNeed>;
using TaskEvent = CourseEvent<records::TaskStage, TaskNeed>;

/// A level of supervision: from how many days past the term it is meant, and the working days to answer it.
struct SupervisionRule {
    records::SupervisionLevel level = records::SupervisionLevel::Blue;
    int daysPast = 0;
    int answerDays = 0;
    RuleSource source;
};

/// The course of a task as data (resources/rules/tasks/course.json).
struct TaskRules {
    int version = 0;
    std::vector<TaskTransition> transitions;
    std::vector<TaskEvent> events;
    records::TaskStage start = records::TaskStage::Issued;
    records::TaskStage close = records::TaskStage::Closed; ///< where a fact ends it
    std::vector<records::TaskStage> ends;
    std::vector<SupervisionRule> supervision; ///< the mildest first

    [[nodiscard]] bool isEnd(records::TaskStage stage) const;
    /// The level that is meant on a day: the sharpest one reached; the mildest before the term and without one.
    [[nodiscard]] const SupervisionRule &supervisionFor(QDate due, QDate on) const;
    [[nodiscard]] const SupervisionRule *supervisionAt(records::SupervisionLevel level) const;
};

/// Errors (Fault::Corrupt): rule.damaged (`path`, `reason`).
[[nodiscard]] Result<TaskRules> readTaskRules(const QByteArray &json);
/// The rules that the program carries, read once. Safe to use from any thread.
[[nodiscard]] const Result<TaskRules> &taskRules();

} // namespace yumiao::rules

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::rules::TaskNeed>();
}
