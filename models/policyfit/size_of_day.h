// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policyfit/application_sources.h"
#include "models/rules/size_class.h"

namespace yumiao::policyfit {

/// The day asked for, and that of the workspace.
struct SizeDays {
    QDate on;
    QDate today;
};

/// The size class of an enterprise for a purpose on a day. Policy: the figures of the calendar year before; an older
/// year never takes its place. Tax: employees and assets of the day, revenue of the twelve months before it; yearly
/// figures give the latter in January only, and the former on its first day; the register gives the people of this
/// year.
[[nodiscard]] rules::SizeAnswer sizeOfDay(const rules::SizeTable &table, const ApplicationSources &sources,
    const records::Enterprise &enterprise, rules::SizePurpose purpose, SizeDays days);

} // namespace yumiao::policyfit
