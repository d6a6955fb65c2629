// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/average_cost.h"
#include "models/figures/financing_figures.h"

namespace yumiao::ui::pages {

/// What is told of listed applications together.
struct ListSums {
    cost::AverageCost cost;
    figures::AmountOf stuck; ///< 停滞: under way and longer in one stage than the amber days
    int stuckDays = 0;       ///< the amber days
};
/// Errors: threshold.missing, cancelled, workspace.*.
[[nodiscard]] Result<ListSums> listSums(
    const store::Session &session, const std::vector<RecordId> &applications, QDate on);

} // namespace yumiao::ui::pages
