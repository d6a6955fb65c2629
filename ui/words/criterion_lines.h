// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/assessment.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace yumiao::ui::words {

/// One line of a judgement as it is shown on screen and paper: a criterion, a member of one, or a row of a score table.
struct CriterionLine {
    int parent = -1; ///< place of the line it belongs to; -1: the tier's own
    int depth = 0;
    std::optional<eligibility::Verdict> verdict; ///< none: a row of a score table, whose points are known
    QString judged;                              ///< 达到; of a score row the points: 3 / 5
    QString title;
    QString actual;
    QString required; ///< of a score row what the next points ask for
    QString clause;
    QStringList detail; ///< arithmetic, the facts it stands on with their sources, what is missing, how it is read
    std::optional<records::Confidence> confidence;
    const eligibility::Criterion *criterion = nullptr; ///< of the pack; null: a score row
    const eligibility::ScoreRow *row = nullptr;        ///< of the pack
};

/// All lines of a judgement, each behind the one it belongs to. They point into the rules that were judged by.
[[nodiscard]] std::vector<CriterionLine> criterionLines(
    const eligibility::Assessment &assessment, const eligibility::FactCatalogue &catalogue);

/// 达到, 未达到, 待核.
[[nodiscard]] QString verdictTitle(eligibility::Verdict verdict);
/// The sign beside a text that is not official: △ 口径待核, ○ 二手来源; empty for others.
[[nodiscard]] QString confidenceSign(std::optional<records::Confidence> confidence);
/// 官方文本, 二手来源, 口径待核.
[[nodiscard]] QString confidenceTitle(records::Confidence confidence);

} // namespace yumiao::ui::words
