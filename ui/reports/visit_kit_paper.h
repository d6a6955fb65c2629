// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/visits/visit_kit.h"
#include "ui/print/document.h"
#include "ui/print/page_form.h"

namespace yumiao::ui::reports {

/// 走访准备: what to know before a visit, on one page of A4: the enterprise and its last visit, what changed since,
/// what evidence is missing, what ends soon, what is open, what was promised. Where there is little room the letters
/// are smaller, then of long lists the first lines are kept and the others counted.
[[nodiscard]] print::Document visitKitPaper(const visits::VisitKit &kit);
/// Upright A4 with narrow margins.
[[nodiscard]] print::PageForm visitKitForm();

} // namespace yumiao::ui::reports
