// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// A clause of a plan (条), numbered through the whole plan.
struct Clause {
    RecordId id;
    Ref<RecordKind::Plan> plan;
    Ref<RecordKind::Chapter> chapter;
    std::optional<qint64> no;
    QString title;
    QString text; ///< word by word
    friend bool operator==(const Clause &, const Clause &) = default;
};
template <>
const RecordDescription &description<Clause>();

} // namespace yumiao::records
