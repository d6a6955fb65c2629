// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/judgement/judged_answer.h"
#include "ui/pages/judgement/try_bar.h"

namespace yumiao::ui::pages {

/// What can be tried of a judgement: values that may be typed, and things that are so or not (a certificate, enough
/// years).
struct Triable {
    std::vector<eligibility::FactRef> facts;
    std::vector<eligibility::Change> acts;
};
/// The facts of the nearest ways first, then those that failing criteria stand on, and where nothing fails what is
/// missing; at most `mostFacts`. None without an assessment.
[[nodiscard]] Triable triableOf(const JudgedAnswer &answer, int mostFacts = 6);
/// Whether a value of this kind can be typed or chosen here.
[[nodiscard]] bool canBeTyped(const eligibility::FactKind &kind);

/// What is tried, in words: 研发费用（2021） +11.20 万元.
[[nodiscard]] QString triedText(const eligibility::FactCatalogue &catalogue, const eligibility::Change &change);
/// What came of it: 条件全部达到; 仍有 1 项未达到，另 1 项待核.
[[nodiscard]] QString outcomeText(const eligibility::Assessment &after);

/// The criterion that a bar can show: this one if it is measured or scored, else the first failing one that is.
[[nodiscard]] const eligibility::Criterion *barCriterion(
    const eligibility::Assessment &assessment, const eligibility::Criterion *wanted);
/// The bar of a criterion before and after; `after` may be null: nothing is tried.
[[nodiscard]] std::optional<TryBarData> barOf(const eligibility::Criterion &criterion,
    const eligibility::Assessment &before, const eligibility::Assessment *after);

} // namespace yumiao::ui::pages
