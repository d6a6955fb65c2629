// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"

#include <QPointF>
#include <QRectF>

namespace yumiao::ui::charts {

/// One bar or point that can be pointed at and opened. Places are in scene pixels.
struct ChartMark {
    int series = 0;
    int index = 0; ///< of the date or category
    QRectF area;   ///< where a click counts
    QPointF point; ///< the point of a line; the middle of a bar
    bool isBar = false;
    figures::Counted counted;
};

} // namespace yumiao::ui::charts
