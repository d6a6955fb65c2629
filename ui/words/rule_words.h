// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/eligibility/assessment.h"
#include "models/eligibility/pack_difference.h"
#include "models/eligibility/shelf.h"

namespace yumiao::ui::words {

/// Why a value of a rule document is refused (readPack() and readOfficePack()): 单位与条件不符
[[nodiscard]] QString packReason(const QString &reason);
/// What a key of a rule document is called: "at_least" → 不低于; the key itself when it has no title.
[[nodiscard]] QString packKeyTitle(const QString &key);

/// 上年度研发费用总额 ÷ 上年度营业收入
[[nodiscard]] QString measureTitle(const eligibility::Measure &measure, const eligibility::FactCatalogue &catalogue);
/// What a criterion asks, in words; of a group how many of its members.
[[nodiscard]] QString requirementText(
    const eligibility::Criterion &criterion, const eligibility::FactCatalogue &catalogue);

/// What differs between two versions, as a sentence that names the line and the one around it: 评价得分 › 研发费用占比
/// · 不低于：3% → 5%
[[nodiscard]] QString differenceText(const eligibility::PackDifference &difference);
/// All lines around it, from the tier down.
[[nodiscard]] QString differencePlace(const eligibility::PackDifference &difference);

/// What of a worked example differs (ExampleAnswer::differences): 研发费用占比：预期达到，实际未达到
[[nodiscard]] QString exampleDifference(
    const QString &difference, const eligibility::Example &example, const eligibility::Pack &pack);

/// A side of a condition that changed its verdict.
struct ShiftSide {
    std::optional<eligibility::Verdict> verdict; ///< nothing: this side does not ask it
    QString actual;
    QString required;
};
/// 研发费用占比：达到（3.10 %，≥ 3%）→ 未达到（3.10 %，≥ 5%）
[[nodiscard]] QString shiftText(const QString &title, const ShiftSide &before, const ShiftSide &after);

} // namespace yumiao::ui::words
