// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changes/change_set.h"
#include "models/records/annual_figures.h"
#include "models/store/session.h"

#include <map>

namespace yumiao::figures {

/// Who wrote something into a record, when and from where.
struct WrittenBy {
    QDateTime at;
    QString author;
    QString source; ///< as in changes::ChangeSet
};

/// A value that stood before another one.
struct EarlierValue {
    records::Value value; ///< unknown: the field was emptied
    WrittenBy by;
};

/// Where one value of a year's figures (年度数据) comes from.
struct FigureOrigin {
    WrittenBy by;     ///< who wrote the value that stands
    QString source;   ///< 来源 stated with it: the one that stood when it was written, or the first one stated later
    QDate sourceDate; ///< the day of that source
    std::optional<records::AuditState> audit; ///< of the year, as it stands now
    std::vector<EarlierValue> earlier;        ///< newest first, without the one that stands
};

/// By field of records::AnnualFigures; only fields that were ever written.
using FigureOrigins = std::map<int, FigureOrigin>;

/// Out of all changes of one record of yearly figures, newest first, as store::historyOf gives them. Of a past day
/// (`until`, the last day that counts; invalid: no end) later changes are left out.
[[nodiscard]] FigureOrigins figureOrigins(const std::vector<changes::ChangeSet> &newestFirst, QDate until);

/// The same for several years at once, read from the history. Errors: history.damaged, workspace.*.
[[nodiscard]] Result<std::map<RecordId, FigureOrigins>> figureOrigins(
    const store::Session &session, const std::vector<RecordId> &years, QDate until);

} // namespace yumiao::figures
