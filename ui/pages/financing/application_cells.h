// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/record_rows.h"

namespace yumiao::ui::pages {

/// 全口径成本 and 政策标记 of an application: columns that are no fields, told for the rows that are read.
constexpr auto CostColumn = "all_in_cost";
constexpr auto PolicyColumn = "policy_tags";
[[nodiscard]] items::Column costColumn();
[[nodiscard]] items::Column policyColumn();
/// `today`: that of the workspace. Policies are judged on each application's own day. What cannot be told stays
/// unknown.
[[nodiscard]] items::RecordRows::TellRows tellApplications(QDate today);

/// "5.04%"
[[nodiscard]] QString costText(double share);

} // namespace yumiao::ui::pages
