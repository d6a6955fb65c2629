// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/paper.h"
#include "models/store/session.h"

namespace yumiao::app::cli {

/// Whose cost is printed.
struct LoanReport {
    std::string application;
};
void describeLoanReport(CLI::App &command, LoanReport &options);

/// 贷款明白纸 of one loan; the answer says application, number, enterprise, institution, basis, the rates, missing.
/// `on` as typed, `language` of the paper. Errors: usage.application (none was named), record.missing, usage.date.
[[nodiscard]] Result<Paper> loanSheet(
    const store::Session &session, const LoanReport &options, const std::string &on, const QString &language);

} // namespace yumiao::app::cli
