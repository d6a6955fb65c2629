// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/planner/window_models.h"
#include "ui/print/document.h"

namespace yumiao::ui::pages {

/// A window for paper: its steps, and of the enterprises those that the list shows, each with the reason. `note` says
/// by when enterprises must hand in, or what is not sure.
[[nodiscard]] print::Document plannerDocument(
    const QString &window, const QString &note, const WindowStepModel &steps, const WindowCandidateModel &candidates);

} // namespace yumiao::ui::pages
