// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/cell_paint.h"

#include "ui/theme/fonts.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/lamp_tone.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace yumiao::ui::tables {
namespace {

// In logical pixels at 100 %; signs grow with the text beside them.
constexpr int LampSide = 14;
constexpr QSize RungSize(15, 11);
constexpr int StageSide = 7;
constexpr int StageWidth = 5 * StageSide + 4 * 2;
constexpr int ConditionSide = 12;
constexpr int ConditionPitch = 14;
constexpr int BarWidth = 44;
constexpr int MarkGap = 6;

using theme::grown;

QColor inkOf(const CellPaint &cell)
{
    if (!cell.marks.tone.isEmpty() && cell.marks.tone != "t3")
        return theme::current().colour(cell.marks.tone.constData());
    if (cell.look == CellLook::Lamp && cell.marks.lamp)
        return theme::current().colour(widgets::textTokenOf(*cell.marks.lamp));
    if (cell.quiet || cell.marks.tone == "t3") // t3 is too pale on the ground of a selected row
        return theme::current().colour(cell.selected ? "t2" : "t3");
    return theme::current().colour("t1");
}

/// A line under what was searched.
void paintSearched(QPainter &painter, const CellPaint &cell, const QRect &place)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int y = place.center().y() + metrics.ascent() / 2 + 2;
    for (const items::TextPart &part : cell.searched) {
        const int from = place.left() + metrics.horizontalAdvance(cell.text.left(part.at));
        const int width = metrics.horizontalAdvance(cell.text.mid(part.at, part.size));
        painter.fillRect(QRect(from, y, width, 2), theme::current().colour("acc"));
    }
}

/// How the record was found, behind its name; as much of it as there is room for.
void paintNote(QPainter &painter, const CellPaint &cell, const QRect &place)
{
    constexpr int Gap = 8;
    constexpr int Least = 40;
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect rest = place.adjusted(metrics.horizontalAdvance(cell.text) + Gap, 0, 0, 0);
    if (cell.note.isEmpty() || rest.width() < Least)
        return;
    painter.setPen(theme::current().colour(cell.selected ? "t2" : "t3"));
    painter.drawText(rest, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
        metrics.elidedText(cell.note, Qt::ElideRight, rest.width()));
}

void paintWords(QPainter &painter, const CellPaint &cell, const QRect &place, TextLayouts &layouts)
{
    if (cell.text.isEmpty() || place.width() <= 0)
        return;
    const auto mode = cell.look == CellLook::Name ? Qt::ElideMiddle : Qt::ElideRight;
    const auto &laid = layouts.of(cell.text, painter.font(), place.width(), mode);
    const QRect box = QStyle::alignedRect(
        Qt::LeftToRight, alignmentOf(cell.look), {laid.advance, painter.fontMetrics().height()}, place);
    painter.setPen(inkOf(cell));
    painter.drawStaticText(box.topLeft(), laid.text);
    if (laid.fits) {
        paintSearched(painter, cell, place);
        paintNote(painter, cell, place);
    }
}

QRect middleBox(const QRect &place, const QSize &size)
{
    const int height = grown(size.height());
    return {place.left(), place.center().y() - height / 2 + 1, grown(size.width()), height};
}

void paintConditions(QPainter &painter, const CellPaint &cell)
{
    const int count = static_cast<int>(cell.marks.conditions.size());
    const int room = qMax(1, cell.place.width());
    const bool fits = count * grown(ConditionPitch) <= room;
    const int inRow = fits ? count : (count + 1) / 2; // two rows of smaller ones where the column is too narrow
    const int pitch = qBound(4, room / qMax(1, inRow), grown(ConditionPitch));
    const int side = qMin(grown(ConditionSide), fits ? pitch : qMin(pitch - 2, cell.place.height() / 2 - 4));
    const int width = inRow * pitch - (pitch - side);
    const int left = cell.place.center().x() - width / 2;
    const int top = cell.place.center().y() - (fits ? side / 2 : side + 1) + 1;
    for (int i = 0; i < count; ++i)
        theme::drawGlyph(
            painter, cell.marks.conditions[i], {left + i % inRow * pitch, top + i / inRow * (side + 2), side, side});
}

/// The signs before the words.
void paintMarks(QPainter &painter, const CellPaint &cell)
{
    theme::GlyphPainter glyphs(painter, theme::current());
    switch (cell.look) {
    case CellLook::Lamp:
        if (cell.marks.lamp)
            theme::drawGlyph(painter, *cell.marks.lamp, middleBox(cell.place, {LampSide, LampSide}));
        return;
    case CellLook::Rung:
        if (cell.marks.filled)
            glyphs.drawRungs(*cell.marks.filled, middleBox(cell.place, RungSize));
        return;
    case CellLook::Stages:
        if (cell.marks.filled)
            glyphs.drawStages(*cell.marks.filled, middleBox(cell.place, {StageWidth, StageSide}));
        return;
    case CellLook::Percent:
        if (cell.marks.done || cell.marks.pace)
            widgets::paintProgressWithTick(painter, cell.place, cell.marks.done, cell.marks.pace, QString());
        return;
    case CellLook::Conditions:
        paintConditions(painter, cell);
        return;
    case CellLook::Text:
    case CellLook::Name:
    case CellLook::Number:
    case CellLook::Date:
        return;
    }
}

} // namespace

int marksWidth(CellLook look, const CellMarks &marks)
{
    switch (look) {
    case CellLook::Lamp:
        return marks.lamp ? grown(LampSide) + MarkGap - 2 : 0;
    case CellLook::Rung:
        return marks.filled ? grown(RungSize.width()) + MarkGap : 0;
    case CellLook::Stages:
        return marks.filled ? grown(StageWidth) + MarkGap : 0;
    case CellLook::Percent:
        return marks.done || marks.pace ? BarWidth + MarkGap + 2 : 0;
    case CellLook::Conditions:
        return static_cast<int>(marks.conditions.size()) * grown(ConditionPitch);
    case CellLook::Text:
    case CellLook::Name:
    case CellLook::Number:
    case CellLook::Date:
        return 0;
    }
    Q_UNREACHABLE();
}

void paintCellGround(QPainter &painter, const QStyleOptionViewItem &option, bool beginsRow)
{
    theme::paintRowGround(painter, option, beginsRow);
    const QRect &rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme::current().colour("line"));
}

void paintCell(QPainter &painter, const CellPaint &cell, TextLayouts &layouts)
{
    paintMarks(painter, cell);
    const bool squares = cell.look == CellLook::Conditions && !cell.marks.conditions.isEmpty();
    if (!squares)
        paintWords(painter, cell, cell.place.adjusted(marksWidth(cell.look, cell.marks), 0, 0, 0), layouts);
}

void paintLoadingCell(QPainter &painter, const QRect &place, int row, int column)
{
    constexpr int Height = 8;
    const int share = 45 + (row * 37 + column * 53) % 45;
    const QRectF bar(place.left(), place.center().y() - Height / 2 + 1, place.width() * share / 100.0, Height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::current().colour("grybg"));
    painter.drawRoundedRect(bar, 3.0, 3.0);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace yumiao::ui::tables
