// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/recognition_rules.h"

#include <optional>
#include <vector>

namespace yumiao::rules {

/// A step of a course of dated steps that may be taken from any of some stages.
template <typename Stage, typename Need>
struct CourseTransition {
    std::vector<Stage> from;
    Stage to{};
    std::vector<Need> needs;
    RuleSource source;
};

/// What may be done while something stands in some stages, and leaves it there.
template <typename Stage, typename Need>
struct CourseEvent {
    std::vector<Stage> during;
    std::optional<Stage> after; ///< only as the answer to this one
    Stage event{};
    std::vector<Need> needs;
    RuleSource source;
};

} // namespace yumiao::rules
