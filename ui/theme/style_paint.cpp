// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_paint.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace yumiao::ui::theme {

namespace {
constexpr int menuIconLeft = 10;
constexpr int menuTextLeft = 34;
constexpr int menuTextRight = 14;

void paintTickIn(QPainter &painter, const QRectF &box, const QColor &colour)
{
    QPainterPath path(QPointF(box.left() + box.width() * 0.24, box.top() + box.height() * 0.53));
    path.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.72);
    path.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.32);
    painter.setPen(QPen(colour, box.width() * 0.125, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

const char *edgeOf(const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return "line2";
    return option.state.testFlag(QStyle::State_MouseOver) ? "acc" : "ctl";
}

QRectF squareIn(const QRect &rect)
{
    const double side = qMin(rect.width(), rect.height()) - 1.0;
    return {rect.left() + (rect.width() - side) / 2.0, rect.top() + (rect.height() - side) / 2.0, side, side};
}

void paintIcon(QPainter &painter, const char *name, const char *token, const QPoint &topLeft, int size)
{
    painter.drawPixmap(topLeft, iconPixmap(name, token, size, painter.device()->devicePixelRatioF()));
}

void paintMenuMark(QPainter &painter, const QStyleOptionMenuItem &option, const char *token)
{
    const int side = grown(16);
    const QPoint at(option.rect.left() + menuIconLeft, option.rect.center().y() - side / 2 + 1);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        return paintIcon(painter, "check", "acc", at, side);
    if (option.icon.isNull())
        return;
    const auto mode = QByteArray(token) == "tdis" ? QIcon::Disabled : QIcon::Normal;
    option.icon.paint(&painter, QRect(at, QSize(side, side)), Qt::AlignCenter, mode);
}
} // namespace

void paintFocusRing(QPainter &painter, const QRect &rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(current().colour("focus"), 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1.0, 1.0, -1.0, -1.0), 3.0, 3.0);
    painter.restore();
}

void paintCheck(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QRectF box = squareIn(option.rect);
    const char *fill = !enabled ? "win" : (on || partly) ? "acc" : "base";
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(current().colour((on || partly) && enabled ? "acc" : edgeOf(option)), 1.0));
    painter.setBrush(current().colour(fill));
    painter.drawRoundedRect(box, 3.0, 3.0);
    const QColor mark = current().colour(enabled ? "onacc" : "tdis");
    if (on)
        paintTickIn(painter, box, mark);
    else if (partly)
        painter.fillRect(box.adjusted(4.0, box.height() / 2.0 - 1.0, -4.0, 1.0 - box.height() / 2.0), mark);
    painter.restore();
}

void paintRadio(QPainter &painter, const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF box = squareIn(option.rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(current().colour(on && enabled ? "acc" : edgeOf(option)), 1.0));
    painter.setBrush(current().colour(enabled ? "base" : "win"));
    painter.drawEllipse(box);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(current().colour(enabled ? "acc" : "tdis"));
        painter.drawEllipse(box.center(), box.width() * 0.28, box.width() * 0.28);
    }
    painter.restore();
}

void paintBranch(QPainter &painter, const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const bool open = option.state.testFlag(QStyle::State_Open);
    const QPoint centre = option.rect.center();
    const int side = grown(14);
    paintIcon(painter, open ? "chevron-down" : "chevron-right", "t2",
        {centre.x() - side / 2 + 1, centre.y() - side / 2 + 1}, side);
}

void paintRowGround(QPainter &painter, const QStyleOption &option, bool beginsRow)
{
    const auto *cell = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (cell && cell->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, cell->backgroundBrush);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, current().colour("accbg"));
    else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        painter.fillRect(option.rect, current().colour("hover"));
    if (selected && beginsRow)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), current().colour("acc"));
}

void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const QRect &rect = option.rect;
    painter.fillRect(rect, current().colour("head"));
    if (option.orientation == Qt::Horizontal && option.position != QStyleOptionHeader::End
        && option.position != QStyleOptionHeader::OnlyOneSection)
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), current().colour("line"));
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), current().colour("line2"));
}

void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    const int arrow = grown(12);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const int room = qMax(0, option.rect.width() - (sorted ? arrow + 4 : 0));
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, room);
    const int width = option.fontMetrics.horizontalAdvance(text) + (sorted ? arrow + 4 : 0);
    int left = option.rect.left();
    if (option.textAlignment & Qt::AlignRight)
        left = option.rect.right() + 1 - width;
    else if (option.textAlignment & Qt::AlignHCenter)
        left = option.rect.left() + (option.rect.width() - width) / 2;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setPen(current().colour(enabled ? "t2" : "tdis"));
    painter.drawText(QRect(left, option.rect.top(), room, option.rect.height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, text);
    if (!sorted)
        return;
    // Qt calls the indicator of an ascending order SortDown.
    const char *name = option.sortIndicator == QStyleOptionHeader::SortDown ? "arrow-up" : "arrow-down";
    paintIcon(painter, name, "t2", {left + width - arrow, option.rect.center().y() - arrow / 2 + 1}, arrow);
}

void paintMenuRow(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const QRect &rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left() + 10, rect.center().y(), rect.width() - 20, 1), current().colour("line"));
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected) && enabled) {
        painter.setPen(Qt::NoPen);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(current().colour("accbg"));
        painter.drawRoundedRect(rect.adjusted(4, 0, -4, 0), 4.0, 4.0);
    }
    const char *token = enabled ? "t1" : "tdis";
    paintMenuMark(painter, option, token);
    painter.setFont(option.font);
    painter.setPen(current().colour(token));
    const QString text = option.text.section(QLatin1Char('\t'), 0, 0);
    const QString keys = option.text.section(QLatin1Char('\t'), 1);
    const QRect place = rect.adjusted(grown(menuTextLeft), 0, -menuTextRight, 0);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text);
    const int side = grown(14);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        return paintIcon(painter, "chevron-right", enabled ? "t2" : "tdis",
            {rect.right() - side - 6, rect.center().y() - side / 2 + 1}, side);
    painter.setPen(current().colour(enabled ? "t3" : "tdis"));
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, keys);
}

} // namespace yumiao::ui::theme
