// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/paper.h"
#include "models/records/financing_choices.h"
#include "models/store/session.h"

namespace yumiao::app::cli {

/// Whose definition of inclusive loans is printed.
struct InclusiveReportWish {
    std::string scope;
};
void describeInclusiveReport(CLI::App &command, InclusiveReportWish &options);

/// "regulator" (also of an empty text), "central_bank", or their Chinese terms. Error: usage.scope.
[[nodiscard]] Result<records::InclusiveScope> inclusiveScopeNamed(const std::string &name);

/// The sheet of a month; the answer says as_of, scope, institutions, differences. `on`: any day of the month. Errors:
/// usage.scope, rule.damaged, workspace.*.
[[nodiscard]] Result<Paper> inclusiveSheet(
    const store::Session &session, const InclusiveReportWish &options, QDate on, const QString &language);

} // namespace yumiao::app::cli
