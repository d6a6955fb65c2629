// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/district_standings.h"
#include "ui/pages/cultivation/ladder_facts.h"
#include "ui/widgets/stairs.h"

#include <optional>

namespace yumiao::ui::pages {

/// What the corner of the stairs says of the candidates for a tier.
struct CandidateSum {
    cultivation::NearnessCounts counts{};
    QString documents; ///< 依据; the rules of the tier
};

/// The stairs in words, of the day the facts are of; `target`: the tier whose candidates are meant.
[[nodiscard]] widgets::StairsData stairsOf(
    const LadderFacts &facts, const std::optional<CandidateSum> &candidates = std::nullopt);
/// What stands in their corner when there are none.
[[nodiscard]] widgets::StairsData stairsWithout(const Error &error);

/// The documents that the rules of a tier stand in: 工信部企业〔2022〕63号.
[[nodiscard]] QString documentsOf(const eligibility::ShelfRules &rules);
/// How many are short by one or lack only evidence.
[[nodiscard]] qint64 nearOnes(const cultivation::NearnessCounts &counts);

} // namespace yumiao::ui::pages
