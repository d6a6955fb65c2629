// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cost_reading.h"

#include <QByteArray>

namespace yumiao::ui::pages {

/// "5.80%"; a real minus sign.
[[nodiscard]] QString yearlyText(double share);
[[nodiscard]] QString kindTitle(records::CostKind kind);
/// Why there is no cost: what is not known, or why the terms make no loan.
[[nodiscard]] QString whyNoCost(const cost::CostAnswer &answer);
/// 按月付息，到期还本: how the loans are repaid, and whether by the offer; several ways one after the other.
[[nodiscard]] QString methodLine(const cost::CostAnswer &answer);
/// The series colour of a kind of cost.
[[nodiscard]] const char *kindToken(records::CostKind kind);

} // namespace yumiao::ui::pages
