// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/words.h"
#include "models/records/bureau.h"
#include "models/records/industry.h"
#include "models/records/measure.h"
#include "models/records/town.h"
#include "models/store/session.h"

namespace yumiao::practice {

/// What stands in the workspace already and the district is built on.
struct Ground {
    QHash<QString, records::Industry> industries; ///< by code
    std::vector<records::Town> towns;             ///< those with a weight
    std::vector<records::Bureau> bureaus;
    std::vector<records::Measure> measures; ///< in the order of the plan; none without a plan
    QHash<RecordId, RecordId> leads;        ///< clause to its lead bureau
    QDate planStart;                        ///< null without a plan

    [[nodiscard]] RecordId bureau(const QString &name) const;
    [[nodiscard]] QString bureauName(RecordId id) const;
    /// The lead bureau of a measure; none where the plan names none.
    [[nodiscard]] RecordId leadOf(const records::Measure &measure) const { return leads.value(measure.clause.id); }
};

/// Error: practice.no_reference_data when the workspace holds no industries, towns or bureaus of the plan.
[[nodiscard]] Result<Ground> readGround(const store::Session &session, const Words &words);

} // namespace yumiao::practice
