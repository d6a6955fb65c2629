// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/exchange/header_row.h"
#include "models/exchange/import_constants.h"
#include "models/exchange/import_wish.h"
#include "models/exchange/unit_doubt.h"
#include "models/store/session.h"

namespace yumiao::exchange {

/// What an import would do: nothing is written until its change set is committed.
struct ImportPlan {
    SourceInfo source;
    HeaderRow header;
    std::vector<TakenConstant> constants; ///< what every row has
    std::vector<DoubtfulColumn> doubtful; ///< columns whose unit the officer is asked for (wish.units)
    qint64 rowsRead = 0;                  ///< rows of data below the headings
    qint64 created = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 refused = 0;                        ///< rows set aside
    QHash<records::RecordKind, qint64> beside; ///< records of other kinds that rows bring along
    std::vector<RowProblem> problems;          ///< why, in the order of the rows
    changes::ChangeSet set;                    ///< action "import"; author and instant are still open
};

/// Reads a ledger against the workspace. Rows with any problem are set aside whole; of rows with one code and the same
/// name the first counts, rows with one code and two names are all set aside; a name that differs from the workspace's
/// for the same code is set aside, too, and so is a new enterprise that is certainly or likely one that is there under
/// another name (row.possible_double; unless the wish takes doubles), and rows whose amounts contradict the unit of
/// their column (unit.doubtful). Rows of needs bring along the application, credit line and drawdown that came of them
/// (NeedCourses), and an application that the sheet moves is judged by its course (ApplicationMoves). Errors:
/// import.no_*, import.constant, those of openSheet() and findHeader(), aliases.*, cancelled.
[[nodiscard]] Result<ImportPlan> planImport(const store::Session &session, const ImportWish &wish, RecordIdSource &ids,
    const Cancel &cancel = {}, const ReportProgress &report = {});

} // namespace yumiao::exchange
