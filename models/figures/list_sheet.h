// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/financing/lists.h"
#include "models/records/enterprise.h"
#include "models/records/financing_need.h"

namespace yumiao::figures {

/// An application on a list with all that the office's ledger of needs asks for (融资需求台账; policy file 8.2).
struct ListedCase {
    RecordId step; ///< that put it on the list; null: it is proposed
    records::FinancingApplication application;
    records::FinancingNeed need; ///< without an id: there is none
    records::Enterprise enterprise;
    QString town;
    QString industry;
    QString institution;
    financing::CaseStanding standing;
    financing::ListOutcome outcome = financing::ListOutcome::Pending;
    std::optional<records::RefusalReason> reason; ///< why it was not successful
    std::vector<financing::CourseGap> gaps;
    std::optional<Money> granted; ///< of the newest credit line
    QDate grantedOn;
    std::optional<Money> paid; ///< in all; unknown: nothing was
    QDate paidOn;              ///< the first time
    std::optional<Rate> rate;  ///< of what was paid or granted, else of the application
};

/// One list (申报清单、推荐清单) with its applications, or what is proposed for the next one.
struct ListSheet {
    records::FinancingBatch list; ///< without an id: proposed
    QString bureau;
    QString institution;
    QDate on;
    QDate due; ///< by which banks decide; invalid: the kind sets none
    std::vector<ListedCase> cases;
    financing::CountedCases all;
    [[nodiscard]] qint64 count(financing::ListOutcome outcome) const;
};
/// Errors: record.missing, those of financing::readCourses().
[[nodiscard]] Result<ListSheet> listSheet(const store::Session &session, RecordId list, QDate on);
/// The next list of a kind by its number, with those who should go on it.
[[nodiscard]] Result<ListSheet> proposedSheet(const store::Session &session, records::BatchKind kind, QDate on);

} // namespace yumiao::figures
