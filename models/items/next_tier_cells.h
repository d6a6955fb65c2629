// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/enterprise_rows.h"

namespace yumiao::items {

/// What the column of the next tier is filled from: a value, so that a job on a lane may hold it.
struct NextTierReading {
    std::shared_ptr<const cultivation::DistrictStandings> standings; ///< null: not judged yet, the cells stay unknown
    EnterpriseRows::TellStanding tell;

    /// Fills the cells of the column, where it is one of them and the day is that of the standings. The value of a cell
    /// has a letter for each condition: m met, n not met, u unknown.
    void fill(const std::vector<Column> &columns, std::vector<Row> &rows, QDate on) const;
    /// How an enterprise stands to its next tier, in words; empty where nothing is known of that.
    [[nodiscard]] QString text(RecordId enterprise) const;
    /// Puts enterprises in the order of their distance to their next tier; those that stand to none come last.
    void sort(std::vector<RecordId> &ids, bool descending) const;
};

/// The letters of a standing.
[[nodiscard]] QString lettersOf(const cultivation::Standing &standing);

} // namespace yumiao::items
