// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

namespace yumiao::store {

/// The action of a set that puts a misspelt name right: the wrong spelling was never a name.
inline constexpr const char *CorrectionAction = "correction";

/// The set with what keeps names: when an enterprise is given another name, the old one becomes a former name (曾用名)
/// until the workspace's today. Not so for names that differ only in width, brackets or notes, for a set that keeps the
/// old name itself, and for a correction.
[[nodiscard]] Result<changes::ChangeSet> keepingNames(const Session &session, changes::ChangeSet set);

} // namespace yumiao::store
