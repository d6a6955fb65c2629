// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/store/session.h"
#include "ui/print/document.h"
#include "ui/print/page_form.h"

#include <QJsonObject>

namespace yumiao::app::cli {

/// The name of the report on the command line: 贷款明白纸.
inline const QString LoanReportName = QStringLiteral("loan");

/// Whose cost is printed.
struct LoanReport {
    std::string application;
};
void describeLoanReport(CLI::App &command, LoanReport &options);

/// The sheet of one loan, and what the answer says of it: application, number, enterprise, institution, basis, the
/// rates, missing.
struct LoanSheet {
    ui::print::Document document;
    ui::print::PageForm form;
    QJsonObject of;
};
/// `on` as typed, `language` of the paper. Errors: usage.application (none was named), record.missing, usage.date.
[[nodiscard]] Result<LoanSheet> loanSheet(
    const store::Session &session, const LoanReport &options, const std::string &on, const QString &language);

} // namespace yumiao::app::cli
