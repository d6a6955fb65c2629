// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QRectF>

class QGraphicsItem;

namespace yumiao::ui::charts {

struct ChartForm;

/// The patterns of black-and-white print, in the order of the series. Drawn as lines and dots, because a printer's
/// own pattern brushes are as fine as its dots and look alike.
enum class Hatch { Solid, Diagonal, Dots, Empty };

[[nodiscard]] Hatch hatchOf(int series);
/// Lays the pattern of a series over a bar; does nothing where colours are used.
void addHatch(QGraphicsItem *sheet, const QRectF &bar, int series, const ChartForm &form);

} // namespace yumiao::ui::charts
