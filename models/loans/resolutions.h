// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/loan_detail.h"
#include "models/records/loan_resolution.h"
#include "models/store/session.h"

namespace yumiao::loans {

/// Overdue, or of any class but normal.
[[nodiscard]] bool isTroubled(const records::LoanDetail &loan);
/// 次级、可疑、损失.
[[nodiscard]] bool isNonPerforming(const records::LoanDetail &loan);

/// Which troubled loan each settlement up to a day is of, by their ids: the one of its enterprise with its contract
/// number, or, as the forms of the policy file 8.1 have no such column, the only one of its enterprise that is in the
/// trouble it names; in both cases of its institution when it names one. Where none or several fit it is of none.
[[nodiscard]] QHash<RecordId, RecordId> loansOfResolutions(
    const std::vector<records::LoanDetail> &details, const std::vector<records::LoanResolution> &resolutions, QDate on);

/// The settlements up to a day that no troubled loan of the latest ledgers could be given: what was got back of them is
/// in no line of troubledLoans(). The newest first. Errors: those of query.h.
[[nodiscard]] Result<std::vector<records::LoanResolution>> unassignedResolutions(
    const store::Session &session, QDate on);

} // namespace yumiao::loans
