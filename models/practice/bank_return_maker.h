// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/making.h"
#include "models/records/institution.h"

namespace yumiao::practice {

/// The returns of one bank for the last 26 months, by both definitions of inclusive loans. Some banks grow their
/// inclusive loans more slowly than all their loans, or lose accounts.
void makeBankReturns(const Making &making, const records::Institution &bank, Draw &draw);

} // namespace yumiao::practice
