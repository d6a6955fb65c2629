// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure_sheet.h"
#include "models/rules/lamp_limits.h"
#include "models/store/session.h"

#include <array>

namespace yumiao::figures {

/// Applications and what they ask for.
struct AmountOf {
    qint64 count = 0;
    Money amount;
};

/// Financing (融资) on a day. The stage is the one recorded now; only applications made up to the day are counted.
struct FinancingFigures {
    std::array<AmountOf, 6> stages; ///< by rules::StageGroup
    AmountOf underWay;              ///< 在办: neither paid out nor left
    AmountOf stuck;                 ///< 停滞: longer in one stage than the amber days
    AmountOf stuckLong;             ///< of them longer than the red days
    AmountOf needs;                 ///< needs registered this year, up to the day
    AmountOf paidOut;               ///< drawdowns of this year, up to the day

    [[nodiscard]] const AmountOf &stage(rules::StageGroup group) const { return stages[static_cast<size_t>(group)]; }
};

[[nodiscard]] Result<FinancingFigures> financingFigures(
    const store::Session &session, const rules::LampLimits &limits, QDate on);
void addFinancingFigures(
    FigureSheet &sheet, const FinancingFigures &financing, const rules::LampLimits &limits, QDate on);

/// The stage groups in which an application is still under way.
[[nodiscard]] std::vector<rules::StageGroup> stagesUnderWay();
/// Applications under way that have been longer than `days` in their stage.
[[nodiscard]] store::Filter stuckLongerThan(int days, QDate on);
/// The same applications, asked for so that an index over the stages answers it.
[[nodiscard]] store::Filter stuckByIndex(int days, QDate on);

} // namespace yumiao::figures
