// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gauges/sum_share.h"

namespace yumiao::gauges {

void SumShare::add(RecordId id, std::optional<Money> ofPart, std::optional<Money> ofWhole)
{
    if (!ofPart || !ofWhole) {
        leftOut.push_back(id);
        return;
    }
    counted.push_back(id);
    part += *ofPart;
    whole += *ofWhole;
}

std::optional<Quantity> SumShare::percent() const
{
    return percentOf(part, whole);
}

std::optional<bool> SumShare::isMet() const
{
    const auto share = percent();
    return share && floor ? std::optional(*share >= *floor) : std::nullopt;
}

std::optional<Quantity> percentOf(Money part, Money whole)
{
    if (whole.fen() <= 0)
        return std::nullopt;
    __extension__ using Product = __int128; // the sums of a province times a million
    constexpr qint64 hundred = Quantity::fromWhole(100).scaled();
    return Quantity::fromScaled(static_cast<qint64>(static_cast<Product>(part.fen()) * hundred / whole.fen()));
}

} // namespace yumiao::gauges
