// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workbench/card_rows.h"

#include "ui/theme/fonts.h"

namespace yumiao::ui::pages {
namespace {

constexpr int NarrowestCard = 186; // at 100 %
constexpr int AllInOneRow = 5;
constexpr int GridColumns = 6; // rows of three, two and one fill them alike
constexpr int WidthShares[AllInOneRow] = {29, 23, 22, 22, 22};

} // namespace

int cardsPerRow(int width)
{
    const int fit = width / theme::grown(NarrowestCard);
    return fit >= AllInOneRow ? AllInOneRow : qBound(1, fit, 3);
}

void placeCards(QGridLayout &grid, std::span<widgets::KpiCard *const> cards, int perRow)
{
    const bool one = perRow == AllInOneRow;
    for (int column = 0; column < GridColumns; ++column)
        grid.setColumnStretch(column, !one ? 1 : column < AllInOneRow ? WidthShares[column] : 0);
    const int count = static_cast<int>(cards.size());
    for (int i = 0; i < count; ++i) {
        const int row = i / perRow;
        const int span = one ? 1 : GridColumns / qMin(perRow, count - row * perRow);
        grid.removeWidget(cards[static_cast<size_t>(i)]);
        grid.addWidget(cards[static_cast<size_t>(i)], row, (i % perRow) * span, 1, span);
    }
}

} // namespace yumiao::ui::pages
