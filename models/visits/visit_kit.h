// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/judgement.h"
#include "models/cultivation/rule_book.h"
#include "models/figures/enterprise_profile.h"
#include "models/items/timeline_reading.h"
#include "models/loans/maturities.h"
#include "models/records/promise.h"
#include "models/records/service_request.h"
#include "models/rules/request_steps.h"

namespace yumiao::visits {

/// A request that is not settled, with who has it.
struct OpenRequest {
    records::ServiceRequest request;
    rules::RequestStanding standing;
    QString bureau; ///< that has accepted it, before that the one it is assigned to; empty: nobody
    std::optional<rules::LampAnswer> lamp;
};

/// A promise that is not kept.
struct OpenPromise {
    records::Promise promise;
    records::PromiseState state = records::PromiseState::Due;
    QString bureau;
};

/// What an officer should know before a visit (走访准备), on a day.
struct VisitKit {
    figures::EnterpriseProfile profile;
    QDate on;
    std::optional<records::Visit> last;       ///< the last visit before the day or on it
    std::vector<items::TimelineLine> changes; ///< since the last visit, newest first; none when there was none
    bool moreChanges = false;                 ///< there were more than MostKitChanges
    std::shared_ptr<const cultivation::RuleBook> rules; ///< what `judged` points into
    cultivation::Judged judged;                         ///< for the next tier of the first ladder
    std::vector<eligibility::FactRef> missing;          ///< evidence that the next tier still wants
    std::vector<figures::CertificateStanding> expiring; ///< certificates that end soon
    std::vector<loans::Maturity> loans;                 ///< that fall due within loan.maturity.far_days
    std::vector<OpenRequest> requests;                  ///< the earliest term first
    std::vector<figures::TaskStanding> tasks;           ///< open ones
    std::vector<OpenPromise> promises;                  ///< given and not kept
};
inline constexpr size_t MostKitChanges = 60;

/// Errors: record.missing, threshold.missing, rule.damaged, cancelled, workspace.*.
[[nodiscard]] Result<VisitKit> visitKit(const store::Session &session, RecordId enterprise, QDate on);

} // namespace yumiao::visits
