// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_delegate.h"

#include "ui/shell/nav_list.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace yumiao::ui::shell {

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int row = NavList::rowHeight + theme::grownLine(); // all pages must stay in reach at 200 %
    return {40, index.data(LineRole).toBool() ? row + lineHeight : row};
}

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Tokens &tokens = theme::current();
    QRect row = option.rect;
    painter->save();
    if (index.data(LineRole).toBool()) {
        painter->fillRect(QRect(row.left() + 12, row.top() + 8, row.width() - 24, 1), tokens.colour("line"));
        row.setTop(row.top() + lineHeight);
    }
    row = row.adjusted(8, 1, -8, -1);
    const bool chosen = index.data(ChosenRole).toBool();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(tokens.colour(chosen ? "accbg" : "hover"));
        painter->drawRoundedRect(row, 4.0, 4.0);
    }
    if (chosen)
        painter->fillRect(QRect(row.left(), row.top() + 6, 3, row.height() - 12), tokens.colour("acc"));
    const int side = theme::grown(16);
    const qreal dpr = painter->device()->devicePixelRatioF();
    const int iconLeft = m_narrow ? row.center().x() - side / 2 + 1 : row.left() + 10;
    painter->drawPixmap(iconLeft, row.center().y() - side / 2 + 1,
        theme::iconPixmap(index.data(IconRole).toByteArray(), chosen ? "acc" : "t2", side, dpr));
    if (!m_narrow) {
        QFont font = theme::font(theme::FontRole::Body);
        font.setBold(chosen);
        painter->setFont(font);
        painter->setPen(tokens.colour(chosen ? "acc" : "t1"));
        painter->drawText(row.adjusted(side + 18, 0, -4, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    }
    paintBadge(*painter, row, index);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        theme::paintFocusRing(*painter, row);
    painter->restore();
}

void NavDelegate::paintBadge(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const int count = index.data(BadgeRole).toInt();
    if (count <= 0)
        return;
    const bool alarm = index.data(AlarmRole).toBool();
    if (m_narrow) { // a dot: the number stands in the tooltip
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::current().colour(alarm ? "redfill" : "gryfill"));
        painter.drawEllipse(QRectF(row.center().x() + 6.0, row.center().y() - 10.0, 6.0, 6.0));
        return;
    }
    QFont font = theme::font(theme::FontRole::Small);
    font.setBold(alarm);
    painter.setFont(font);
    painter.setPen(theme::current().colour(alarm ? "red" : "t2"));
    painter.drawText(row.adjusted(0, 0, -9, 0), Qt::AlignRight | Qt::AlignVCenter, QString::number(count));
}

} // namespace yumiao::ui::shell
