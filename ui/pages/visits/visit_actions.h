// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/common/page_needs.h"
#include "ui/shell/command.h"

namespace yumiao::ui::pages {

class VisitDialog;

/// Opens the form of a visit and says what was written. `enterprise`: null when it is chosen in the form.
VisitDialog *registerVisit(const PageNeeds &needs, QWidget *page, RecordId enterprise);

/// 走访准备: reads what to know before a visit and shows the paper; what goes wrong is said in the bar.
void prepareVisit(const PageNeeds &needs, QWidget *page, RecordId enterprise);
/// The same as a command of a page; `chosen` is asked when it is run, `whyNot` says why nothing can be prepared.
[[nodiscard]] shell::Command visitKitCommand(const PageNeeds &needs, QWidget *page,
    const std::function<RecordId()> &chosen, const std::function<QString()> &whyNot);

} // namespace yumiao::ui::pages
