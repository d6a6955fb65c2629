// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hit_widget.h"

#include "ui/theme/style_paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/spoken_parts.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace yumiao::ui::widgets {

HitWidget::HitWidget(QWidget *parent)
    : QWidget(parent)
{
    makePartsSpoken();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme::themeSignal(), &theme::ThemeSignal::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void HitWidget::setSelected(const QByteArray &id)
{
    m_selected = id;
    const QList<HitArea> areas = hitAreas();
    for (int i = 0; i < areas.size(); ++i) {
        if (areas.at(i).id == id)
            m_current = i;
    }
    update();
}

void HitWidget::areasChanged()
{
    m_current = qBound(0, m_current, qMax(0, static_cast<int>(hitAreas().size()) - 1));
    m_hovered = -1;
    moveTo(m_current);
}

void HitWidget::moveTo(int index)
{
    const QList<HitArea> areas = hitAreas();
    update();
    if (index < 0 || index >= areas.size())
        return;
    m_current = index;
    setAccessibleDescription(areas.at(index).sentence);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    if (!hasFocus())
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(index);
    QAccessible::updateAccessibility(&focused);
}

void HitWidget::choosePart(int index)
{
    moveTo(index);
    const QList<HitArea> areas = hitAreas();
    if (index >= 0 && index < areas.size())
        Q_EMIT activated(areas.at(index).id);
}

int HitWidget::indexAt(const QPointF &point) const
{
    const QList<HitArea> areas = hitAreas();
    for (int i = 0; i < areas.size(); ++i) {
        if (areas.at(i).rect.contains(point))
            return i;
    }
    return -1;
}

void HitWidget::paintFocus(QPainter &painter) const
{
    const QList<HitArea> areas = hitAreas();
    if (hasFocus() && m_current < areas.size())
        theme::paintFocusRing(painter, areas.at(m_current).rect.toAlignedRect());
}

bool HitWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = indexAt(help->pos());
    if (index < 0)
        QToolTip::hideText();
    else // escaped, because a tooltip would read markup in a name
        QToolTip::showText(help->globalPos(), hitAreas().at(index).sentence.toHtmlEscaped(), this);
    return true;
}

void HitWidget::keyPressEvent(QKeyEvent *event)
{
    const QList<HitArea> areas = hitAreas();
    const int last = static_cast<int>(areas.size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return moveTo(qMax(0, m_current - 1));
    case Qt::Key_Right:
    case Qt::Key_Down:
        return moveTo(qMin(last, m_current + 1));
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT activated(areas.at(m_current).id);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HitWidget::mousePressEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    if (index < 0 || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    moveTo(index);
    Q_EMIT activated(hitAreas().at(index).id);
}

void HitWidget::mouseMoveEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    if (index == m_hovered)
        return;
    m_hovered = index;
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void HitWidget::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

} // namespace yumiao::ui::widgets
