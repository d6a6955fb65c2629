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

/// A list as it stands on a day.
struct ListStanding {
    records::FinancingBatch list;
    CountedCases all;
    CountedCases decided; ///< granted or beyond, or left
    CountedCases waiting;
    CountedCases overdue; ///< of the waiting: the day by which the bank must decide has passed
    QDate due;            ///< by the rule, from the day of the list
};
/// The newest first.
[[nodiscard]] Result<std::vector<ListStanding>> listsOn(const store::Session &session, QDate on);

/// Applications under way whose day to decide has passed or comes within `days`, the most urgent first.
struct DecisionDue {
    records::FinancingApplication application;
    CaseStanding standing;
};
[[nodiscard]] Result<std::vector<DecisionDue>> decisionsDue(const store::Session &session, int days, QDate on);

} // namespace yumiao::financing
