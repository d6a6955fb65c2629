// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/scale_rules.h"

namespace yumiao::rules {

/// What is known of an enterprise when its line is drawn.
struct ScaleFacts {
    QString industry; ///< code of GB/T 4754-2017 at any level
    QDate on;
    QDate established;
    std::optional<Money> mainRevenue;
    std::optional<Money> revenue;
    std::optional<bool> qualified; ///< 建筑业资质: not kept in the register as a certificate of its own
};

/// Why it cannot be said whether the line is reached, or that there is none.
enum class NoLine {
    NoSector,          ///< the industry is not among the 四上 sectors
    IndustryUnknown,   ///< no industry, or no code of the standard
    IndustryTooCoarse, ///< the code covers sectors with different lines
    RevenueMissing,
    QualificationMissing,
    ActivityMissing,
};

/// When the next declaration of a route closes.
struct NextWindow {
    const ScaleWindow *window = nullptr;
    QDate closes;                ///< `on` or later
    std::optional<bool> applies; ///< whether it is open to this enterprise; unknown without its day of establishment
};

/// Whether an enterprise reaches the line of its sector.
struct ScaleReach {
    const ScaleLine *line = nullptr; ///< belongs to the rules
    std::optional<bool> reached;     ///< unknown: see `reason`; false with NoSector
    std::optional<NoLine> reason;
    bool byWholeRevenue = false; ///< the whole revenue stood in for the main business revenue
    std::optional<Money> value;
};

/// The line in force on a day and whether it is reached. The whole revenue stands in for an unknown main business
/// revenue, which cannot be larger; the answer says so.
[[nodiscard]] ScaleReach scaleReach(const ScaleRules &rules, const ScaleFacts &facts);

/// The next closing day of each route, the soonest first.
[[nodiscard]] std::vector<NextWindow> nextWindows(const ScaleRules &rules, QDate on, QDate established);

} // namespace yumiao::rules

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::rules::NoLine>();
}
