// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enterprises/facet_delegate.h"

#include "models/items/facet_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTreeView>

namespace yumiao::ui::pages {
namespace {

constexpr int GapBeforeCount = 6;
constexpr int RightMargin = 8;
constexpr int FacetRowHeight = 24;

} // namespace

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int kind = index.data(items::FacetModel::KindRole).toInt();
    QStyleOptionViewItem words(option);
    initStyleOption(&words, index);
    if (kind == items::FacetModel::Group)
        words.font.setBold(true);
    if (kind == items::FacetModel::More)
        words.palette.setColor(QPalette::Text, theme::current().colour("acc"));
    const QString count = index.data(items::FacetModel::CountTextRole).toString();
    if (kind == items::FacetModel::Choice) {
        words.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &words, painter, words.widget);
        const int taken = QFontMetrics(theme::font(theme::FontRole::Small)).horizontalAdvance(count);
        words.rect.setRight(words.rect.right() - taken - GapBeforeCount - RightMargin);
    }
    QStyledItemDelegate::paint(painter, words, index);
    painter->save();
    if (kind == items::FacetModel::Choice) {
        painter->setPen(theme::current().colour("t3"));
        painter->setFont(theme::font(theme::FontRole::Small));
        const QRect place = option.rect.adjusted(0, 0, -RightMargin, 0);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, count);
    } else if (kind == items::FacetModel::Group && index.data(items::FacetModel::InUseRole).toBool()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::current().colour("acc"));
        painter->drawEllipse(QPointF(option.rect.right() - RightMargin - 3, option.rect.center().y()), 3, 3);
    }
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), FacetRowHeight + theme::grownLine()};
}

bool FacetDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isChoice = index.data(items::FacetModel::KindRole).toInt() == items::FacetModel::Choice;
    if (event->type() != QEvent::MouseButtonRelease || !isChoice)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint()))
        return false;
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace yumiao::ui::pages
