// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/criterion.h"

namespace yumiao::eligibility {

/// Reads a measure of a pack: {"fact": …}, {"ratio": …, "of": …}, {"growth": …}, {"mean_growth": …, "years": n},
/// {"compound_growth": …, "years": n}, {"sum": …, "years": n}, {"mean": …, "years": n}, {"years_since": …,
/// "until": …}; all take "ago". Faults go to the reader.
[[nodiscard]] Measure measureFrom(const rules::RuleReader &at, const FactCatalogue &catalogue);

/// Reads a number with its unit for a measure: "3%", "1000万元", "1亿元", "2年", "1项", "60分". Nothing when the unit
/// is another or the number is not one.
[[nodiscard]] std::optional<Exact> numberWithUnit(const Measure &measure, const QString &text);

/// The line that an object holds under exactly one of at_least, above, at_most, below; nothing when it holds none.
[[nodiscard]] std::optional<Line> lineFrom(const rules::RuleReader &at, const Measure &measure);

/// A fact of one of the types, by its code; 0 and a fault when there is none.
[[nodiscard]] int factFrom(const rules::RuleReader &at, const char *key, const FactCatalogue &catalogue,
    std::initializer_list<FactType> types);

} // namespace yumiao::eligibility
