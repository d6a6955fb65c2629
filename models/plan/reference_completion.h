// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/record_id.h"
#include "models/store/session.h"

namespace yumiao::plan {

/// Gives a base that an older program made the reference data that came since: thresholds and instruments whose code
/// it never had, and the days off and make-up working days of years it has none of. One set of the program (action
/// "new"), through the ledger; once, so what an office removes afterwards stays removed. Does nothing in a base without
/// reference data, or with this edition of it. Whether something was written. Errors: those of reference_data.h and
/// ledger.h.
[[nodiscard]] Result<bool> completeReferenceData(store::Session &session, RecordIdSource &ids, const Clock &clock);

/// The same for a file that nobody has open; opens it only when it is behind.
[[nodiscard]] Done completeReferenceFile(const QString &path);

} // namespace yumiao::plan
