// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plantext/plan_reading.h"

namespace yumiao::plantext {

/// Corrections by hand. `chapter`, `clause`, `unit` and `measure` count from 0; each answers false, and changes
/// nothing, where there is no such place or the correction makes no sense. Clauses are numbered anew after joining and
/// splitting.
bool renameUnit(PlanReading &reading, int chapter, int clause, int unit, const QString &name);
bool removeUnit(PlanReading &reading, int chapter, int clause, int unit);
/// This unit leads and stands first, the one that led supports.
bool makeLead(PlanReading &reading, int chapter, int clause, int unit);
/// A qualitative measure loses its number; any other kind needs one.
bool setTargetKind(PlanReading &reading, int chapter, int clause, int measure, records::TargetKind kind);
/// Into the clause above it in the same chapter: its units stand behind those above.
bool joinWithAbove(PlanReading &reading, int chapter, int clause);
/// The clause ends before this measure, which begins a new one with the same units. Not before the first.
bool splitBefore(PlanReading &reading, int chapter, int clause, int measure);

} // namespace yumiao::plantext
