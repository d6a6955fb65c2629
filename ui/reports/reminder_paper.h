// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/financing/lists.h"
#include "ui/print/document.h"
#include "ui/reports/report_wording.h"

namespace yumiao::ui::reports {

/// The name of its words in resources/reports.
inline const QString kReminderWording = QStringLiteral("reminder");

/// 提醒函 to an institution about decisions that are past their day, in the form of official documents
/// (print::PageForm), by the words of `wording`. Errors: reminder.nothing_overdue (`institution`),
/// report.wording_missing, report.wording_place.
[[nodiscard]] Result<print::Document> reminderPaper(const financing::Reminder &reminder, const ReportWording &wording);

} // namespace yumiao::ui::reports
