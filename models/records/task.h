// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/plan_choices.h"
#include "models/records/record_description.h"

namespace yumiao::records {

/// Something a bureau owes by a day (任务).
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
    friend bool operator==(const Task &, const Task &) = default;
};
template <>
const RecordDescription &description<Task>();

} // namespace yumiao::records
