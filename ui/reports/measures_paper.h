// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/text_sheet.h"
#include "models/figures/plan_progress.h"
#include "ui/print/document.h"

namespace yumiao::ui::reports {

/// 措施进展与亮灯情况 on paper across (print::landscapeForm()): a table for each clause in the order of the plan, each
/// measure with its lamp as a shape, the cause, since when, and who can clear it by what. With a bureau: 责任单位任务
/// 清单, the clauses it leads, then those it supports. In the language of the program.
[[nodiscard]] print::Document measuresPaper(const figures::PlanProgress &progress, RecordId bureau = {});
/// The same as one table that is worked on.
[[nodiscard]] exchange::TextSheet measuresSheet(const figures::PlanProgress &progress, RecordId bureau = {});
/// How many measures it has.
[[nodiscard]] int measuresOnPaper(const figures::PlanProgress &progress, RecordId bureau = {});

} // namespace yumiao::ui::reports
