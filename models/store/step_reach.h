// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/store/session.h"

#include <QSet>

namespace yumiao::store {

/// What a change set reaches of records that go by dated steps (诉求、交办任务), for the judgement of their courses.
struct StepReach {
    QSet<RecordId> owners; ///< whose steps are judged
    QSet<RecordId> whole;  ///< of them those judged from the first step on: one that stood already was changed or taken
                           ///< away, or what they are judged by has changed
    QSet<RecordId> steps;  ///< judged with those behind them

    [[nodiscard]] std::vector<RecordId> sortedOwners() const;
};
/// `ownerField`: of the step, names what it belongs to; the owner before it was moved counts too. Errors: cancelled,
/// workspace.*.
[[nodiscard]] Result<StepReach> stepReach(const Session &session, const std::vector<changes::RecordChange> &applied,
    records::RecordKind owner, records::RecordKind step, const char *ownerField);

} // namespace yumiao::store
