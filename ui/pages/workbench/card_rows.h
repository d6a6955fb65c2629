// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kpi_card.h"

#include <QGridLayout>

#include <span>

namespace yumiao::ui::pages {

/// How many of the five cards stand side by side in `width` pixels at the text size in use: 5, 3, 2 or 1.
[[nodiscard]] int cardsPerRow(int width);
/// Lays the cards out in rows of `perRow`; what is left over in the last row shares its whole width.
void placeCards(QGridLayout &grid, std::span<widgets::KpiCard *const> cards, int perRow);

} // namespace yumiao::ui::pages
