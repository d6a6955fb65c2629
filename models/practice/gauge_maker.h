// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/firm.h"
#include "models/practice/making.h"

#include <vector>

namespace yumiao::practice {

/// What departments buy and keep for small and medium enterprises, what is owed to enterprises and what was done about
/// it, and how environmental approvals go: a few years of each up to today.
void makeGauges(const Making &making, const std::vector<Firm> &firms);

} // namespace yumiao::practice
