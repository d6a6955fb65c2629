// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/limits.h"

#include "models/store/query.h"

namespace yumiao::figures {

Result<rules::LampLimits> lampLimitsOn(const store::Session &session, QDate day)
{
    const auto all = store::loadAll<records::Threshold>(session);
    if (!all)
        return failure(all.error());
    return rules::LampLimits::from(rules::Thresholds(*all, day));
}

Result<rules::FigureLimits> figureLimitsOn(const store::Session &session, QDate day)
{
    const auto all = store::loadAll<records::Threshold>(session);
    if (!all)
        return failure(all.error());
    return rules::FigureLimits::from(rules::Thresholds(*all, day));
}

} // namespace yumiao::figures
