// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cost_reading.h"

#include <span>

namespace yumiao::cost {

/// What several financings cost on the average a year, after subsidies. Every average of cost in the program is this
/// one: weighted by principal, which is what was drawn, of an offer what is offered. Those whose cost cannot be told
/// weigh nothing and are counted apart.
struct AverageCost {
    qint64 counted = 0;
    Money principal;        ///< of those that are counted
    qint64 untold = 0;      ///< their cost cannot be told
    double headlines = 0.0; ///< sum of the figures in front × principal in 分
    double nominals = 0.0;  ///< the same of the rates by cash flows

    void add(const CostAnswer &answer);
    /// Of the figures in front; a share. Nothing where none is counted.
    [[nodiscard]] std::optional<double> headline() const;
    /// By cash flows.
    [[nodiscard]] std::optional<double> nominal() const;
};

[[nodiscard]] AverageCost averageOf(std::span<const CostAnswer> answers);
/// Of these applications, looked at on a day; those that are not there are left out. Errors: workspace.*.
[[nodiscard]] Result<AverageCost> averageCost(
    const store::Session &session, const std::vector<RecordId> &applications, QDate on);

} // namespace yumiao::cost
