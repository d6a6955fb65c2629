// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

namespace yumiao::store {

/// The set with what keeps requests whole: a new request gets its first step (登记, on the day it was received) unless
/// the set makes one, and the term of the time limits in use for its kind unless the set gives one; when no limits are
/// in use, it stays without a term. A changed kind, day, weight or clock moves the term along as long as it is the one
/// that was counted before. Removing a request removes its steps. A set that takes another back is left as it is.
/// Errors: workspace.*.
[[nodiscard]] Result<changes::ChangeSet> keepingRequests(const Session &session, changes::ChangeSet set);

} // namespace yumiao::store
