// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/match_note.h"
#include "ui/tables/cell_look.h"
#include "ui/tables/text_layouts.h"

#include <QRect>

class QPainter;
class QStyleOptionViewItem;

namespace yumiao::ui::tables {

/// One cell, ready to be painted.
struct CellPaint {
    CellLook look = CellLook::Text;
    QRect place; ///< inside the padding
    QString text;
    CellMarks marks;
    bool quiet = false; ///< unknown: t3
    bool selected = false;
    QString note{};                    ///< quiet, behind the words where there is room
    QList<items::TextPart> searched{}; ///< parts of the words that a search found
};

constexpr int CellPadding = 8;

/// Ground of the row, 3 px bar where a selected row begins, hairline below.
void paintCellGround(QPainter &painter, const QStyleOptionViewItem &option, bool beginsRow);
/// The words and marks. The painter's font is the view's.
void paintCell(QPainter &painter, const CellPaint &cell, TextLayouts &layouts);
/// A cell that is being read: a grey bar, of a length that differs from row to row.
void paintLoadingCell(QPainter &painter, const QRect &place, int row, int column);
/// How wide the marks before the words are, with the gap behind them.
[[nodiscard]] int marksWidth(CellLook look, const CellMarks &marks);

} // namespace yumiao::ui::tables
