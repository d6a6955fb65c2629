// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/financing_figures.h"
#include "ui/widgets/funnel.h"

#include <optional>

namespace yumiao::ui::pages {

/// The funnel of the five stages in words: a stage has been reached by those that stand in it or in a later one. A step
/// of less than 70 % is red (ui.md 4.4). Applications that left stand in no stage and are counted apart.
[[nodiscard]] QList<widgets::FunnelStage> funnelStages(const figures::FinancingFigures &financing);

[[nodiscard]] std::optional<rules::StageGroup> stageNamed(const QString &code);
[[nodiscard]] QByteArray stageCode(rules::StageGroup stage);
[[nodiscard]] QString stageTitle(rules::StageGroup stage);
/// 2.16 亿元, 3,420 万元
[[nodiscard]] QString headlineAmount(Money amount);

} // namespace yumiao::ui::pages
