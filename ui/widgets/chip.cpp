// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace yumiao::ui::widgets {

namespace {
constexpr int chipHeight = 24;
constexpr double chipPadding = 8.0;
constexpr TextLook chipLabel{.role = theme::FontRole::Small, .token = "t2"};
constexpr TextLook chipValue{.role = theme::FontRole::Small, .token = "t1", .bold = true};
} // namespace

Chip::Chip(const ChipData &data, QWidget *parent)
    : QAbstractButton(parent)
    , m_data(data)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    const QString shown = data.label.isEmpty() ? data.value : tr("%1 %2").arg(data.label, data.value);
    setAccessibleName(data.whole.isEmpty() ? shown : data.whole);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    double width = 2.0 * chipPadding + lineWidth(m_data.value, chipValue) + 1.0;
    if (!m_data.label.isEmpty())
        width += lineWidth(m_data.label, chipLabel) + 6.0;
    if (m_data.removable)
        width += theme::grown(12) + 6.0;
    return {qRound(width), qMax(chipHeight, qRound(lineHeight(theme::FontRole::Small)) + 6)};
}

QRect Chip::crossRect() const
{
    const int wide = theme::grown(12) + 12;
    return m_data.removable ? QRect(width() - wide, 0, wide, height()) : QRect();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::current().colour(underMouse() ? "acc" : "accln"));
    painter.setBrush(theme::current().colour("accbg"));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3.0, 3.0);
    QRectF line(
        chipPadding, 0.0, width() - 2.0 * chipPadding - (m_data.removable ? theme::grown(12) + 4.0 : 0.0), height());
    if (!m_data.label.isEmpty())
        line.setLeft(line.left() + drawLine(painter, line, m_data.label, chipLabel) + 6.0);
    drawLine(painter, line, m_data.value, chipValue);
    if (m_data.removable) {
        const int side = theme::grown(12);
        const QPoint at = crossRect().center() - QPoint(side / 2 - 1, side / 2 - 1);
        painter.drawPixmap(at, theme::iconPixmap("x", "t2", side, painter.device()->devicePixelRatioF()));
    }
    if (hasFocus())
        theme::paintFocusRing(painter, rect());
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_data.removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removed();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_data.removable && isDown() && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

bool Chip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (crossRect().contains(help->pos()))
            QToolTip::showText(help->globalPos(), tr("Remove this condition"), this);
        else
            QToolTip::showText(help->globalPos(), m_data.whole.toHtmlEscaped(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace yumiao::ui::widgets
