// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analytics/chart_reading.h"

#include "models/figures/counted.h"
#include "models/store/query.h"

namespace yumiao::ui::pages {

Result<figures::Counted> countedAsOf(
    const store::Session &session, const figures::Counted &counted, QDate day, QDate today)
{
    const auto *description = records::findDescription(counted.kind);
    if (day == today || !description)
        return counted;
    auto filter = store::parseFilter(counted.filter);
    if (!filter)
        return failure(filter.error());
    return store::ids(session, {description->kind, *std::move(filter), {}, day})
        .map([description](
                 const std::vector<RecordId> &found) { return figures::countedRecords(description->kind, found); });
}

} // namespace yumiao::ui::pages
