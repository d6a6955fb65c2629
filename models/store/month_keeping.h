// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"

namespace yumiao::store {

/// The set with the month of what banks return (LoanDetail, BankReturn: as_of) as its last day, whatever day of it was
/// given: reports look for that day. A set that takes another back is left as it is.
[[nodiscard]] changes::ChangeSet keepingMonths(changes::ChangeSet set);

} // namespace yumiao::store
