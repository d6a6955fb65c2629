// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/candidates.h"

#include <array>

namespace yumiao::cultivation {

/// How an enterprise stands to the rules of one tier, small enough to keep for every enterprise and every tier of a
/// district: what is said in words is judged again for the few that are looked at.
struct Standing {
    static constexpr int MostSquares = 32; ///< a tier with more criteria is counted in full and shown without the rest

    quint64 verdicts = 0; ///< two bits for each criterion, in the document's order
    quint32 gap = 0;      ///< Candidate::gap
    quint8 criteria = 0;  ///< squares
    quint8 failing = 0;
    quint8 open = 0;
    quint8 missing = 0; ///< facts that would have to be known (缺证据)

    [[nodiscard]] eligibility::Verdict criterion(int place) const
    {
        return static_cast<eligibility::Verdict>((verdicts >> (2 * place)) & 3U);
    }
    [[nodiscard]] eligibility::Nearness nearness() const;
    friend bool operator==(const Standing &, const Standing &) = default;
};

[[nodiscard]] Standing standingOf(const eligibility::Assessment &assessment);
/// Failing criteria first, then unknown ones, then the size of the gap; the id last.
[[nodiscard]] bool standsNearer(const Standing &a, RecordId ofA, const Standing &b, RecordId ofB);

/// How many stand how near.
using NearnessCounts = std::array<qint64, 5>;

} // namespace yumiao::cultivation
