// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/district_standings.h"
#include "models/items/row_source.h"

namespace yumiao::ui::pages {

/// Which candidates are listed.
struct CandidateWish {
    QString ladder;
    QString tier;
    cultivation::Candidacy candidacy = cultivation::Candidacy::TierBelow;
    std::vector<eligibility::Nearness> nearness; ///< empty: however near

    friend bool operator==(const CandidateWish &, const CandidateWish &) = default;
};

/// As a question of a list, and back.
[[nodiscard]] items::ListQuestion questionOf(const CandidateWish &wish, QDate on);
[[nodiscard]] CandidateWish wishOf(const items::ListQuestion &question);

} // namespace yumiao::ui::pages
