// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ledger.h"

namespace yumiao::store {

/// commit(), for everything that people and sheets write: former names (name_keeping.h) and the courses of financing
/// applications (course_keeping.h) are kept in the same change set, and the months of returns are month ends
/// (month_keeping.h).
[[nodiscard]] Result<Receipt> commitKept(Session &session, changes::ChangeSet set, const Clock &clock,
    OnConflict onConflict = OnConflict::Refuse, const ReportProgress &report = {});

} // namespace yumiao::store
