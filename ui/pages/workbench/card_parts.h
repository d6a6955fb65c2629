// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/workbench/kpi_cards.h"

namespace yumiao::ui::pages {

// What the figure cards are made with; kpiCards() puts them in their order.

/// The records behind a figure of the flat list; an empty kind when there is no such figure.
[[nodiscard]] figures::Counted countedOf(const figures::DistrictFigures &district, QByteArrayView code);
/// The whole card in one sentence, for screen readers and the tooltip.
void addSentence(widgets::KpiData &data);

/// 02-2: 各类企业主体 and 02-3: 专精特新中小企业, each against its target.
[[nodiscard]] CardFacts enterprisesCard(const figures::DistrictFigures &district);
[[nodiscard]] CardFacts specialisedCard(const figures::DistrictFigures &district);

} // namespace yumiao::ui::pages
