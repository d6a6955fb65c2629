// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/financing_choices.h"

namespace yumiao::rules {

/// The five stages that the funnel shows (登记、推荐、受理、审批、放款), and Left for the side exits.
enum class StageGroup { Registered, Recommended, Accepted, Approved, Paid, Left };

[[nodiscard]] StageGroup stageGroupOf(records::ApplicationStage stage);
/// Whether an application is still under way: neither paid out in full nor left.
[[nodiscard]] bool isUnderWay(records::ApplicationStage stage);

} // namespace yumiao::rules

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::rules::StageGroup>();
}
