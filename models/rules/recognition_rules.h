// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/certificate_choices.h"
#include "models/records/recognition_choices.h"
#include "models/records/reference_choices.h"

#include <QStringList>

#include <vector>

namespace yumiao::rules {

/// What a step of a recognition cannot be taken without.
enum class RecognitionNeed {
    Reason,      ///< 原因
    Document,    ///< 文件号
    Certificate, ///< 证书: of this enterprise and of this tier
    Ended,       ///< the last written day of its certificate is over
};

/// Where a statement of the rule stands and how sure it is.
struct RuleSource {
    QString text;
    std::optional<records::Confidence> confidence;
};

/// The way of a procedure from its first stage to the one that is held.
struct RecognitionWay {
    records::RecognitionProcedure procedure = records::RecognitionProcedure::Application;
    std::vector<records::RecognitionStage> stages;
    std::vector<records::RecognitionStage> byTier;        ///< passed only by the tiers that name them
    std::vector<records::RecognitionStage> withoutReason; ///< may be left out without a reason
    RuleSource source;
};

/// A step off the way: an end, or back from one (`to` unknown: to any stage of the way).
struct RecognitionBranch {
    std::vector<records::RecognitionStage> from;
    std::optional<records::RecognitionStage> to;
    std::vector<RecognitionNeed> needs;
    RuleSource source;
};

struct RecognitionStageNeeds {
    records::RecognitionStage stage = records::RecognitionStage::Recognised;
    std::vector<RecognitionNeed> needs;
    RuleSource source;
};

/// What is done while a recognition is held, and the duties of a tier (by their codes) that it meets.
struct RecognitionEvent {
    records::RecognitionStage stage = records::RecognitionStage::YearlyUpdate;
    QStringList duties;
    bool notInYearOfIssue = false;
    RuleSource source;
};

/// A tier that has such a course.
struct RecognitionTier {
    QString ladder;
    QString tier;
    records::CertificateKind certificate = records::CertificateKind::Other;
    std::vector<records::RecognitionProcedure> procedures;
    std::vector<records::RecognitionStage> passes; ///< of the stages that only some tiers pass
    RuleSource source;
};

/// How many days ahead a reminder comes where the workspace has no threshold of its own.
struct RecognitionReminder {
    QString code; ///< of the threshold
    int days = 0;
};

/// The whole rule as data (resources/rules/recognition).
struct RecognitionRules {
    int version = 0;
    std::vector<RecognitionWay> ways;
    std::vector<RecognitionBranch> ends;
    std::vector<RecognitionBranch> corrections;
    std::vector<RecognitionStageNeeds> stageNeeds;
    std::vector<RecognitionEvent> events;
    std::vector<RecognitionTier> tiers;
    std::vector<RecognitionReminder> reminders;

    [[nodiscard]] const RecognitionWay *way(records::RecognitionProcedure procedure) const;
    [[nodiscard]] const RecognitionTier *tier(const QString &ladder, const QString &tier) const;
    [[nodiscard]] const RecognitionTier *tierOf(records::CertificateKind certificate) const;
    [[nodiscard]] const RecognitionEvent *eventOf(const QString &duty) const;
};

/// Errors (Fault::Corrupt): rule.damaged (`path`, `reason`).
[[nodiscard]] Result<RecognitionRules> readRecognitionRules(const QByteArray &json);
/// The rules that the program carries, read once. Safe to use from any thread.
[[nodiscard]] const Result<RecognitionRules> &recognitionRules();

} // namespace yumiao::rules

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::rules::RecognitionNeed>();
}
