// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/records/financing_choices.h"
#include "models/store/session.h"
#include "ui/print/document.h"

#include <QJsonObject>

namespace yumiao::app::cli {

/// The name of the report on the command line: 两增两控.
inline const QString InclusiveReportName = QStringLiteral("inclusive");

/// Whose definition of inclusive loans is printed.
struct InclusiveReportWish {
    std::string scope;
};
void describeInclusiveReport(CLI::App &command, InclusiveReportWish &options);

/// "regulator" (also of an empty text), "central_bank", or their Chinese terms. Error: usage.scope.
[[nodiscard]] Result<records::InclusiveScope> inclusiveScopeNamed(const std::string &name);

/// The sheet of a month, and what the answer says of it: as_of, scope, institutions, differences.
struct InclusiveSheet {
    ui::print::Document document;
    QJsonObject of;
};
/// `on`: any day of the month. Errors: usage.scope, rule.damaged, workspace.*.
[[nodiscard]] Result<InclusiveSheet> inclusiveSheet(
    const store::Session &session, const InclusiveReportWish &options, QDate on, const QString &language);

} // namespace yumiao::app::cli
