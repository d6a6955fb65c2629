// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/enterprises/compare_model.h"
#include "ui/print/document.h"

namespace yumiao::ui::pages {

/// The lines that a comparison shows, for paper: a table whose differing lines carry the sign and stand in bold.
[[nodiscard]] print::Document compareDocument(const CompareModel &model, QDate on);

} // namespace yumiao::ui::pages
