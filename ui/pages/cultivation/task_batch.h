// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/eligibility/facts.h"
#include "models/exchange/record_table.h"
#include "models/records/task.h"
#include "models/store/session.h"

namespace yumiao::ui::pages {

/// An enterprise and what separates it from the tier, in one line.
struct GapLine {
    RecordId enterprise;
    QString name;
    QString gap;
    QStringList missing; ///< what would have to be known, with what proves it
};

/// What separates these enterprises from a tier on a day, in their order; those that left the register are left out.
/// For a lane. Errors: tier.unknown (`value`) when the tier has no rules on the day, those of cultivation::factsOf().
[[nodiscard]] Result<std::vector<GapLine>> gapLines(const store::Session &session, const QString &ladder,
    const QString &tier, const std::vector<RecordId> &enterprises, QDate on);

/// The columns of a visit list (走访清单): who and where, then what is lacking.
[[nodiscard]] QStringList visitListColumns();
/// Those of its columns that are no fields.
[[nodiscard]] std::vector<exchange::TableColumn> gapColumns(const std::vector<GapLine> &lines);

/// One coaching task (辅导任务) for each enterprise: the task that the officer typed, its matter followed by the gap.
/// `ids` gives the ids of the new records.
[[nodiscard]] changes::ChangeSet taskBatch(
    const records::Task &pattern, const std::vector<GapLine> &lines, RecordIdSource &ids);
/// The matter of the task of one enterprise: cut where the field ends, marked by an ellipsis.
[[nodiscard]] QString taskMatter(const QString &typed, const QString &gap);

} // namespace yumiao::ui::pages
