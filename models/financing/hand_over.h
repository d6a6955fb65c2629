// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/financing/course_reading.h"
#include "models/records/task.h"

namespace yumiao::financing {

/// An application that a bureau is to verify, and the matter of its task.
struct HandedOver {
    RecordId enterprise;
    QString matter;
};
/// 转核查: a task for each, after the pattern, which names the bureau, the day it is assigned and the day it is due;
/// one change set. The first task has the id of the pattern. Error: hand_over.no_bureau, hand_over.nothing.
[[nodiscard]] Result<changes::ChangeSet> handOverSet(
    const records::Task &pattern, const std::vector<HandedOver> &applications, RecordIdSource &ids);

} // namespace yumiao::financing
