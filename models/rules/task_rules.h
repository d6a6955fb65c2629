// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/task_choices.h"
#include "models/rules/recognition_rules.h"

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

/// A step that may be taken from any of some stages.
struct TaskTransition {
    std::vector<records::TaskStage> from;
    records::TaskStage to = records::TaskStage::Issued;
    std::vector<TaskNeed> needs;
    RuleSource source;
};

/// What may be done while a task stands in some stages, and leaves it there.
struct TaskEvent {
    std::vector<records::TaskStage> during;
    std::optional<records::TaskStage> after; ///< only as the answer to this one
    records::TaskStage event = records::TaskStage::ExtensionAsked;
    std::vector<TaskNeed> needs;
    RuleSource source;
};

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
