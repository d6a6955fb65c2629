// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/facts.h"
#include "models/store/session.h"

#include <span>

namespace yumiao::cultivation {

/// An enterprise of the register with all that was known of it on a day.
struct EnterpriseFacts {
    records::Enterprise enterprise;
    eligibility::Facts facts;
};

/// Reads what is known of many enterprises, in their order; those that are not there are left out. A fixed number of
/// statements, however many they are. What was learnt after `on` is left out: figures and evidence of a paper with a
/// later date, evidence known later, certificates given later, the way above scale since then; of several declarations
/// of one fact and year the latest counts. Whether one was in business before it left the register is not kept: then it
/// is unknown. Errors: rule.damaged, cancelled, workspace.*.
[[nodiscard]] Result<std::vector<EnterpriseFacts>> factsOf(
    const store::Session &session, std::span<const RecordId> enterprises, QDate on);

/// Every enterprise that stands in the register on a day, in the order they were registered. Errors: workspace.*.
[[nodiscard]] Result<std::vector<RecordId>> enterprisesOn(const store::Session &session, QDate on);

} // namespace yumiao::cultivation
