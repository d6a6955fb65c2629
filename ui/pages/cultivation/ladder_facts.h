// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/district_figures.h"

#include <QHash>

namespace yumiao::ui::pages {

/// What the stairs show of one day: the figures, and the names of those who stand almost alone on their rung.
struct LadderFacts {
    figures::DistrictFigures district;
    QHash<RecordId, QString> names;

    [[nodiscard]] const figures::RungFigures &rung(rules::Rung rung) const
    {
        return district.ladder[static_cast<size_t>(rung)];
    }
    /// On any rung.
    [[nodiscard]] qint64 onLadder() const;
};

/// For the lane of long questions. Errors: those of figures::districtFigures().
[[nodiscard]] Result<LadderFacts> ladderFacts(const store::Session &session, QDate on);

} // namespace yumiao::ui::pages
