// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cell_delegates.h"

#include "models/items/window_model.h"
#include "ui/tables/cell_paint.h"
#include "ui/tables/table_view.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_paint.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace yumiao::ui::tables {
namespace {

using Role = items::WindowModel::Role;

/// Whether the selection bar belongs to this cell. A RecordTable says which column begins its rows.
bool beginsRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (const auto *view = qobject_cast<const TableView *>(option.widget))
        return view->beginsRows() && index.column() == view->firstShownColumn();
    return option.viewItemPosition == QStyleOptionViewItem::Beginning
        || option.viewItemPosition == QStyleOptionViewItem::OnlyOne;
}

QStyleOptionViewItem withHover(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem own(option);
    if (const auto *view = qobject_cast<const TableView *>(option.widget)) {
        own.state.setFlag(QStyle::State_MouseOver, view->hoveredRow() == index.row());
        own.state.setFlag(QStyle::State_HasFocus, view->showsRing(index));
    }
    return own;
}

QRect innerOf(const QRect &rect)
{
    return rect.adjusted(CellPadding, 0, -CellPadding, 0);
}

} // namespace

CellDelegate::CellDelegate(CellLook look, QObject *parent)
    : CellDelegate(look, {}, parent)
{
}

CellDelegate::CellDelegate(CellLook look, MarksOf marks, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_marks(std::move(marks))
{
}

CellMarks CellDelegate::marksOf(const QModelIndex &index) const
{
    return m_marks ? m_marks(index) : index.data(MarksRole).value<CellMarks>();
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyleOptionViewItem own = withHover(option, index);
    painter->save();
    paintCellGround(*painter, own, beginsRow(own, index));
    painter->setFont(own.font);
    if (index.data(Role::LoadingRole).toBool()) {
        paintLoadingCell(*painter, innerOf(own.rect), index.row(), index.column());
    } else {
        CellPaint cell{m_look, innerOf(own.rect), index.data(Qt::DisplayRole).toString(), marksOf(index),
            index.data(Role::UnknownRole).toBool(), own.state.testFlag(QStyle::State_Selected)};
        if (m_look == CellLook::Name) {
            cell.note = index.data(Role::NoteRole).toString();
            cell.searched = index.data(Role::SearchedRole).value<QList<items::TextPart>>();
        }
        paintCell(*painter, cell, m_layouts);
    }
    if (own.state.testFlag(QStyle::State_HasFocus))
        theme::paintFocusRing(*painter, own.rect.adjusted(0, 0, 0, -1));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(Role::LoadingRole).toBool())
        return {0, theme::rowHeight()};
    const CellMarks marks = marksOf(index);
    const bool squares = m_look == CellLook::Conditions && !marks.conditions.isEmpty();
    const int words = squares ? 0 : option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {words + marksWidth(m_look, marks) + 2 * CellPadding + 2, theme::rowHeight()};
}

bool CellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString own = index.data(Qt::ToolTipRole).toString();
    const QString words = index.data(Qt::DisplayRole).toString();
    const bool fits = sizeHint(option, index).width() <= option.rect.width() && m_look != CellLook::Conditions;
    // The words alone, where they can be read in full, are no news.
    const QString shown = own.isEmpty() || own == words ? (fits ? QString() : words) : own;
    if (shown.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(shown), view);
    return true;
}

} // namespace yumiao::ui::tables
