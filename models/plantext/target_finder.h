// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plantext/plan_reading.h"

namespace yumiao::plantext {

/// A number that a plan states as a target or as a limit of who qualifies.
struct FoundTarget {
    records::TargetKind kind = records::TargetKind::Qualitative;
    Quantity value;
    QString unit;
    Stretch where;
    bool directionSaid = true; ///< false: "at least" is assumed
};

struct FoundTargets {
    std::vector<FoundTarget> targets;
    std::vector<Stretch> noTarget; ///< numbers that are neither a target nor a date nor part of a name
};

/// The numbers of a stretch of narrow text: 达到5,000户 and 20家以上 are counts, 30%以上 and 不超过3% are ratios,
/// 压缩至…的一半 is a ratio of at most 50, 500万元及以下 says who qualifies, 零收费 is zero. What stands in `dates` is
/// left out.
[[nodiscard]] FoundTargets findTargets(const QString &narrowText, Stretch where, const std::vector<Stretch> &dates);

} // namespace yumiao::plantext
