// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cost/average_cost.h"

namespace yumiao::cost {
namespace {

std::optional<double> weightedBy(Money principal, double sum)
{
    return principal.fen() > 0 ? std::optional(sum / static_cast<double>(principal.fen())) : std::nullopt;
}

} // namespace

void AverageCost::add(const CostAnswer &answer)
{
    if (!answer.cost) {
        ++untold;
        return;
    }
    const auto weight = static_cast<double>(answer.cost->principal.fen());
    ++counted;
    principal += answer.cost->principal;
    headlines += answer.cost->net.headline() * weight;
    nominals += answer.cost->net.nominal * weight;
}

std::optional<double> AverageCost::headline() const
{
    return weightedBy(principal, headlines);
}

std::optional<double> AverageCost::nominal() const
{
    return weightedBy(principal, nominals);
}

AverageCost averageOf(std::span<const CostAnswer> answers)
{
    AverageCost average;
    for (const CostAnswer &it : answers)
        average.add(it);
    return average;
}

Result<AverageCost> averageCost(const store::Session &session, const std::vector<RecordId> &applications, QDate on)
{
    return costsOf(session, applications, on).map([](const std::vector<CostAnswer> &it) { return averageOf(it); });
}

} // namespace yumiao::cost
