// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/financing_course/board_card_delegate.h"

#include "ui/pages/common/lamp_sign.h"
#include "ui/pages/financing_course/board_cards.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_paint.h"

#include <QPainter>
#include <QPainterPath>

namespace yumiao::ui::pages {
namespace {

constexpr double CardRadius = 6.0;
constexpr double CardPadding = 10.0;
constexpr double LateBar = 3.0;
constexpr int CardGlyph = 14;

void paintFrame(QPainter &painter, const QRectF &card, QStyle::State state, const BoardCard &of)
{
    const theme::Tokens &tokens = theme::current();
    const bool chosen = state.testFlag(QStyle::State_Selected);
    const bool under = state.testFlag(QStyle::State_MouseOver);
    painter.setPen(QPen(tokens.colour(chosen ? "accln" : "line2"), 1.0));
    painter.setBrush(tokens.colour(chosen ? "accbg" : under ? "hover" : "base"));
    painter.drawRoundedRect(card, CardRadius, CardRadius);
    if (of.lamp) {
        QPainterPath rounded;
        rounded.addRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), CardRadius - 0.5, CardRadius - 0.5);
        painter.setClipPath(rounded, Qt::IntersectClip);
        painter.fillRect(QRectF(card.left(), card.top(), LateBar, card.height()),
            tokens.colour(*of.lamp == rules::Lamp::Red ? "redfill" : "ambfill"));
        painter.setClipping(false);
    }
    if (chosen && state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(tokens.colour("focus"), 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), CardRadius, CardRadius);
    }
}

void paintWords(QPainter &painter, const QRectF &room, const BoardCard &card)
{
    using theme::FontRole;
    const double body = widgets::lineHeight(FontRole::Body);
    const double small = widgets::lineHeight(FontRole::Small);
    const double gap = qMax(0.0, (room.height() - body - 2 * small) / 2.0);
    QRectF line(room.left(), room.top(), room.width(), body);
    widgets::drawLine(painter, line, card.enterprise, {.role = FontRole::Body, .bold = true});
    line = QRectF(room.left(), line.bottom() + gap, room.width(), small);
    widgets::drawLine(painter, line, card.second, {.role = FontRole::Small, .token = "t2"});
    line = QRectF(room.left(), line.bottom() + gap, room.width(), small);
    QByteArray tone = "t2";
    if (card.lamp) {
        tone = toneOf(*card.lamp);
        const int size = qMin(CardGlyph, qRound(small));
        theme::drawGlyph(
            painter, glyphOf(*card.lamp), {qRound(line.left()), qRound(line.center().y() - size / 2.0), size, size});
        line.setLeft(line.left() + size + 4);
    }
    widgets::drawLine(painter, line, card.third, {.role = FontRole::Small, .token = tone.constData()});
}

} // namespace

QSize BoardCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, CardHeight + 3 * theme::grownLine()};
}

void BoardCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *cards = qobject_cast<const BoardCards *>(index.model());
    const BoardCard *card = cards ? cards->at(index) : nullptr;
    if (!card)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    paintFrame(*painter, frame, option.state, *card);
    paintWords(*painter, frame.adjusted(CardPadding, 7.0, -CardPadding + 2.0, -7.0), *card);
    painter->restore();
}

} // namespace yumiao::ui::pages
