// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policyfit/application_sources.h"

namespace yumiao::policyfit {

/// Why an application is judged on a day.
enum class DayBasis {
    Asked,   ///< it is the day asked for: nothing was decided by then
    Drawn,   ///< its first money was paid out (放款)
    Granted, ///< the institution granted it (授信)
    Decided, ///< no credit line is on record: since then it stands at a stage that comes with or after the decision
};

struct JudgedDay {
    QDate on;
    DayBasis basis = DayBasis::Asked;
};

/// The day whose documents, rates and figures an application is judged by, as it is seen on a day: the documents ask
/// for what was so when the loan was made (“放款时”), not for what is so when somebody looks.
[[nodiscard]] JudgedDay ownDayOf(
    const ApplicationSources &sources, const records::FinancingApplication &application, QDate seen);

/// The day of the first money paid out on an application up to a day; not valid while nothing was.
[[nodiscard]] QDate firstDrawn(
    const ApplicationSources &sources, const records::FinancingApplication &application, QDate seen);

} // namespace yumiao::policyfit
