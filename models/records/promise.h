// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// What an office promised an enterprise (承诺): who, what, by when, and when it was kept. A promise without a day is
/// allowed and told as such.
struct Promise {
    RecordId id;
    Ref<RecordKind::Enterprise> enterprise;
    QString matter;
    Ref<RecordKind::Bureau> bureau; ///< that answers for it
    QString office;                 ///< whose holder gave it (岗位)
    QDate promised;
    QDate due;
    QDate kept;
    Ref<RecordKind::Visit> visit; ///< in which it was given
    QString remarks;
    friend bool operator==(const Promise &, const Promise &) = default;
};
template <>
const RecordDescription &description<Promise>();

/// How a promise stands on a day.
enum class PromiseState { Kept, Overdue, Due, Undated };
template <>
std::span<const Choice> choicesOf<PromiseState>();

} // namespace yumiao::records
