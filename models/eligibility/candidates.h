// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/assessment.h"

namespace yumiao::eligibility {

/// How near an enterprise stands to a tier (候选).
enum class Nearness {
    Reached,    ///< every criterion is met
    Unproven,   ///< nothing fails, evidence is missing (缺证)
    ShortByOne, ///< 差 1 项
    ShortByTwo, ///< 差 2 项
    ShortByMore,
};

/// One enterprise on the way to a tier, small enough to keep for a whole district.
struct Candidate {
    RecordId enterprise;
    std::vector<Verdict> criteria; ///< of the tier's own criteria, in the document's order: the squares of the list
    int failing = 0;
    int open = 0;               ///< unknown criteria
    qint64 gap = 0;             ///< thousandths of what is required, summed over what fails; whole things count 1000
    std::vector<QString> fails; ///< codes, in the document's order
    std::vector<FactRef> missing;
    [[nodiscard]] Nearness nearness() const;
    [[nodiscard]] Verdict verdict() const;
    friend bool operator==(const Candidate &, const Candidate &) = default;
};

[[nodiscard]] Candidate candidateOf(RecordId enterprise, const Assessment &assessment);

/// Failing criteria first, then unknown ones, then the size of the gap; the id last, so an order is the same each time.
[[nodiscard]] bool standsNearer(const Candidate &a, const Candidate &b);
void sortByDistance(std::vector<Candidate> &candidates);

} // namespace yumiao::eligibility

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::eligibility::Nearness>();
}
