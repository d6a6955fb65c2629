// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/ladder_stairs.h"
#include "models/figures/district_figures.h"

#include <QHash>

namespace yumiao::ui::pages {

/// The ladder that the plan's target is about, whose counts are named figures.
inline constexpr auto SpecialisedLadder = "specialised";

/// What the stairs show of one day: the figures, and the names of those who stand almost alone on their rung.
struct LadderFacts {
    figures::DistrictFigures district;
    cultivation::LadderStairs stairs;
    QHash<RecordId, QString> names;

    [[nodiscard]] const figures::RungFigures &rung(rules::Rung rung) const
    {
        return district.ladder[static_cast<size_t>(rung)];
    }
    [[nodiscard]] bool isSpecialised() const { return stairs.ladder->code == QLatin1String(SpecialisedLadder); }
    /// Whether the counts are those of the figures, so that the register finds the same by its tier. Not while the
    /// rules let a certificate of another ladder stand for a tier (科技型中小企业, from 2026-04-01): the register's
    /// tier does not know that.
    [[nodiscard]] bool isByFigures() const;
    /// On any rung.
    [[nodiscard]] qint64 onLadder() const { return stairs.members(); }
};

/// For the lane of long questions. Of the 专精特新 ladder the counts are those of the figures. Errors: those of
/// figures::districtFigures() and cultivation::ladderStairs().
[[nodiscard]] Result<LadderFacts> ladderFacts(const store::Session &session, const QString &ladder, QDate on);

} // namespace yumiao::ui::pages
