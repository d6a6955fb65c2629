// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stairs.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/text_paint.h"

#include <QPainter>

namespace yumiao::ui::widgets {

using theme::FontRole;

namespace {
constexpr double stairPadding = 14.0;
constexpr double stairRise = 32.0;
constexpr double usualRises = 4.0; // of the five rungs of 专精特新

double lowestRung()
{
    return 26.0 + 2.0 * lineHeight(FontRole::Body);
}
} // namespace

Stairs::Stairs(QWidget *parent)
    : HitWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Stairs::setData(const StairsData &stairs)
{
    m_data = stairs;
    setAccessibleName(stairs.answer);
    updateGeometry();
    areasChanged();
}

QSize Stairs::sizeHint() const
{
    // As high with any number of rungs: the corner above the lowest one holds the answer.
    return {900, qMax(120, qRound(lowestRung() + usualRises * stairRise + 34.0))};
}

QSize Stairs::minimumSizeHint() const
{
    return {480, sizeHint().height()};
}

QRectF Stairs::columnOf(int index) const
{
    const double width = double(this->width()) / static_cast<double>(qMax<qsizetype>(1, m_data.rungs.size()));
    const double rises = static_cast<double>(m_data.rungs.size()) - 1.0;
    const double rise = rises > usualRises ? usualRises * stairRise / rises : stairRise;
    const double height = lowestRung() + index * rise;
    return {index * width, this->height() - height, width, height};
}

QList<HitArea> Stairs::hitAreas() const
{
    QList<HitArea> areas;
    for (int i = 0; i < m_data.rungs.size(); ++i)
        areas.push_back({m_data.rungs.at(i).id, columnOf(i), m_data.rungs.at(i).sentence});
    return areas;
}

void Stairs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAnswer(painter);
    for (int i = 0; i < m_data.rungs.size(); ++i)
        paintRung(painter, i);
    paintFocus(painter);
}

void Stairs::paintAnswer(QPainter &painter) const
{
    // The free corner top left ends where the first rung higher than the text begins.
    const double text = lineHeight(FontRole::H3) + lineHeight(FontRole::Body) + lineHeight(FontRole::Small) + 16.0;
    double right = width();
    for (int i = static_cast<int>(m_data.rungs.size()) - 1; i >= 0 && columnOf(i).top() < text; --i)
        right = columnOf(i).left();
    QRectF line(stairPadding, 10.0, qMax(0.0, right - 2.0 * stairPadding), lineHeight(FontRole::H3));
    drawLine(painter, line, m_data.answer, {.role = FontRole::H3});
    line.translate(0.0, line.height() + 2.0);
    drawLine(painter, line, m_data.detail, {.token = "t2"});
    line.translate(0.0, line.height() + 1.0);
    drawLine(painter, line, m_data.basis, {.role = FontRole::Small, .token = "t3"});
}

void Stairs::paintRung(QPainter &painter, int index) const
{
    const Rung &rung = m_data.rungs.at(index);
    const QRectF column = columnOf(index);
    const bool chosen = !rung.id.isEmpty() && rung.id == selected();
    const bool tinted = rung.isTarget || chosen;
    const char *ground = tinted ? "accbg" : index == hoveredIndex() ? "hover" : "alt";
    painter.fillRect(column, theme::current().colour(ground));
    painter.fillRect(QRectF(column.left(), column.top(), column.width(), tinted ? 3.0 : 1.5),
        theme::current().colour(tinted ? "acc" : "accln"));
    if (index > 0) // the riser, from the step below up to this one
        painter.fillRect(QRectF(column.left(), column.top(), 1.5, stairRise), theme::current().colour("accln"));
    if (index > 0)
        painter.fillRect(QRectF(column.left(), column.top() + stairRise, 1.0, column.height() - stairRise),
            theme::current().colour("base"));
    paintRungText(painter, rung, column.adjusted(stairPadding, 7.0, -stairPadding, 0.0));
}

void Stairs::paintRungText(QPainter &painter, const Rung &rung, const QRectF &column) const
{
    const double body = lineHeight(FontRole::Body);
    const double unit = lineWidth(rung.unit, {.role = FontRole::Small});
    const double count = lineWidth(rung.count, {.role = FontRole::Kpi});
    QRectF line(column.left(), column.top(), column.width(), lineHeight(FontRole::Kpi));
    drawLine(painter, {line.right() - unit - count - 4.0, line.top(), count, line.height()}, rung.count,
        {.role = FontRole::Kpi});
    drawLine(painter, {line.right() - unit, line.top() + 6.0, unit, line.height()}, rung.unit,
        {.role = FontRole::Small, .token = "t3"});
    const double room = line.width() - unit - count - 14.0;
    drawLine(painter, {line.left(), line.top(), room, body}, rung.name,
        {.token = rung.isTarget ? "acc" : "t1", .bold = true});
    drawLine(painter, {line.left(), line.top() + body + 3.0, room, body}, rung.flow,
        {.role = FontRole::Small, .token = "t2"});
    double y = column.top() + 2.0 * body + 10.0;
    if (y + body > height())
        return;
    painter.fillRect(QRectF(column.left(), y, column.width(), 1.0), theme::current().colour("line"));
    y += 5.0;
    if (!rung.rate.isEmpty()) {
        const double label = drawLine(
            painter, {line.left(), y, line.width(), body}, rung.rateLabel, {.role = FontRole::Small, .token = "t2"});
        const double rate = drawLine(painter, {line.left() + label + 6.0, y, line.width() - label - 6.0, body},
            rung.rate, {.token = "acc", .bold = true});
        const double median = QFontMetricsF(theme::font(FontRole::Small)).horizontalAdvance(rung.median);
        const bool fits = label + rate + median + 18.0 <= line.width(); // else it stands in the line below, as it can
        const double low = fits || rung.median.isEmpty() ? 0.0 : body + 2.0;
        if (y + low + body <= height())
            drawLine(painter, {line.left(), y + low, line.width(), body}, rung.median,
                {.role = FontRole::Small,
                    .token = "t2",
                    .align = (fits ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter});
        y += low + body + 8.0;
    }
    if (rung.want > 0 && y + 8.0 < height()) {
        paintBlocks(painter, {column.left(), y, column.width(), 8.0}, rung.have, rung.want);
        return;
    }
    for (const QString &member : rung.members) {
        if (y + body > height())
            return;
        drawLine(painter, {column.left(), y, column.width(), body}, member, {.role = FontRole::Small});
        y += body + 2.0;
    }
}

} // namespace yumiao::ui::widgets
