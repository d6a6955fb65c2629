// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/request_step.h"
#include "models/records/service_request.h"
#include "models/rules/request_rules.h"

#include <QVariantMap>

namespace yumiao::rules {

/// Where a request stands after some of its steps.
struct RequestStanding {
    std::optional<records::RequestStage> stage; ///< none before the first step
    QDate since;                                ///< in this stage
    RecordId asked;                             ///< the bureau it is assigned to
    RecordId owner;                             ///< the bureau that has accepted it: who has it until another accepts
    std::optional<records::Satisfaction> said;  ///< at the last call back
    int level = 0;                              ///< how often it was taken one level up
    std::optional<records::RequestStage> event; ///< the last one about its term since it came to the stage
    QDate due;                                  ///< in force: the one it had, or the last that was granted
    friend bool operator==(const RequestStanding &, const RequestStanding &) = default;
};

/// The standing before the first step. `due` is the term that the request itself has.
[[nodiscard]] RequestStanding standingBefore(QDate due);
[[nodiscard]] RequestStanding standingAfter(const RequestStanding &before, const records::RequestStep &step);

/// A step that may be taken, and what it cannot be taken without.
struct RequestNext {
    records::RequestStage to = records::RequestStage::Registered;
    std::vector<RequestNeed> needs;
    [[nodiscard]] bool needing(RequestNeed need) const;
};

/// Every step that may be taken, those of the course first, in the order of the rule. A request that has no step yet is
/// taken over in any stage.
[[nodiscard]] std::vector<RequestNext> nextSteps(const RequestRules &rules, const RequestStanding &from);

/// What is wrong with a step. `what`: request.illegal_step (`from_request_stage`, `to_request_stage`; the first is left
/// out where nothing stands before), request.needs_note, request.needs_bureau, request.wrong_bureau,
/// request.same_bureau, request.needs_satisfaction, request.dissatisfied, request.needs_later_due (`value`: the term in
/// force), request.before_received (`value`: the day).
struct RequestProblem {
    QString field;
    QString what;
    QVariantMap detail;
};
[[nodiscard]] std::vector<RequestProblem> stepProblems(const RequestRules &rules,
    const records::ServiceRequest &request, const RequestStanding &before, const records::RequestStep &step);

/// The steps of a request in their order, those of equal days as they were made.
[[nodiscard]] bool comesBefore(const records::RequestStep &a, const records::RequestStep &b);

} // namespace yumiao::rules
