// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/text_sheet.h"
#include "models/gauges/arrears_ledger.h"
#include "models/gauges/procurement_gauge.h"
#include "ui/print/document.h"

namespace yumiao::ui::reports {

/// 政府采购预留 of a year on paper across (print::landscapeForm()): every share with both its sums, why there are two
/// wholes, and the departments.
[[nodiscard]] print::Document procurementPaper(const gauges::ProcurementGauge &gauge);
/// The departments as a table that is worked on.
[[nodiscard]] exchange::TextSheet procurementSheet(const gauges::ProcurementGauge &gauge);

/// 清欠台账 on paper across: the sums, by age and by debtor, and every amount.
[[nodiscard]] print::Document arrearsPaper(const gauges::ArrearsLedger &ledger);
[[nodiscard]] exchange::TextSheet arrearsSheet(const gauges::ArrearsLedger &ledger);

} // namespace yumiao::ui::reports
