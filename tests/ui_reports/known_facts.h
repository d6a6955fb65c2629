// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/summary_facts.h"
#include "ui/reports/progress_summary.h"

namespace yumiao::tests {

/// The numbers of ui.md 15, 2022-08-31, as facts made by hand.
[[nodiscard]] figures::SummaryFacts knownFacts();
/// A district where nothing was ever recorded: no plan, no target, no ratio.
[[nodiscard]] figures::SummaryFacts emptyFacts();

/// The Chinese words; the program ends when they cannot be read.
[[nodiscard]] ui::reports::ReportWording chineseWording();
[[nodiscard]] ui::reports::ReportWording englishWording();

/// A document as lines, one a block or a row of a table: what the golden files hold.
[[nodiscard]] QString textOf(const ui::print::Document &document);
/// The text of a summary that must not fail.
[[nodiscard]] QString summaryText(const figures::SummaryFacts &facts, const ui::reports::SummaryChoice &choice = {});
/// A golden file; empty when it is not there.
[[nodiscard]] QString golden(const QString &name);

} // namespace yumiao::tests
