// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/plan_delegate.h"

#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/tasks/plan_tree_model.h"
#include "ui/tables/cell_paint.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QTreeView>

namespace yumiao::ui::pages {
namespace {

constexpr int CountLamp = 13;
constexpr int CountGap = 3;
constexpr int CountPitch = 8; // between one count and the next lamp

bool isChapter(const QModelIndex &index)
{
    return !index.parent().isValid();
}

} // namespace

PlanDelegate::PlanDelegate(tables::CellLook look, QTreeView *view)
    : CellDelegate(look, view)
    , m_view(*view)
{
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isChapter(index))
        return CellDelegate::paint(painter, option, index);
    QStyleOptionViewItem own(option);
    own.font.setBold(index.column() == PlanTreeModel::TitleColumn);
    const bool counts = index.column() == PlanTreeModel::LampColumn || index.column() == PlanTreeModel::DueColumn;
    if (!counts)
        return CellDelegate::paint(painter, own, index);
    tables::paintCellGround(*painter, own, false);
    if (index.column() != PlanTreeModel::DueColumn)
        return; // painted with the column beside it
    const QModelIndex lamp = index.siblingAtColumn(PlanTreeModel::LampColumn);
    const QRect both = m_view.visualRect(lamp).united(option.rect);
    paintCounts(*painter, both.adjusted(tables::CellPadding, 0, 0, 0), lamp);
}

void PlanDelegate::paintCounts(QPainter &painter, const QRect &place, const QModelIndex &chapter) const
{
    painter.save();
    painter.setPen(theme::current().colour("t1"));
    const int side = theme::grown(CountLamp);
    int left = place.left();
    const QVariantList counts = chapter.data(PlanTreeModel::CountsRole).toList();
    for (int i = 0; i < counts.size(); ++i) {
        if (counts.at(i).toLongLong() == 0)
            continue;
        const QRect box(left, place.center().y() - side / 2 + 1, side, side);
        theme::drawGlyph(painter, glyphOf(static_cast<rules::Lamp>(i)), box);
        const QString words = counts.at(i).toString();
        const QRect text(box.right() + 1 + CountGap, place.top(), place.right() - box.right(), place.height());
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
        left = text.left() + painter.fontMetrics().horizontalAdvance(words) + CountPitch;
    }
    painter.restore();
}

} // namespace yumiao::ui::pages
