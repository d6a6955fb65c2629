// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/report_assessment.h"
#include "app/cli/report_inclusive.h"
#include "app/cli/report_loan.h"

#include <span>

namespace yumiao::app::cli {

/// What the line asks for.
struct ReportOptions {
    AssessmentReport assessment;
    LoanReport loan;
    InclusiveReportWish inclusive;
    std::string name;
    std::string out;
    std::string period;
    std::string on;
    std::string batch;       ///< of a list
    std::string institution; ///< of a reminder
    std::string task;        ///< of a supervision slip
    std::string bureau;      ///< of the duties of one, of a hand-over
    std::string person;      ///< of a hand-over; empty: the whole bureau
    int within = 0;          ///< days of the calendar of maturities
    std::string layout = "official";
    QString language;                          ///< of the paper
    const CLI::Option *lineLanguage = nullptr; ///< --lang, which belongs to the whole line
};

/// A report that the command line knows. Its words are made in the language of the paper.
struct PaperKind {
    const char *name;
    const char *suffixes; ///< of the files it can be written as, blanks between
    Result<Paper> (*write)(const store::Session &session, const ReportOptions &options);
};
/// In the order in which they are named.
[[nodiscard]] std::span<const PaperKind> paperKinds();

} // namespace yumiao::app::cli
