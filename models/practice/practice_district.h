// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/cancel.h"
#include "models/base/record_id.h"
#include "models/base/result.h"
#include "models/store/session.h"

#include <QDate>

namespace yumiao::practice {

struct PracticeOptions {
    int enterprises = 5000; ///< 1 to MostEnterprises
    quint32 seed = 19;
    QDate asOf; ///< the day the district stands on: EarliestDay to LatestDay
};
constexpr int MostEnterprises = 200'000;
[[nodiscard]] QDate earliestDay(); ///< 2020-07-01: the plan has run for a quarter
[[nodiscard]] QDate latestDay();   ///< 2040-12-31

/// Errors (Fault::Invalid): practice.enterprises (`least`, `most`), practice.day (`earliest`, `latest`).
[[nodiscard]] Done checkOptions(const PracticeOptions &options);

/// Fills a workspace that holds the reference data (plan::fillNewWorkspace) with a made-up district (演练区): the same
/// numbers and the same ids give the same records, on every machine. Nothing in it is later than the day, no
/// enterprise, bank or person of it exists. The workspace stands on that day from then on (settings workspace.today,
/// workspace.practice, workspace.title). Written in sets of 2,000 records with the action "new": after a fault or a
/// cancel what was written stays, so the caller throws the file away. Without a plan in the workspace there are no
/// measures and reports.
///
/// Errors: of checkOptions(), practice.no_reference_data,
/// practice.already_filled, cancelled, those of ledger.h.
[[nodiscard]] Done fillPracticeDistrict(store::Session &session, const PracticeOptions &options, RecordIdSource &ids,
    const ReportProgress &report = {}, const Cancel &cancel = {});

} // namespace yumiao::practice
