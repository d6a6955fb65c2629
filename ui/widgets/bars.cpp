// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bars.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/text_paint.h"

#include <QPainter>
#include <QPen>

#include <algorithm>

namespace yumiao::ui::widgets {

namespace {
QColor blendOf(const QColor &from, const QColor &to, double share)
{
    const auto mixed = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {mixed(from.red(), to.red()), mixed(from.green(), to.green()), mixed(from.blue(), to.blue())};
}

double insideUnit(double value)
{
    return std::clamp(value, 0.0, 1.0);
}
} // namespace

void paintProgress(QPainter &painter, const QRectF &bar, std::optional<double> done, std::optional<double> tick)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = qMin(2.0, bar.height() / 2.0);
    painter.setBrush(theme::current().colour("grybg"));
    painter.drawRoundedRect(bar, radius, radius);
    if (done && *done > 0.0) {
        QRectF filled = bar;
        filled.setWidth(bar.width() * insideUnit(*done));
        painter.setBrush(theme::current().colour("c1"));
        painter.drawRoundedRect(filled, radius, radius);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (tick) {
        const double x = bar.left() + (bar.width() - 2.0) * insideUnit(*tick);
        const double over = qMin(3.0, bar.height() * 0.6);
        painter.fillRect(
            QRectF(x, bar.top() - over, 2.0, bar.height() + 2.0 * over).toAlignedRect(), theme::current().colour("t1"));
    }
    painter.restore();
}

void paintBlocks(QPainter &painter, const QRectF &place, int have, int want)
{
    const int count = qMax(have, want);
    if (count <= 0)
        return;
    if (count > 40)
        return paintProgress(painter, place, want > 0 ? std::optional(double(have) / want) : std::nullopt, {});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double gap = count > 20 ? 2.0 : 4.0;
    const double width = (place.width() - gap * (count - 1)) / count;
    const QColor colour = theme::current().colour("c1");
    for (int i = 0; i < count; ++i) {
        const QRectF block(place.left() + i * (width + gap), place.top(), width, place.height());
        if (i < have) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawRoundedRect(block, 2.0, 2.0);
            continue;
        }
        QPen pen(colour, 1.0);
        pen.setDashPattern({2.0, 2.0});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(block.adjusted(0.5, 0.5, -0.5, -0.5), 2.0, 2.0);
    }
    painter.restore();
}

void paintStack(QPainter &painter, const QRectF &bar, const QList<BarPart> &parts)
{
    double total = 0.0;
    int shown = 0;
    for (const BarPart &part : parts) {
        total += qMax(0.0, part.weight);
        shown += part.weight > 0.0 ? 1 : 0;
    }
    if (total <= 0.0)
        return paintProgress(painter, bar, std::nullopt, std::nullopt);
    const double room = bar.width() - (shown - 1);
    double x = bar.left();
    for (const BarPart &part : parts) {
        if (part.weight <= 0.0)
            continue;
        const double width = qMax(1.0, room * part.weight / total);
        const QColor colour = theme::current().colour(part.token.constData());
        painter.fillRect(QRectF(x, bar.top(), width, bar.height()),
            part.mix < 1.0 ? blendOf(theme::current().colour("c1l"), colour, insideUnit(part.mix)) : colour);
        x += width + 1.0;
    }
}

void paintProgressWithTick(QPainter &painter, const QRectF &cell, std::optional<double> done,
    std::optional<double> tick, const QString &number)
{
    constexpr double width = 44.0;
    constexpr double height = 5.0;
    const QRectF bar(cell.left(), cell.center().y() - height / 2.0, qMin(width, cell.width()), height);
    paintProgress(painter, bar, done, tick);
    drawLine(painter, cell.adjusted(width + 8.0, 0.0, 0.0, 0.0), number, {.token = done ? "t1" : "t3"});
}

} // namespace yumiao::ui::widgets
