// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench/todo_delegate.h"

#include "ui/pages/workbench/todo_model.h"
#include "ui/pages/workbench/todo_words.h"
#include "ui/theme/glyphs.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/lamp_tone.h"
#include "ui/widgets/text_paint.h"

#include <QMouseEvent>
#include <QPainter>

namespace yumiao::ui::pages {
namespace {

using widgets::TextLook;

constexpr int cellPadding = 8;
const TextLook moreLook{.role = theme::FontRole::Small, .token = "acc", .align = Qt::AlignRight | Qt::AlignVCenter};

void paintTodoLine(QPainter &painter, const QRect &row)
{
    painter.fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme::current().colour("line"));
}

/// Lamps and arrows, as high as the text asks.
int todoSign()
{
    return theme::grown(14);
}

bool showsFocus(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

/// Names keep their last characters, sentences their first (ui.md 9).
QString elidedCell(const QModelIndex &index, double width)
{
    const QFontMetricsF metrics(theme::font(theme::FontRole::Body));
    const bool isName = index.data(TodoModel::NameRole).toBool();
    return metrics.elidedText(index.data().toString(), isName ? Qt::ElideMiddle : Qt::ElideRight, width);
}

} // namespace

QSize TodoDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {60, theme::rowHeight()};
}

void TodoDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(TodoModel::GroupRole).toBool())
        paintGroup(*painter, option, index);
    else
        paintItem(*painter, option, index);
    paintTodoLine(*painter, option.rect);
    if (showsFocus(option))
        theme::paintFocusRing(*painter, option.rect);
    painter->restore();
}

QRect TodoDelegate::moreRect(const QRect &row, const QModelIndex &index)
{
    const QString more = index.data(TodoModel::MoreRole).toString();
    if (more.isEmpty())
        return {};
    const int width = qRound(widgets::lineWidth(more, moreLook)) + 2 * cellPadding;
    return {row.right() - width + 1, row.top(), width, row.height()};
}

void TodoDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect &row = option.rect;
    painter.fillRect(row, theme::current().colour("alt"));
    theme::paintRowGround(painter, option, true);
    const bool open = option.state.testFlag(QStyle::State_Open);
    painter.drawPixmap(row.left() + cellPadding, row.center().y() - todoSign() / 2 + 1,
        theme::iconPixmap(
            open ? "chevron-down" : "chevron-right", "t2", todoSign(), painter.device()->devicePixelRatioF()));
    const QRect more = moreRect(row, index);
    const double left = row.left() + cellPadding + todoSign() + 6;
    const double right = more.isEmpty() ? row.right() - cellPadding : more.left();
    const QRectF words(left, row.top(), right - left, row.height());
    const double taken = widgets::drawLine(painter, words, index.data().toString(), {.bold = true}) + cellPadding;
    widgets::drawLine(painter, words.adjusted(taken, 0.0, 0.0, 0.0), index.data(TodoModel::CountRole).toString(),
        {.role = theme::FontRole::Small, .token = "t2"});
    if (!more.isEmpty())
        widgets::drawLine(painter, QRectF(more).adjusted(0.0, 0.0, -cellPadding, 0.0),
            index.data(TodoModel::MoreRole).toString(), moreLook);
}

void TodoDelegate::paintItem(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int column = index.column();
    theme::paintRowGround(painter, option, column == 0);
    QRectF place = QRectF(option.rect).adjusted(cellPadding, 0.0, -cellPadding, 0.0);
    TextLook look{.token = column == TodoWords::Subject ? "t1" : "t2"};
    if (const QVariant sign = index.data(TodoModel::GlyphRole); sign.isValid()) {
        const auto glyph = static_cast<theme::Glyph>(sign.toInt());
        theme::drawGlyph(painter, glyph,
            QRect(qRound(place.left()), option.rect.center().y() - todoSign() / 2 + 1, todoSign(), todoSign()));
        place.setLeft(place.left() + todoSign() + 6);
        look.token = widgets::textTokenOf(glyph);
    }
    look.align = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    widgets::drawLine(painter, place, elidedCell(index, place.width()), look);
}

bool TodoDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && index.data(TodoModel::GroupRole).toBool()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && moreRect(option.rect, index).contains(mouse->position().toPoint())) {
            Q_EMIT moreClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace yumiao::ui::pages
