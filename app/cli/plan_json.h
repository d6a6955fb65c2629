// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"
#include "models/figures/plan_progress.h"

namespace yumiao::app::cli {

struct PlanChoice {
    int clause = 0;  ///< 0: all
    RecordId bureau; ///< null: all
};
/// The plan as the contract's tree, and as indented lines.
[[nodiscard]] Answer planAnswerOf(const figures::PlanProgress &progress, const PlanChoice &choice);

} // namespace yumiao::app::cli
