// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/funnel.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/text_paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace yumiao::ui::widgets {

using theme::FontRole;

namespace {
constexpr double funnelBars = 52.0;
constexpr double funnelBarShare = 0.73; // of the column; the rest is the step to the next stage

double barHeight(double share)
{
    return 4.0 + (funnelBars - 4.0) * std::clamp(share, 0.0, 1.0);
}
} // namespace

Funnel::Funnel(QWidget *parent)
    : HitWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Funnel::setStages(const QList<FunnelStage> &stages)
{
    m_stages = stages;
    areasChanged();
}

QSize Funnel::sizeHint() const
{
    const double text = 2.0 * lineHeight(FontRole::Body) + lineHeight(FontRole::H1);
    return {800, qRound(text + funnelBars + 18.0)};
}

QSize Funnel::minimumSizeHint() const
{
    return {480, sizeHint().height()};
}

QRectF Funnel::columnOf(int index) const
{
    const auto count = static_cast<double>(qMax<qsizetype>(1, m_stages.size()));
    const double width = this->width() / (count - 1.0 + funnelBarShare);
    return {index * width, 0.0, qMin(width, this->width() - index * width), double(height())};
}

QList<HitArea> Funnel::hitAreas() const
{
    QList<HitArea> areas;
    for (int i = 0; i < m_stages.size(); ++i) {
        const QRectF column = columnOf(i);
        areas.push_back({m_stages.at(i).id, column.adjusted(-4.0, 0.0, -8.0, 0.0).intersected(QRectF(rect())),
            m_stages.at(i).sentence});
    }
    return areas;
}

void Funnel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < m_stages.size(); ++i)
        paintStage(painter, i);
    paintFocus(painter);
}

void Funnel::paintStage(QPainter &painter, int index) const
{
    const FunnelStage &stage = m_stages.at(index);
    const QRectF column = columnOf(index);
    const bool chosen = !stage.id.isEmpty() && stage.id == selected();
    const double body = lineHeight(FontRole::Body);
    const double figure = lineHeight(FontRole::H1) + 2.0;
    const double room = column.width() - 8.0;
    drawLine(painter, {column.left(), 2.0, room, body}, stage.name, {.token = chosen ? "acc" : "t2", .bold = chosen});
    const double count
        = drawLine(painter, {column.left(), body + 2.0, room, figure}, stage.count, {.role = FontRole::H1});
    drawLine(painter, {column.left() + count + 6.0, body + 4.0, room - count - 6.0, figure}, stage.amount,
        {.role = FontRole::Small, .token = "t2"});
    drawLine(painter, {column.left(), body + figure + 3.0, room, body}, stage.detail,
        {.role = FontRole::Small, .token = "t2"});
    const double high = barHeight(stage.share);
    const double barWidth = index + 1 < m_stages.size() ? column.width() * funnelBarShare : column.width();
    const QRectF bar(column.left(), height() - 4.0 - high, barWidth, high);
    paintStep(painter, index, bar);
    const double strength = m_stages.size() < 2 ? 1.0 : double(index) / static_cast<double>(m_stages.size() - 1);
    paintStack(painter, bar, {{"c1", 1.0, index == hoveredIndex() || chosen ? 1.0 : strength}});
}

void Funnel::paintStep(QPainter &painter, int index, const QRectF &bar) const
{
    if (index + 1 >= m_stages.size())
        return;
    const FunnelStage &stage = m_stages.at(index);
    const double next = columnOf(index + 1).left();
    QPainterPath step(bar.topRight());
    step.lineTo(next, bar.bottom() - barHeight(m_stages.at(index + 1).share));
    step.lineTo(next, bar.bottom());
    step.lineTo(bar.bottomRight());
    step.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(step, theme::current().colour("grybg"));
    painter.restore();
    const double body = lineHeight(FontRole::Small);
    drawLine(painter, {bar.right(), bar.bottom() - body, next - bar.right(), body}, stage.rate,
        {.role = FontRole::Small,
            .token = stage.rateIsLow ? "red" : "t2",
            .bold = true,
            .align = Qt::AlignHCenter | Qt::AlignVCenter});
}

} // namespace yumiao::ui::widgets
