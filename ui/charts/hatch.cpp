// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hatch.h"

#include "ui/charts/chart_form.h"

#include <QGraphicsPathItem>

#include <algorithm>
#include <array>

namespace yumiao::ui::charts {

namespace {
constexpr double kDiagonalStep = 5.0;
constexpr double kDotStep = 4.0;
constexpr double kDotRadius = 0.7;

QPainterPath diagonals(const QRectF &bar)
{
    QPainterPath path;
    for (double x = bar.left() - bar.height() + kDiagonalStep; x < bar.right(); x += kDiagonalStep) {
        const double from = std::max(x, bar.left());
        const double to = std::min(x + bar.height(), bar.right());
        path.moveTo(from, bar.bottom() - (from - x));
        path.lineTo(to, bar.bottom() - (to - x));
    }
    return path;
}

QPainterPath dots(const QRectF &bar)
{
    QPainterPath path;
    bool odd = false;
    for (double y = bar.top() + kDotStep / 2; y < bar.bottom() - kDotRadius; y += kDotStep, odd = !odd) {
        for (double x = bar.left() + (odd ? kDotStep : kDotStep / 2); x < bar.right() - kDotRadius; x += kDotStep)
            path.addEllipse(QPointF(x, y), kDotRadius, kDotRadius);
    }
    return path;
}
} // namespace

Hatch hatchOf(int series)
{
    constexpr std::array<Hatch, 4> hatches{Hatch::Solid, Hatch::Diagonal, Hatch::Dots, Hatch::Empty};
    return hatches[static_cast<std::size_t>(series) % hatches.size()];
}

void addHatch(QGraphicsItem *sheet, const QRectF &bar, int series, const ChartForm &form)
{
    const Hatch hatch = hatchOf(series);
    if (!form.hatched || hatch == Hatch::Solid || hatch == Hatch::Empty)
        return;
    const bool lines = hatch == Hatch::Diagonal;
    auto *item = new QGraphicsPathItem(lines ? diagonals(bar) : dots(bar), sheet);
    item->setPen(lines ? QPen(form.tokens.colour("t1"), 0.6) : QPen(Qt::NoPen));
    item->setBrush(lines ? QBrush(Qt::NoBrush) : QBrush(form.tokens.colour("t1")));
}

} // namespace yumiao::ui::charts
