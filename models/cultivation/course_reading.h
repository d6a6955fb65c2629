// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/course_dues.h"
#include "models/cultivation/rule_book.h"
#include "models/records/enterprise.h"

namespace yumiao::cultivation {

/// A case as it stands on a day.
struct CourseCase {
    CaseFacts facts;
    CaseStanding standing;
    std::vector<Gap> gaps;
};

/// The course of one enterprise (认定过程): its cases, the newest first, its certificates, what is due.
struct Course {
    QDate on;
    records::Enterprise enterprise;
    std::vector<CourseCase> cases;
    std::vector<records::Certificate> certificates; ///< the newest first
    std::vector<RecognitionDue> dues;
    std::shared_ptr<const RuleBook> book;
};
/// Errors: record.missing, rule.damaged, workspace.*.
[[nodiscard]] Result<Course> courseOf(const store::Session &session, RecordId enterprise, QDate on);

/// What is due in the whole register, the soonest first; a fixed number of statements. Only of enterprises that stand
/// in the register on the day. Errors: rule.damaged, cancelled, workspace.*.
[[nodiscard]] Result<std::vector<RecognitionDue>> recognitionsDue(const store::Session &session, QDate on);

/// One line of the list of cases (办理台账).
struct CaseLine {
    records::Recognition recognition;
    QString enterprise;
    QString bureau;
    CaseStanding standing;
    std::vector<RecognitionDue> dues; ///< of this case; none once its enterprise has left the register
    int gaps = 0;
    bool leftRegister = false; ///< its enterprise is not in the register on the day: the case waits for its end
};
/// All cases, those under way first, the longest in their stage before others; a fixed
/// number of statements. What is due without a case is told by recognitionsDue().
[[nodiscard]] Result<std::vector<CaseLine>> casesOf(const store::Session &session, QDate on);

} // namespace yumiao::cultivation
