// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_kind.h"
#include "models/staging/judged_cell.h"

#include <vector>

namespace yumiao::staging {

/// Marks the cells that the ledger refused (record.invalid, key.taken); how many. Whatever it did not refuse can then
/// be written without them.
int markRefused(records::RecordKind kind, std::vector<JudgedCell> &cells, const Error &error);

} // namespace yumiao::staging
