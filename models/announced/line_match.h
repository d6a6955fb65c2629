// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/announced/reconciliation.h"

namespace yumiao::announced {

/// Finds the enterprise that a line means and says so in `into`: outcome New when one alone is meant, Several, Unknown
/// or Refused.
void matchLine(const store::DoublesIndex &index, ReconciledLine &into);

} // namespace yumiao::announced
