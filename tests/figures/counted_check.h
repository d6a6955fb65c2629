// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"
#include "models/store/query.h"

namespace yumiao::tests {

/// How many records a `Counted` really selects on a day; -1 when it cannot be asked.
[[nodiscard]] inline qint64 selected(const store::Session &session, const figures::Counted &counted, QDate on)
{
    const auto *description = records::findDescription(counted.kind);
    const auto filter = store::parseFilter(counted.filter);
    if (!description || !filter)
        return -1;
    return store::count(session, {description->kind, *filter, {}, on}).value_or(-1);
}

} // namespace yumiao::tests
