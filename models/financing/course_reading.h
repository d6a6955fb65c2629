// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/period.h"
#include "models/financing/course.h"
#include "models/store/filter.h"
#include "models/store/session.h"

namespace yumiao::financing {

/// The thresholds in force; where the workspace has none, what the rule carries. Error: threshold.missing.
[[nodiscard]] Result<CourseLimits> courseLimitsOn(const store::Session &session, QDate on);

/// All that courses are told from: a fixed number of statements.
struct CourseBook {
    QDate on;
    CourseLimits limits;
    KindOfList lists;
    std::vector<CaseFacts> cases;
    QHash<RecordId, QString> institutions;
    QHash<RecordId, QString> enterprises;
    std::shared_ptr<const rules::ApplicationRules> rules;
};
/// The applications that meet a filter. Errors: those of store::rows(), rule.damaged, threshold.missing.
[[nodiscard]] Result<CourseBook> readCourses(const store::Session &session, const store::Filter &filter, QDate on);

/// One application with where it stands, for its detail and the step dialog.
struct Course {
    CaseFacts facts;
    CaseStanding standing;
    std::vector<CourseGap> gaps;
    QString enterprise;
    QString institution;
    QDate on;
};
/// Error: record.missing, those of readCourses().
[[nodiscard]] Result<Course> courseOf(const store::Session &session, RecordId application, QDate on);

/// Applications that are counted, and what they ask for: exactly these are opened (figures::countedRecords).
struct CountedCases {
    std::vector<RecordId> ids;
    Money amount;
    [[nodiscard]] qint64 count() const { return std::ssize(ids); }
    void add(const records::FinancingApplication &application);
};
/// "id in (…)"; nothing when there is none of them.
[[nodiscard]] std::optional<store::Filter> filterOf(const CountedCases &cases);

} // namespace yumiao::financing
