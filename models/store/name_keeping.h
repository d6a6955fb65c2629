// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ledger.h"

namespace yumiao::store {

/// The action of a set that puts a misspelt name right: the wrong spelling was never a name.
inline constexpr const char *CorrectionAction = "correction";

/// commit(), for everything that people and sheets write: when an enterprise is given another name, the old one becomes
/// a former name (曾用名) until the workspace's today, in the same change set. Not so for names that differ only in
/// width, brackets or notes, for a set that keeps the old name itself, and for a correction.
[[nodiscard]] Result<Receipt> commitKeepingNames(Session &session, changes::ChangeSet set, const Clock &clock,
    OnConflict onConflict = OnConflict::Refuse, const ReportProgress &report = {});

} // namespace yumiao::store
