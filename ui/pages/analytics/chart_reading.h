// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/figures/chart_data.h"
#include "models/store/session.h"

namespace yumiao::ui::pages {

/// The records that a number of a chart counts, so that a page which stands on `today` shows just these: the same
/// filter when the chart is of today, else the records that met it on the chart's day. An empty kind when they are too
/// many to be listed one by one. Errors: those of store::ids().
[[nodiscard]] Result<figures::Counted> countedAsOf(
    const store::Session &session, const figures::Counted &counted, QDate day, QDate today);

} // namespace yumiao::ui::pages
