// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/request_choices.h"
#include "models/rules/dated_course.h"

namespace yumiao::rules {

/// What a step of a request cannot be taken without.
enum class RequestNeed {
    Note,            ///< 答复、说明或原因
    Bureau,          ///< 单位
    AskedBureau,     ///< the bureau that it is assigned to, when that is known
    OtherBureau,     ///< another than the one it is assigned to
    Satisfaction,    ///< 满意度
    NotDissatisfied, ///< the enterprise did not say that it is dissatisfied
    LaterDue,        ///< a term later than the one in force
};

using RequestTransition = CourseTransition<records::RequestStage, RequestNeed>;
using RequestEvent = CourseEvent<records::RequestStage, RequestNeed>;

/// The course of a request as data (resources/rules/requests/course.json).
struct RequestRules {
    int version = 0;
    std::vector<RequestTransition> transitions;
    std::vector<RequestEvent> events;
    std::vector<records::RequestStage> ends;
    records::RequestStage accept = records::RequestStage::Accepted; ///< each ends a term of the clock
    records::RequestStage reply = records::RequestStage::Handling;
    records::RequestStage answer = records::RequestStage::Answered;

    [[nodiscard]] bool isEnd(records::RequestStage stage) const;
};

/// Errors (Fault::Corrupt): rule.damaged (`path`, `reason`).
[[nodiscard]] Result<RequestRules> readRequestRules(const QByteArray &json);
/// The rules that the program carries, read once. Safe to use from any thread.
[[nodiscard]] const Result<RequestRules> &requestRules();

} // namespace yumiao::rules

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::rules::RequestNeed>();
}
