// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plantext/plan_reading.h"

namespace yumiao::plantext {

/// Reads the text of an official plan: title, number, day; chapters and clauses by their numbering, whatever depths it
/// uses; the units in brackets, in lines or in a table; the numbers and days that it states. Every character belongs to
/// a piece, and what is not understood is a piece and a doubt. Pure; safe from any thread. The longest text: 2 million
/// characters (a longer one is read up to there and the rest is not understood).
[[nodiscard]] PlanReading readPlan(const QString &text);

} // namespace yumiao::plantext
