// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/register_query.h"

namespace yumiao::store {

/// The chosen facets of the register as a filter over enterprises that finds the same ones on any day: what the window
/// shows can be copied out as text. Towns are said by their code (`townCodes`, by id as text).
[[nodiscard]] Filter registerFilter(const std::array<QStringList, RegisterFacetCount> &chosen,
    const RegisterThresholds &thresholds, const QHash<QString, QString> &townCodes = {});

} // namespace yumiao::store
