// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"
#include "models/records/request_choices.h"

namespace yumiao::records {

/// What an enterprise asks for (诉求). Where it stands, which bureau has it and how satisfied the enterprise was are
/// told by its steps.
struct ServiceRequest {
    RecordId id;
    QString number; ///< 工单编号
    Ref<RecordKind::Enterprise> enterprise;
    QString title;
    QString content;
    std::optional<RequestKind> kind;
    std::optional<RequestChannel> channel;
    QDate received;
    std::optional<bool> complex;          ///< the longer term of its clock counts
    Ref<RecordKind::ClockTemplate> clock; ///< else the one in use for its kind
    QDate due;                            ///< to be answered by; the ledger counts it when nobody gives it
    Ref<RecordKind::Bureau> supporting;   ///< 协办
    Ref<RecordKind::Visit> visit;         ///< in which it was heard
    Ref<RecordKind::Measure> measure;     ///< that it belongs to
    QString outcome;
    QString remarks;
    friend bool operator==(const ServiceRequest &, const ServiceRequest &) = default;
};
template <>
const RecordDescription &description<ServiceRequest>();

} // namespace yumiao::records
