// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/template_delegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QIcon>
#include <QPainter>

namespace yumiao::ui::pages {
namespace {

constexpr int iconSide = 16;
constexpr int rowMargin = 12;
constexpr int chosenBar = 3;

} // namespace

void TemplateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Tokens &tokens = theme::current();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect, tokens.colour(chosen ? "accbg" : "base"));
    if (chosen)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(chosenBar, option.rect.height())), tokens.colour("acc"));
    const QRect icon(option.rect.left() + rowMargin, option.rect.center().y() - iconSide / 2 + 1, iconSide, iconSide);
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole))
        .paint(painter, icon, Qt::AlignCenter, QIcon::Normal, chosen ? QIcon::On : QIcon::Off);
    QFont font = option.font;
    font.setBold(chosen);
    painter->setFont(font);
    painter->setPen(tokens.colour(chosen ? "acc" : "t1"));
    const QRect text = option.rect.adjusted(2 * rowMargin + iconSide - 4, 0, -rowMargin, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(tokens.colour("focus"), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), theme::rowHeight()};
}

} // namespace yumiao::ui::pages
