// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/practice/made_financing.h"
#include "models/practice/making.h"

namespace yumiao::practice {

/// The dated steps of each application up to the stage where it stands, the lists by which it moved on, the fees and
/// subsidies of what was granted, and the repayment plans of some loans.
void makeFinancingCourses(const Making &making, const MadeFinancing &made);

} // namespace yumiao::practice
