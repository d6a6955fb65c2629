// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/financing_choices.h"
#include "models/rules/recognition_rules.h"

namespace yumiao::rules {

/// What a step of a financing application cannot be taken without.
enum class ApplicationNeed {
    Reason,     ///< 原因; of a side exit also a reason code says it
    ReasonCode, ///< 原因码
    List,       ///< 清单: the step names one
};

/// A step off the way, or back from there.
struct ApplicationBranch {
    std::optional<records::ApplicationStage> to; ///< unknown: any stage of the way
    std::vector<records::ApplicationStage> from;
    std::vector<ApplicationNeed> needs;
    RuleSource source;
};

/// A stage that may be come to again without having been left.
struct ApplicationRepeat {
    records::ApplicationStage stage = records::ApplicationStage::Recommended;
    std::vector<ApplicationNeed> needs;
    RuleSource source;
};

/// Who has to decide within how many days: counted from the last step to `since` as long as `until` is not reached.
struct ApplicationDue {
    records::ApplicationStage since = records::ApplicationStage::Recommended;
    records::ApplicationStage until = records::ApplicationStage::Granted;
    std::optional<records::BatchKind> notBy; ///< a step by such a list sets no day yet
    QString code;                            ///< of the threshold
    int days = 0;                            ///< where the workspace has no such threshold
    RuleSource source;
};

/// What a list (清单批次) does with the applications on it.
struct ApplicationList {
    records::BatchKind kind = records::BatchKind::Declared;
    records::ApplicationStage stage = records::ApplicationStage::Recommended; ///< to which they come
    std::vector<records::ApplicationStage> from;                              ///< from which they are proposed
    RuleSource source;
};

/// A number that the figures of courses are judged by, where the workspace has no threshold of that code.
struct ApplicationLimit {
    QString code;
    int value = 0;
    RuleSource source;
};

/// The course of a financing application as data (resources/rules/financing/course.json).
struct ApplicationRules {
    int version = 0;
    std::vector<records::ApplicationStage> way;
    std::vector<records::ApplicationStage> withoutReason; ///< may be left out without a reason
    RuleSource waySource;
    std::vector<ApplicationBranch> ends;
    ApplicationBranch returns; ///< 补正后: to where it was, or before
    ApplicationBranch corrections;
    std::vector<ApplicationRepeat> repeats;
    std::vector<ApplicationDue> dues;
    std::vector<ApplicationLimit> limits;
    std::vector<ApplicationList> lists;

    /// Its place on the way; nothing for a side exit.
    [[nodiscard]] std::optional<size_t> placeOnWay(records::ApplicationStage stage) const;
    [[nodiscard]] const ApplicationList *list(records::BatchKind kind) const;
};

/// Errors (Fault::Corrupt): rule.damaged (`path`, `reason`).
[[nodiscard]] Result<ApplicationRules> readApplicationRules(const QByteArray &json);
/// The rules that the program carries, read once. Safe to use from any thread.
[[nodiscard]] const Result<ApplicationRules> &applicationRules();

} // namespace yumiao::rules

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::rules::ApplicationNeed>();
}
