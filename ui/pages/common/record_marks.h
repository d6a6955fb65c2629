// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/cell_look.h"

namespace yumiao::ui::pages {

/// The rising bars of a tier cell, from its stored word (reserve, innovative, …).
[[nodiscard]] tables::CellMarks rungMarks(const QModelIndex &index);
/// The five squares of a stage-group cell, from its stored word (registered … paid, left).
[[nodiscard]] tables::CellMarks stageMarks(const QModelIndex &index);

/// The squares of a standing, from its letters: m met, n not met, u unknown.
[[nodiscard]] tables::CellMarks squareMarks(const QModelIndex &index);

} // namespace yumiao::ui::pages
