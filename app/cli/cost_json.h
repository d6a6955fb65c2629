// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cost/cost_marks.h"
#include "models/cost/cost_reading.h"

#include <QJsonObject>
#include <QStringList>

namespace yumiao::app::cli {

/// The cost of one application: what it was worked out from, the flows of cash, the rates in percent, every line, what
/// clause （九） wants removed; `missing` where it cannot be told.
[[nodiscard]] QJsonObject costJson(const cost::CostAnswer &answer);
/// The same as lines for people.
[[nodiscard]] QStringList costLines(const cost::CostAnswer &answer);
/// Offers side by side, a line each.
[[nodiscard]] QStringList offerLines(const std::vector<cost::CostAnswer> &answers);

} // namespace yumiao::app::cli
