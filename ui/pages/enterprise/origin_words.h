// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/figure_origins.h"

#include <QStringList>

namespace yumiao::ui::pages {

/// Where a value of a year's figures comes from, a sentence in each line: source with date and audit state, who entered
/// it when, and what stood there before.
[[nodiscard]] QStringList originLines(const records::Field &field, const figures::FigureOrigin &origin);

} // namespace yumiao::ui::pages
