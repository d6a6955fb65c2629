// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policyfit/policy_fit.h"

#include <QJsonObject>

namespace yumiao::app::cli {

/// The document of `fit --json`: application, number, enterprise, on, instrument, size {policy, tax}, policies [{code,
/// title, tag, clause, measure, result, problem, document, criteria, figures, missing}]. Criteria are those of
/// `assess --json`: money is decimal text in 元, shares are percent, unknown is null.
[[nodiscard]] QJsonObject fitJson(const policyfit::PolicyFit &fit);

/// The same for people.
[[nodiscard]] QStringList fitLines(const policyfit::PolicyFit &fit);

} // namespace yumiao::app::cli
