// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_kind.h"
#include "models/store/session.h"

#include <functional>

namespace yumiao::store {

/// What somebody who keeps something about every enterprise looks at.
struct EnterpriseInterest {
    std::function<bool(records::RecordKind)> ofEnterprise; ///< kinds with a field `enterprise` that count for it
    std::function<bool(records::RecordKind)> ofAll;        ///< a change of one of these concerns every enterprise
};

/// Which enterprises the change sets after one concern.
struct EnterpriseNews {
    RecordId upTo; ///< the last change set that was looked at
    std::vector<RecordId> enterprises;
    bool tooMuch = false; ///< so many, or of all: reading everything again is quicker
};
/// Errors: cancelled, history.damaged, workspace.*.
[[nodiscard]] Result<EnterpriseNews> enterpriseNewsSince(
    const Session &session, RecordId since, const EnterpriseInterest &interest);
/// The change set that was written last; null in an empty history.
[[nodiscard]] Result<RecordId> lastChangeSet(const Session &session);

} // namespace yumiao::store
