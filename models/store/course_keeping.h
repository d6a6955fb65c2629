// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

namespace yumiao::store {

/// The set with what keeps financing applications and their steps in accord. A change of an application's stage makes
/// its step (on the day `stage_since` that the set gives, else on the workspace's today; its note is the reason of the
/// set, else the remarks that the set gives); a step that is made, changed or taken away brings the application to its
/// last step; another day or reason code of the application is written to its last step. An application that has no
/// steps yet gets what it stood at as its first. Removing an application removes its steps, and bringing it back from
/// the removed records brings back those that went with it. A set that takes another back is left as it is. Errors:
/// workspace.*.
[[nodiscard]] Result<changes::ChangeSet> keepingCourses(const Session &session, changes::ChangeSet set);

} // namespace yumiao::store
