// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cultivation/standing.h"

#include <limits>
#include <tuple>

namespace yumiao::cultivation {
namespace {

quint8 small(int number)
{
    return static_cast<quint8>(qBound(0, number, int(std::numeric_limits<quint8>::max())));
}

} // namespace

eligibility::Nearness Standing::nearness() const
{
    eligibility::Candidate it;
    it.failing = failing;
    it.open = open;
    return it.nearness();
}

Standing standingOf(const eligibility::Assessment &assessment)
{
    const eligibility::Candidate candidate = eligibility::candidateOf({}, assessment);
    Standing it;
    it.criteria = small(qMin(static_cast<int>(candidate.criteria.size()), Standing::MostSquares));
    for (int place = 0; place < it.criteria; ++place)
        it.verdicts |= static_cast<quint64>(candidate.criteria[static_cast<size_t>(place)]) << (2 * place);
    it.failing = small(candidate.failing);
    it.open = small(candidate.open);
    it.missing = small(static_cast<int>(candidate.missing.size()));
    it.gap = static_cast<quint32>(qBound(qint64{0}, candidate.gap, qint64{std::numeric_limits<quint32>::max()}));
    return it;
}

bool standsNearer(const Standing &a, RecordId ofA, const Standing &b, RecordId ofB)
{
    return std::make_tuple(a.failing, a.open, a.gap, ofA.value())
        < std::make_tuple(b.failing, b.open, b.gap, ofB.value());
}

} // namespace yumiao::cultivation
