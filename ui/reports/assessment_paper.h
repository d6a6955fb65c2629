// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/judgement.h"
#include "ui/print/document.h"
#include "ui/print/page_form.h"

namespace yumiao::ui::reports {

/// 梯度判定表: the judgement of one enterprise for one tier on one page of A4, in the language of the program: what it
/// is, every condition with what was found and asked for, the points of a score, what is missing, the nearest ways.
/// Where there is little room the letters are smaller, then the members of met conditions are left out and of missing
/// evidence the last lines are counted only.
[[nodiscard]] print::Document assessmentPaper(const cultivation::Judged &judged, const cultivation::Inquiry &inquiry);
/// The same with everything in it, however many pages it takes.
[[nodiscard]] print::Document wholeAssessmentPaper(
    const cultivation::Judged &judged, const cultivation::Inquiry &inquiry);
/// Upright A4 with narrow margins.
[[nodiscard]] print::PageForm assessmentForm();

} // namespace yumiao::ui::reports
