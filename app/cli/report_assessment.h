// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/paper.h"
#include "models/store/session.h"

namespace yumiao::app::cli {

/// What is judged.
struct AssessmentReport {
    std::string enterprise;
    std::string ladder;
    std::string tier;
    std::string pack;
    std::string procedure;
};
void describeAssessmentReport(CLI::App &command, AssessmentReport &options);

/// 判定表 of one enterprise; the answer says enterprise, ladder, tier, pack, on, result. `on` as typed, `language` of
/// the paper. Errors: usage.enterprise (none was named), those of the command assess.
[[nodiscard]] Result<Paper> assessmentSheet(
    const store::Session &session, const AssessmentReport &options, const std::string &on, const QString &language);

} // namespace yumiao::app::cli
