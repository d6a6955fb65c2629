// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stage_track.h"

#include "ui/theme/glyphs.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_paint.h"

#include <QPainter>

namespace yumiao::ui::widgets {

using theme::FontRole;

namespace {
constexpr double nodeRadius = 7.0;
constexpr double nodeCentre = 10.0;

const char *nodeTextToken(StageState state)
{
    switch (state) {
    case StageState::Done:
        return "t2";
    case StageState::Current:
        return "t1";
    case StageState::Stuck:
        return "red";
    case StageState::Ahead:
        return "t3";
    }
    return "t2";
}
} // namespace

StageTrack::StageTrack(QWidget *parent)
    : HitWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageTrack::setNodes(const QList<StageNode> &nodes)
{
    m_nodes = nodes;
    areasChanged();
}

QSize StageTrack::sizeHint() const
{
    return {380, qRound(2.0 * nodeCentre + lineHeight(FontRole::Body) + lineHeight(FontRole::Small) + 8.0)};
}

QSize StageTrack::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

double StageTrack::centreOf(int index) const
{
    const double pitch = double(width()) / static_cast<double>(qMax<qsizetype>(1, m_nodes.size()));
    return (index + 0.5) * pitch;
}

QList<HitArea> StageTrack::hitAreas() const
{
    QList<HitArea> areas;
    const double pitch = double(width()) / static_cast<double>(qMax<qsizetype>(1, m_nodes.size()));
    for (int i = 0; i < m_nodes.size(); ++i) {
        const StageNode &node = m_nodes.at(i);
        areas.push_back({node.id, QRectF(i * pitch + 2.0, 0.0, pitch - 4.0, height()), node.sentence});
    }
    return areas;
}

void StageTrack::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i + 1 < m_nodes.size(); ++i) {
        const bool passed = m_nodes.at(i + 1).state != StageState::Ahead;
        painter.setPen(QPen(theme::current().colour(passed ? "c1" : "line2"), 2.0));
        painter.drawLine(
            QPointF(centreOf(i) + nodeRadius, nodeCentre), QPointF(centreOf(i + 1) - nodeRadius, nodeCentre));
    }
    for (int i = 0; i < m_nodes.size(); ++i)
        paintNode(painter, i);
    paintFocus(painter);
}

void StageTrack::paintNode(QPainter &painter, int index) const
{
    const StageNode &node = m_nodes.at(index);
    const QPointF centre(centreOf(index), nodeCentre);
    const theme::Tokens &tokens = theme::current();
    const bool done = node.state == StageState::Done;
    const char *edge = node.state == StageState::Stuck ? "red" : node.state == StageState::Ahead ? "line2" : "c1";
    painter.setPen(QPen(tokens.colour(edge), 1.6));
    painter.setBrush(tokens.colour(done ? "c1" : "base"));
    painter.drawEllipse(centre, nodeRadius - 0.8, nodeRadius - 0.8);
    if (done) {
        painter.setPen(QPen(tokens.inkOn("c1"), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(
            QPolygonF{centre + QPointF(-3.0, 0.2), centre + QPointF(-0.8, 2.4), centre + QPointF(3.2, -2.2)});
    } else if (node.state != StageState::Ahead) {
        painter.setPen(QPen(tokens.colour(edge), 2.0, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre - QPointF(2.5, 0.0), centre + QPointF(2.5, 0.0));
    }
    const QRectF area = hitAreas().at(index).rect;
    const bool present = node.state == StageState::Current || node.state == StageState::Stuck;
    const double body = lineHeight(FontRole::Body);
    const auto middle = Qt::AlignHCenter | Qt::AlignVCenter;
    drawLine(painter, {area.left(), 2.0 * nodeCentre + 1.0, area.width(), body}, node.name,
        {.token = node.state == StageState::Ahead ? "t3" : "t1", .bold = present, .align = middle});
    drawLine(painter,
        {area.left() - 8.0, 2.0 * nodeCentre + body + 2.0, area.width() + 16.0, lineHeight(FontRole::Small)}, node.date,
        {.role = FontRole::Small, .token = nodeTextToken(node.state), .align = middle});
}

} // namespace yumiao::ui::widgets
