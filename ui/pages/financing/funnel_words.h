// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/financing_figures.h"
#include "ui/widgets/funnel.h"

namespace yumiao::ui::pages {

/// The funnel of the five stages in words: a stage has been reached by those that stand in it or in a later one. A step
/// of less than 70 % is red (ui.md 4.4). Applications that left stand in no stage and are counted apart.
[[nodiscard]] QList<widgets::FunnelStage> funnelStages(const figures::FinancingFigures &financing);

} // namespace yumiao::ui::pages
