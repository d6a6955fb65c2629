// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/financing/course_reading.h"

namespace yumiao::financing {

/// A list (申报清单、推荐清单) that is to be made of chosen applications.
struct ListWish {
    records::FinancingBatch list; ///< its number, kind, day, office; without an id it takes one
    std::vector<RecordId> applications;
    QString handledBy;
    QString note; ///< the reason where a stage is skipped or run back
};
/// The list with a step for each application, as one change set; the store brings the applications along.
/// Error: list.no_kind when the list says no kind or day.
[[nodiscard]] Result<changes::ChangeSet> listSet(const ListWish &wish, RecordIdSource &ids);

/// The applications that may be put on a list without a reason, and are on none of that kind yet.
[[nodiscard]] Result<CountedCases> proposedFor(const store::Session &session, records::BatchKind kind, QDate on);

/// The next number of a kind in the year of a day that no list has: 推荐 2022-03.
[[nodiscard]] Result<QString> nextListNumber(const store::Session &session, records::BatchKind kind, QDate on);

/// What became of an application since it was put on a list.
enum class ListOutcome {
    Pending,  ///< 待定: the bank has not decided
    Returned, ///< 退回补正
    Granted,  ///< 已授信, or further
    Refused,  ///< 未成: 婉拒、撤回、失效
};
[[nodiscard]] ListOutcome outcomeOf(const rules::ApplicationRules &rules, const CaseStanding &standing);
/// The day by which banks decide what is on a list; invalid where its kind sets none.
[[nodiscard]] QDate dueOfList(const CourseBook &book, const records::FinancingBatch &list);

/// A list as it stands on a day.
struct ListStanding {
    records::FinancingBatch list;
    QString institution; ///< its name; empty: to more than one
    CountedCases all;
    CountedCases decided; ///< granted or beyond, or left
    CountedCases granted; ///< of the decided
    CountedCases refused; ///< the others of them
    CountedCases waiting;
    CountedCases overdue; ///< of the waiting: the day by which the bank must decide has passed
    QDate due;            ///< by the rule, from the day of the list
};
/// The newest first.
[[nodiscard]] Result<std::vector<ListStanding>> listsOn(const store::Session &session, QDate on);

/// An application under way that waits for the decision of an institution or for the next step of a desk.
struct DecisionDue {
    records::FinancingApplication application;
    CaseStanding standing;
    QString enterprise;
    QString institution;
    [[nodiscard]] bool isOfInstitution() const { return standing.asked.isValid(); }
};
/// Those whose day has passed or comes within `days`, the most urgent first.
[[nodiscard]] Result<std::vector<DecisionDue>> decisionsDue(const store::Session &session, int days, QDate on);

/// What an institution is reminded of (提醒函): decisions that are past their day.
struct Reminder {
    RecordId institution;
    QString name;
    QString office; ///< that made the newest list; may be empty
    QDate on;
    int days = 0;                   ///< that an institution has by the rule
    std::vector<DecisionDue> cases; ///< the longest overdue first
    CountedCases all;
};
/// Error: record.missing when there is no such institution, those of decisionsDue().
[[nodiscard]] Result<Reminder> reminderTo(const store::Session &session, RecordId institution, QDate on);

} // namespace yumiao::financing

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::financing::ListOutcome>();
}
