// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_delegate.h"

#include "ui/shell/palette_match.h"
#include "ui/shell/palette_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace yumiao::ui::shell {

using theme::FontRole;

namespace {
constexpr int rowMargin = 6;
constexpr int rowText = 26; // besides the icon
constexpr int leadWidth = 38;
constexpr int paletteIcon = 16;

QFont paletteFont(FontRole role, bool bold = false)
{
    QFont font = theme::font(role);
    if (bold)
        font.setBold(true);
    return font;
}

int keyCap(QPainter &painter, const QRect &rect, const QString &keys)
{
    if (keys.isEmpty())
        return 0;
    painter.setFont(paletteFont(FontRole::Cap));
    const int width = painter.fontMetrics().horizontalAdvance(keys) + 10;
    const double height = qMax(18, painter.fontMetrics().height() + 2);
    const QRectF cap(rect.right() - width, rect.center().y() + 0.5 - height / 2.0, width, height);
    painter.setPen(theme::current().colour("line2"));
    painter.setBrush(theme::current().colour("base"));
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3.0, 3.0);
    painter.setPen(theme::current().colour("t2"));
    painter.drawText(cap, Qt::AlignCenter, keys);
    return width + 8;
}

int piece(QPainter &painter, const QRect &rect, int x, const QString &text, const char *token, bool bold)
{
    painter.setFont(paletteFont(FontRole::Body, bold));
    painter.setPen(theme::current().colour(token));
    const QRect place(x, rect.top(), qMax(0, rect.right() - x), rect.height());
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, shown);
    return x + painter.fontMetrics().horizontalAdvance(shown);
}
} // namespace

PaletteDelegate::PaletteDelegate(
    const PaletteModel &model, std::function<QString(const QString &)> initials, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_initials(std::move(initials))
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int taller = theme::grownLine();
    return {100, (index.data(PaletteModel::HeadingRole).toBool() ? headingHeight : rowHeight) + taller};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const PaletteItem *item = m_model.itemAt(index.row()))
        paintItem(*painter, option.rect, *item, option.state.testFlag(QStyle::State_Selected));
    else
        paintHeading(*painter, option.rect, index);
    painter->restore();
}

void PaletteDelegate::paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    painter.setFont(paletteFont(FontRole::Cap));
    painter.setPen(theme::current().colour("t3"));
    const QRect line = rect.adjusted(rowMargin + 12, 6, -rowMargin - 10, 0);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, index.data(PaletteModel::NoteRole).toString());
}

void PaletteDelegate::paintItem(QPainter &painter, const QRect &rect, const PaletteItem &item, bool selected) const
{
    if (selected) {
        painter.setPen(theme::current().colour("accln"));
        painter.setBrush(theme::current().colour("accbg"));
        painter.drawRoundedRect(QRectF(rect).adjusted(rowMargin + 0.5, 0.5, -rowMargin - 0.5, -0.5), 4.0, 4.0);
    }
    const bool can = item.disabledReason.isEmpty();
    const int side = theme::grown(paletteIcon);
    if (!item.icon.isEmpty()) {
        const QPixmap icon = theme::iconPixmap(item.icon,
            !can           ? "tdis"
                : selected ? "acc"
                           : "t2",
            side, painter.device()->devicePixelRatioF());
        painter.drawPixmap(rect.left() + rowMargin + 11, rect.center().y() - side / 2 + 1, icon);
    }
    const int right = paintRight(painter, rect.adjusted(0, 0, -rowMargin - 10, 0), item, selected);
    QRect line = rect.adjusted(rowMargin + rowText - 6 + side, 0, -right, 0);
    if (!item.lead.isEmpty()) {
        const int end = piece(painter, line, line.left(), item.lead, can ? "t1" : "tdis", false);
        line.setLeft(qMax(line.left() + theme::grown(leadWidth), end + 8));
    }
    if (can)
        paintFound(painter, line, item);
    else
        piece(painter, line, line.left(), item.text, "tdis", false);
}

/// Answers how much of the right end is taken, from the row's right edge.
int PaletteDelegate::paintRight(QPainter &painter, const QRect &rect, const PaletteItem &item, bool selected) const
{
    int taken = keyCap(painter, rect, item.keys);
    const QString words = item.disabledReason.isEmpty() ? item.detail : item.disabledReason;
    if (!words.isEmpty()) {
        painter.setFont(paletteFont(FontRole::Small));
        painter.setPen(theme::current().colour(selected || !item.disabledReason.isEmpty() ? "t2" : "t3"));
        const int room = qMin(painter.fontMetrics().horizontalAdvance(words) + 2, rect.width() / 2);
        const QRect place(rect.right() - taken - room, rect.top(), room, rect.height());
        painter.drawText(
            place, Qt::AlignRight | Qt::AlignVCenter, painter.fontMetrics().elidedText(words, Qt::ElideRight, room));
        taken += room + 6;
        if (item.glyph) {
            const int lamp = theme::grown(14);
            theme::drawGlyph(
                painter, *item.glyph, QRect(place.left() - lamp - 5, rect.center().y() - lamp / 2 + 1, lamp, lamp));
            taken += lamp + 6;
        }
    }
    return taken + rowMargin + 10;
}

void PaletteDelegate::paintFound(QPainter &painter, const QRect &rect, const PaletteItem &item) const
{
    const MatchedPart part = matchOf(item.text, m_initials ? m_initials(item.text) : QString(), m_query);
    int x = piece(painter, rect, rect.left(), item.text.left(part.start), "t1", false);
    if (part.length > 0)
        x = piece(painter, rect, x, item.text.mid(part.start, part.length), "acc", true);
    piece(painter, rect, x, item.text.mid(part.start + part.length), "t1", false);
}

} // namespace yumiao::ui::shell
