// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gauges/arrears_ledger.h"
#include "models/gauges/procurement_gauge.h"

#include <QString>

/// What the gauges of procurement and arrears say, the same on paper and on screen.
namespace yumiao::ui::reports {

/// "34.2%"; a dash when it is unknown.
[[nodiscard]] QString percentWords(const std::optional<Quantity> &percent);

/// One share with what it is called, in the order in which they are shown.
struct NamedShare {
    QString title;
    QString shortTitle; ///< beside a bar
    const gauges::SumShare *share = nullptr;
    bool ofContracts = false;
};
/// The six shares of a gauge; they point into it.
[[nodiscard]] std::vector<NamedShare> sharesIn(const gauges::DepartmentProcurement &of);
/// The share with both its sums, its limit, how many records it counts and how many it leaves out.
[[nodiscard]] QString shareSentence(const NamedShare &named);
/// Why the shares of the plan and those of 财库〔2020〕46号 have different wholes.
[[nodiscard]] QString wholesNote(const gauges::ProcurementGauge &gauge);

/// "91 to 180 days", "more than 365 days".
[[nodiscard]] QString bandWords(const gauges::AgeBand &band);
/// How much is owed, was paid, without a promise, and that none of it should be left.
[[nodiscard]] QString arrearsSentence(const gauges::ArrearsLedger &ledger);

} // namespace yumiao::ui::reports
