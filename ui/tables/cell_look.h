// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/glyphs.h"

#include <QAbstractItemModel>
#include <QList>

#include <functional>
#include <optional>

namespace yumiao::ui::tables {

/// How a cell looks (ui.md 9). Its words are always those of Qt::DisplayRole.
enum class CellLook {
    Text,       ///< left, elided at the end
    Name,       ///< left, elided in the middle: the last four characters stay
    Number,     ///< right
    Date,       ///< right
    Lamp,       ///< a sign and its word in the colour of the sign
    Rung,       ///< four rising bars and the word
    Conditions, ///< small squares, centred, instead of the words
    Stages,     ///< five squares and the word
    Percent,    ///< a bar with the tick of the planned position (序时), the words right of it
};

/// What a look paints beside the words. Nothing of it: only the words are painted.
struct CellMarks {
    std::optional<theme::Glyph> lamp{};
    std::optional<int> filled{};      ///< of Rung (of 4) and Stages (of 5)
    QList<theme::Glyph> conditions{}; ///< SquareMet, SquareUnmet, SquareUnknown in rule order
    std::optional<double> done{};     ///< of Percent, 0…1
    std::optional<double> pace{};     ///< of Percent, 0…1
    QByteArray tone{};                ///< text colour of exceptions: red, amb, grn, t3; empty is the usual one
};

/// A cell model gives marks under this role, as a CellMarks value.
constexpr int MarksRole = Qt::UserRole + 200;

/// Makes the marks of a cell out of its roles where the model itself knows none: a rung from the stored word of a
/// choice (items::WindowModel::ValueRole), a lamp from a number of days.
using MarksOf = std::function<CellMarks(const QModelIndex &index)>;

/// Where cells of that look and their head stand.
[[nodiscard]] Qt::Alignment alignmentOf(CellLook look);
/// The look that fits the alignment a model gives for its column: Text or Number.
[[nodiscard]] CellLook usualLook(const QAbstractItemModel &model, int column);

} // namespace yumiao::ui::tables

Q_DECLARE_METATYPE(yumiao::ui::tables::CellMarks)
