// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/measure.h"

namespace yumiao::eligibility {

/// A measured value in figures, in the unit of its measure: 万元 with two places, percent with two, whole counts and
/// years, points with as many as they have. A value that differs from the required one is never shown as equal to it
/// (reading rule 2): more places are taken, up to nine, then it is cut on its own side. Empty when nothing was
/// measured.
[[nodiscard]] QString shownValue(const Measure &measure, const Measured &it, const Exact *required = nullptr);

/// A fact's value in the unit of its kind, for lists and JSON: money in 万元, shares in percent, words by code, days as
/// ISO text, flags "true" and "false", an event that never happened "none"; empty when it is not known.
[[nodiscard]] QString shownFact(const FactKind &kind, const records::Value &value);

/// Points: "62", "13.5".
[[nodiscard]] QString shownPoints(qint64 points);

} // namespace yumiao::eligibility
