// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/plan_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// A bureau's duty under a clause (责任单位), in the order of the plan's brackets.
struct Duty {
    RecordId id;
    Ref<RecordKind::Clause> clause;
    Ref<RecordKind::Bureau> bureau;
    std::optional<DutyRole> role;
    std::optional<qint64> orderNo; ///< 1 is listed first and leads
    friend bool operator==(const Duty &, const Duty &) = default;
};
template <>
const RecordDescription &description<Duty>();

} // namespace yumiao::records
