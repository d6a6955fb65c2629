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
    QString text;    ///< word by word
    QString label;   ///< the numbering as the text writes it, where it is another: 2.（1）
    QString section; ///< heading between chapter and clause
    friend bool operator==(const Clause &, const Clause &) = default;
};
template <>
const RecordDescription &description<Clause>();

} // namespace yumiao::records
