// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/loan_detail.h"
#include "models/store/session.h"

namespace yumiao::loans {

/// The loans of each institution's latest ledger until a day.
[[nodiscard]] Result<std::vector<records::LoanDetail>> latestDetails(const store::Session &session, QDate on);

} // namespace yumiao::loans
