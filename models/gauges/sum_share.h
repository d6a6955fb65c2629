// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/money.h"
#include "models/base/quantity.h"
#include "models/base/record_id.h"

#include <optional>
#include <vector>

namespace yumiao::gauges {

/// One sum as a share of another, over the records that tell both. The others are kept by name: they are neither
/// nothing nor everything.
struct SumShare {
    Money part;
    Money whole;
    std::vector<RecordId> counted;
    std::vector<RecordId> leftOut;
    std::optional<Quantity> floor; ///< percent that is asked for at least

    void add(RecordId id, std::optional<Money> ofPart, std::optional<Money> ofWhole);
    /// Rounded down at the fourth decimal, so that it never reaches a limit that is missed. Nothing when no record
    /// tells it or the whole is nothing.
    [[nodiscard]] std::optional<Quantity> percent() const;
    /// Nothing while the share or the limit is unknown.
    [[nodiscard]] std::optional<bool> isMet() const;
};

/// part of whole in percent, rounded down; nothing when the whole is nothing.
[[nodiscard]] std::optional<Quantity> percentOf(Money part, Money whole);

} // namespace yumiao::gauges
