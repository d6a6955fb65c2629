// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_kind.h"
#include "models/records/value.h"

#include <QDate>

namespace yumiao::records {

/// The field with the last day in use of a kind whose records are retired (停用) and never removed: towns and bureaus,
/// which old records go on naming. -1 for all other kinds.
[[nodiscard]] int retiringField(RecordKind kind);
[[nodiscard]] inline bool retires(RecordKind kind)
{
    return retiringField(kind) >= 0;
}
/// Whether a record with these values is out of use on a day: its last day is over.
[[nodiscard]] bool isRetired(RecordKind kind, const Values &values, QDate on);

} // namespace yumiao::records
