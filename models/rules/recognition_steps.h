// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/certificate.h"
#include "models/records/recognition.h"
#include "models/records/recognition_step.h"
#include "models/rules/recognition_rules.h"

#include <QVariantMap>

namespace yumiao::rules {

/// What a step is on the way of its case.
enum class RecognitionMove {
    Forward, ///< to the next stage that the tier passes
    Skip,    ///< over some of them
    Back,    ///< 退回
    End,     ///< 未通过、到期失效、撤销、迁出
    Correct, ///< back from an end
    Event,   ///< 年度更新、重大变化填报: the case stays where it is
};

/// A step that may be taken, and what it cannot be taken without.
struct RecognitionNext {
    records::RecognitionStage to = records::RecognitionStage::Potential;
    RecognitionMove move = RecognitionMove::Forward;
    std::vector<RecognitionNeed> needs;
    [[nodiscard]] bool needing(RecognitionNeed need) const;
};

/// The stages that a tier passes in a procedure, in their order; empty when it has no such procedure.
[[nodiscard]] std::vector<records::RecognitionStage> stagesOf(
    const RecognitionRules &rules, const RecognitionTier &tier, records::RecognitionProcedure procedure);
/// The stage in which a case ends well, and with it the tier is held.
[[nodiscard]] bool isHeld(const RecognitionRules &rules, records::RecognitionStage stage);
/// On the way and not yet decided; also a case without any step.
[[nodiscard]] bool isUnderWay(const RecognitionRules &rules, std::optional<records::RecognitionStage> stage);

/// The step from a stage to another (none: the first one of a case); nothing when it may not be taken.
[[nodiscard]] std::optional<RecognitionNext> stepBetween(const RecognitionRules &rules, const RecognitionTier &tier,
    records::RecognitionProcedure procedure, std::optional<records::RecognitionStage> from,
    records::RecognitionStage to);
/// Every step that may be taken from a stage, what comes next on the way first.
[[nodiscard]] std::vector<RecognitionNext> nextSteps(const RecognitionRules &rules, const RecognitionTier &tier,
    records::RecognitionProcedure procedure, std::optional<records::RecognitionStage> from);

/// What is wrong with a step or a case. `what`: recognition.unknown_tier (`ladder`, `tier`), recognition.no_procedure;
/// recognition.before_opening, recognition.first_step (`to_stage`), recognition.illegal_step (`from_stage`,
/// `to_stage`), recognition.not_of_tier (`to_stage`), recognition.needs_reason, recognition.needs_document,
/// recognition.needs_certificate, recognition.wrong_certificate, recognition.not_ended (`value`: the last day).
struct RecognitionProblem {
    QString field;
    QString what;
    QVariantMap detail;
};
[[nodiscard]] std::vector<RecognitionProblem> caseProblems(
    const RecognitionRules &rules, const records::Recognition &recognition);

/// The steps of a case in their order, those of equal days as they were made.
[[nodiscard]] bool comesBefore(const records::RecognitionStep &a, const records::RecognitionStep &b);
/// The stage that a case stands in after its steps (in their order) up to a day; nothing before the first.
[[nodiscard]] const records::RecognitionStep *standingStep(
    const std::vector<records::RecognitionStep> &steps, QDate on);

/// What a step is judged with: its case, the standing step before it (nullptr for the first), the certificate that it
/// names and the one that the case held until then (nullptr when there is none).
struct RecognitionContext {
    const records::Recognition *recognition = nullptr;
    const records::RecognitionStep *before = nullptr;
    const records::Certificate *named = nullptr;
    const records::Certificate *held = nullptr;
};
[[nodiscard]] std::vector<RecognitionProblem> stepProblems(
    const RecognitionRules &rules, const RecognitionContext &context, const records::RecognitionStep &step);

} // namespace yumiao::rules
