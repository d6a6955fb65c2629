// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/application_step.h"
#include "models/rules/application_rules.h"

#include <QVariantMap>

namespace yumiao::rules {

/// What a step is in the course of its application.
enum class ApplicationMove {
    First,   ///< taken over as it stands: any stage
    Forward, ///< to the next stage of the way
    Return,  ///< 补正后: to where it was, or before
    Repeat,  ///< the same stage again: another list, a further payout
    End,     ///< 退回补正、银行婉拒、企业撤回、授信失效
    Skip,    ///< over stages that count
    Back,    ///< run back
    Correct, ///< back from an end
};

/// Where an application stands: its stage, and the last stage of the way that it stood in (the same while on the way).
struct ApplicationPlace {
    std::optional<records::ApplicationStage> stage; ///< none before the first step
    std::optional<records::ApplicationStage> onWay;
    friend bool operator==(const ApplicationPlace &, const ApplicationPlace &) = default;
};

/// A step that may be taken, and what it cannot be taken without.
struct ApplicationNext {
    records::ApplicationStage to = records::ApplicationStage::Registered;
    ApplicationMove move = ApplicationMove::Forward;
    std::vector<ApplicationNeed> needs;
    [[nodiscard]] bool needing(ApplicationNeed need) const;
};

[[nodiscard]] ApplicationPlace placeAfter(
    const ApplicationRules &rules, const ApplicationPlace &before, records::ApplicationStage stage);
/// The step from a place to a stage; nothing when it may not be taken.
[[nodiscard]] std::optional<ApplicationNext> stepBetween(
    const ApplicationRules &rules, const ApplicationPlace &from, records::ApplicationStage to);
/// Every step that may be taken from a place: what comes next on the way first, then the ends, then what wants a
/// reason.
[[nodiscard]] std::vector<ApplicationNext> nextSteps(const ApplicationRules &rules, const ApplicationPlace &from);

/// What is wrong with a step. `what`: application.illegal_step (`from_application_stage`, `to_application_stage`),
/// application.same_stage, application.needs_reason_to_skip, application.needs_reason_to_go_back,
/// application.needs_reason, application.needs_reason_code, application.needs_list (the same details).
struct ApplicationProblem {
    QString field;
    QString what;
    QVariantMap detail;
};
[[nodiscard]] std::vector<ApplicationProblem> stepProblems(
    const ApplicationRules &rules, const ApplicationPlace &before, const records::ApplicationStep &step);

/// The steps of an application in their order, those of equal days as they were made.
[[nodiscard]] bool comesBefore(const records::ApplicationStep &a, const records::ApplicationStep &b);

} // namespace yumiao::rules
