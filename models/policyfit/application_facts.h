// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/policyfit/financing_policy.h"
#include "models/policyfit/judged_day.h"
#include "models/records/financing_application.h"
#include "models/rules/size_class.h"
#include "models/store/session.h"

#include <span>

namespace yumiao::policyfit {

/// What is known of one application on a day, as the policies ask for it.
struct ApplicationFacts {
    records::FinancingApplication application;
    eligibility::Facts facts;
    rules::SizeAnswer sizeForPolicy;   ///< by the figures of the last closed year
    rules::SizeAnswer sizeForTax;      ///< by what is true on the day (policy file §2): see rules::SizePurpose::Tax
    std::vector<RecordId> creditLines; ///< that make the household's credit at the institution on the day
    JudgedDay day;                     ///< it was judged on
};

/// On which day applications are judged.
enum class DayChoice {
    Asked, ///< all on the day asked for
    Own,   ///< each on its own day as it is seen on the day asked for: see ownDayOf()
};

/// Reads what is known of many applications, in their order; those that are not there are left out. A fixed number of
/// statements, however many they are. Credit lines granted later, figures of later papers and loans drawn later are
/// left out. `today` is the day of the workspace: the register's number of employees stands in for days of its year and
/// later only. Errors: rule.damaged, cancelled, workspace.*.
[[nodiscard]] Result<std::vector<ApplicationFacts>> factsOfApplications(const store::Session &session,
    std::span<const RecordId> applications, QDate on, QDate today, DayChoice choice = DayChoice::Asked);

} // namespace yumiao::policyfit
