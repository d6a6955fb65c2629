// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plantext/plan_reading.h"

namespace yumiao::plantext {

/// Numbers the clauses through the plan: as written where the written numbers only rise (an unnumbered one takes the
/// next free number), else from 1. Says gaps, repeated numbers and that a plan was numbered anew. Also after
/// corrections by hand.
void numberClauses(PlanReading &reading);

} // namespace yumiao::plantext
