// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"
#include "models/records/financing_choices.h"
#include "models/rules/ladder.h"
#include "models/rules/lamp.h"
#include "models/rules/stage_group.h"

namespace yumiao::figures {

/// Words of closed lists as labels of figures and charts.
[[nodiscard]] Label labelOf(rules::Rung rung);
[[nodiscard]] Label labelOf(rules::StageGroup group);
[[nodiscard]] Label labelOf(rules::Lamp lamp);
[[nodiscard]] Label labelOf(records::FinancingInstrument instrument);
[[nodiscard]] Label labelOf(records::CertificateKind kind);

} // namespace yumiao::figures
