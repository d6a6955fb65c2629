// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/financing/funnel_facts.h"
#include "ui/widgets/funnel.h"

#include <optional>

namespace yumiao::ui::pages {

/// The funnel of the five stages in words: how many came to each, how many stand in it, how many left from there, and
/// how long it took. A step whose rate is under the threshold is red (ui.md 4.4).
[[nodiscard]] QList<widgets::FunnelStage> funnelStages(const financing::FunnelFacts &facts);

[[nodiscard]] std::optional<rules::StageGroup> stageNamed(const QString &code);
[[nodiscard]] QByteArray stageCode(rules::StageGroup stage);
[[nodiscard]] QString stageTitle(rules::StageGroup stage);
/// 2.16 亿元, 3,420 万元
[[nodiscard]] QString headlineAmount(Money amount);

} // namespace yumiao::ui::pages
