// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"
#include "models/records/request_choices.h"

namespace yumiao::records {

/// One dated step of a request (办理步骤). The ledger refuses a step that the rule does not know
/// (store/request_check.h). Steps of one day stand in the order in which they were made.
struct RequestStep {
    RecordId id;
    Ref<RecordKind::ServiceRequest> request;
    std::optional<RequestStage> stage;
    QDate date;
    Ref<RecordKind::Bureau> bureau;           ///< to whom it is assigned; who accepts or sends it back
    QString note;                             ///< the answer, or the reason of a step off the way
    std::optional<Satisfaction> satisfaction; ///< of a call back
    QDate due;                                ///< the term that is asked for or granted
    friend bool operator==(const RequestStep &, const RequestStep &) = default;
};
template <>
const RecordDescription &description<RequestStep>();

} // namespace yumiao::records
