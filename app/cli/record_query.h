// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/base/period.h"
#include "models/store/query.h"

namespace yumiao::app::cli {

/// The options by which list and export choose records.
struct QuestionOptions {
    std::string search;
    std::string filter;
    std::string sort; ///< FIELD[:desc],...
    std::string on;
};
void addQuestionOptions(CLI::App &command, QuestionOptions &options);

struct FoundRecords {
    std::vector<RecordId> ids;
    QDate on; ///< the day derived fields stand on
    QString search;
};
/// Errors: filter.*, usage.sort, usage.date, workspace.*.
[[nodiscard]] Result<FoundRecords> findRecords(
    const store::Session &session, records::RecordKind kind, const QuestionOptions &options);

/// Adds to each row (one for each id) where the search text was found: "matched": {"field", "text"}, of enterprises
/// also "how" (matchCode()). Nothing without a search.
[[nodiscard]] Done addMatches(const store::Session &session, records::RecordKind kind, const std::vector<RecordId> &ids,
    const QString &search, QJsonArray &rows);

/// A period and the day on which it is looked at.
struct Moment {
    Period period;
    QDate on;
};
void addMomentOptions(CLI::App &command, std::string &period, std::string &on);
/// Without --on: the end of a period that is over, else the workspace's today. Without --period: the quarter of the
/// day. Errors: period.unknown, usage.date.
[[nodiscard]] Result<Moment> momentOf(const store::Session &session, const std::string &period, const std::string &on);

/// The day of an --on option; without one the workspace's today. Error: date.not_a_date.
[[nodiscard]] Result<QDate> dayOf(const store::Session &session, const std::string &on);

} // namespace yumiao::app::cli
