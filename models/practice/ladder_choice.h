// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/firm.h"
#include "models/practice/making.h"

namespace yumiao::practice {

/// Gives enterprises their rung of the ladder: for 5,000, one little giant, 8 specialised, 41 innovative and 126 in the
/// pool. Industry, software and research that have stood for six years come first. Innovative enterprises exist since
/// 2022-08-01 (工信部企业〔2022〕63号); before that day they stand in the pool.
void chooseLadder(const Making &making, std::vector<Firm> &firms);

} // namespace yumiao::practice
