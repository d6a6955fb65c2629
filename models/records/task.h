// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/certificate_choices.h"
#include "models/records/plan_choices.h"
#include "models/records/record_description.h"
#include "models/records/task_choices.h"

namespace yumiao::records {

/// Something a bureau owes by a day (任务). When it has steps, they tell who has it, until when and whether it is done:
/// the ledger keeps bureau, due and completed as they say (store/task_keeping.h).
struct Task {
    RecordId id;
    QString title;
    std::optional<TaskKind> kind;
    Ref<RecordKind::Bureau> bureau;
    Ref<RecordKind::Measure> measure;
    Ref<RecordKind::Enterprise> enterprise;
    QDate assigned;
    QDate due;
    QDate completed;
    QDate snoozedTo;
    QString outcome;
    std::optional<TaskSource> source;
    QString document; ///< 文号 of what it comes from
    Ref<RecordKind::ServiceRequest> request;
    Ref<RecordKind::Visit> visit;
    Ref<RecordKind::Bureau> supporting;               ///< 配合单位
    QString target;                                   ///< 量化目标
    QString leader;                                   ///< 责任领导
    QString contact;                                  ///< 责任人（联系人）
    std::optional<TaskFact> closesOn;                 ///< done when this is recorded
    std::optional<CertificateKind> wantedCertificate; ///< of a task that a certificate closes; none: any
    friend bool operator==(const Task &, const Task &) = default;
};
template <>
const RecordDescription &description<Task>();

} // namespace yumiao::records
