// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_description.h"

namespace yumiao::records {

/// The field with the last day in use of a kind whose records are retired (停用) and never removed: towns, bureaus,
/// industries and financial institutions, which old records go on naming. -1 for all other kinds.
[[nodiscard]] int retiringField(RecordKind kind);
[[nodiscard]] inline bool retires(RecordKind kind)
{
    return retiringField(kind) >= 0;
}
/// Whether a field of a kind newly names only what is in use. Options name older options (a successor, a parent), and
/// the names that a town or a bureau had belong to it whether it is in use or not.
[[nodiscard]] bool namesWhatIsInUse(RecordKind kind, const Field &field);
/// Whether a record with these values is out of use on a day: its last day is over.
[[nodiscard]] bool isRetired(RecordKind kind, const Values &values, QDate on);

} // namespace yumiao::records
