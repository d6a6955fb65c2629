// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/tier_risk.h"

#include <QJsonObject>
#include <QStringList>

namespace yumiao::app::cli {

/// {"ladder", "tier", "from": {"pack", "title", "document_number", "on", "for"}, "to": {…}, "counts": {move: n},
/// "enterprises": [{"enterprise", "name", "move", "before", "after", "why": [{"code", "title", "source", "before",
/// "after", "before_actual", "before_required", "after_actual", "after_required"}]}]}; those that stay the same only
/// when `all` are wanted.
[[nodiscard]] QJsonObject comparisonJson(const cultivation::DistrictComparison &comparison, bool all);
[[nodiscard]] QStringList comparisonLines(const cultivation::DistrictComparison &comparison, bool all);

/// {"on", "members", "review_unknown", "without_rules": [tier], "margin_known", "updates_known", "risks":
/// [{"enterprise", "name", "ladder", "tier", "certificate", "valid_to", "days", "urgency", "causes": [{"kind", "day",
/// "criteria": [{"code", "title", "source", "actual", "required"}]}]}]}
[[nodiscard]] QJsonObject riskJson(const cultivation::RiskPicture &picture);
[[nodiscard]] QStringList riskLines(const cultivation::RiskPicture &picture);

} // namespace yumiao::app::cli
