// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// A stage on the way of a measure (阶段节点).
struct Milestone {
    RecordId id;
    Ref<RecordKind::Measure> measure;
    QString title;
    QDate due;
    QDate completed;
    QString remarks;
    friend bool operator==(const Milestone &, const Milestone &) = default;
};
template <>
const RecordDescription &description<Milestone>();

} // namespace yumiao::records
