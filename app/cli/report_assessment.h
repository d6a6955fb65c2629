// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/store/session.h"
#include "ui/print/document.h"
#include "ui/print/page_form.h"

#include <QJsonObject>

namespace yumiao::app::cli {

/// The name of the report on the command line: 判定表.
inline const QString AssessmentReportName = QStringLiteral("assessment");

/// What is judged.
struct AssessmentReport {
    std::string enterprise;
    std::string ladder;
    std::string tier;
    std::string pack;
    std::string procedure;
};
void describeAssessmentReport(CLI::App &command, AssessmentReport &options);

/// The sheet of one enterprise, and what the answer says of it: enterprise, ladder, tier, pack, on, result.
struct AssessmentSheet {
    ui::print::Document document;
    ui::print::PageForm form;
    QJsonObject of;
};
/// `on` as typed, `language` of the paper. Errors: usage.enterprise (none was named), those of the command assess.
[[nodiscard]] Result<AssessmentSheet> assessmentSheet(
    const store::Session &session, const AssessmentReport &options, const std::string &on, const QString &language);

} // namespace yumiao::app::cli
