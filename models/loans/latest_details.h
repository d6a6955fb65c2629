// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/loan_detail.h"
#include "models/store/filter.h"
#include "models/store/session.h"

namespace yumiao::loans {

/// The loans of each institution's latest ledger until a day, those of them that meet a filter.
[[nodiscard]] Result<std::vector<records::LoanDetail>> latestDetails(
    const store::Session &session, QDate on, const store::Filter &filter = {});

} // namespace yumiao::loans
