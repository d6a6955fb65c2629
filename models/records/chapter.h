// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// A chapter of a plan (章).
struct Chapter {
    RecordId id;
    Ref<RecordKind::Plan> plan;
    std::optional<qint64> no;
    QString title;
    friend bool operator==(const Chapter &, const Chapter &) = default;
};
template <>
const RecordDescription &description<Chapter>();

} // namespace yumiao::records
