// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/scale_entry.h"
#include "models/rules/scale_rules.h"

#include <QVariantMap>

namespace yumiao::rules {

/// Why an entry may not follow the one before it. `what`: scale.first_step (`to_state`), scale.illegal_step
/// (`from_state`, `to_state`), scale.needs_reason, scale.needs_route, scale.needs_exit_reason, scale.exit_without_exit
/// (an exit reason on an entry that is no exit).
struct StepProblem {
    QString field; ///< of the entry
    QString what;
    QVariantMap detail;
};

/// Problems of one entry behind the one before it; nullptr for the first entry of an enterprise.
[[nodiscard]] std::vector<StepProblem> stepProblems(
    const ScaleRules &rules, const records::ScaleEntry *before, const records::ScaleEntry &entry);

/// The steps from a state, in the order of the rule; those of a first entry for none.
[[nodiscard]] std::vector<ScaleStep> nextSteps(const ScaleRules &rules, std::optional<records::ScaleState> from);

/// The entry that an enterprise stands on: the last one up to the day, of equal days the one made last. Nullptr when
/// there is none. `entries` need no order.
[[nodiscard]] const records::ScaleEntry *standingOn(const std::vector<records::ScaleEntry> &entries, QDate on);

/// Whether an entry comes before another: by day, then by id.
[[nodiscard]] bool comesBefore(const records::ScaleEntry &a, const records::ScaleEntry &b);

} // namespace yumiao::rules
