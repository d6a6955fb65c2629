// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/course.h"
#include "models/eligibility/ladders.h"
#include "models/rules/thresholds.h"

namespace yumiao::cultivation {

/// What a recognition wants done by a day.
enum class DueKind {
    YearlyUpdate, ///< 年度更新
    MajorChange,  ///< 重大变化填报
    Review,       ///< 复核: the certificate ends and no review was begun
    Lapse,        ///< 到期: the certificate has ended and the case does not say so
    NextStep,     ///< 下步期限: the day that an officer wrote
};

/// What happened to an enterprise and must be reported.
enum class EnterpriseChange {
    Renamed,   ///< 更名
    Succeeded, ///< 合并、重组: it took over another, or another took it over
    Moved,     ///< 迁移
};
struct ChangeOfEnterprise {
    EnterpriseChange what = EnterpriseChange::Renamed;
    QDate on; ///< the first day on which it is so
    friend bool operator==(const ChangeOfEnterprise &, const ChangeOfEnterprise &) = default;
};

/// One thing that is due, with the record that it is seen on.
struct RecognitionDue {
    DueKind kind = DueKind::NextStep;
    RecordId enterprise;
    RecordId recognition; ///< the case; null where none is kept
    RecordId bureau;      ///< that handles the case; null where it is not known
    RecordId certificate; ///< null of the next step of a case under way
    QString ladder;
    QString tier;
    QDate due;                                ///< the last day on which it is in time
    qint64 days = 0;                          ///< left until then, negative once it has passed
    std::optional<ChangeOfEnterprise> change; ///< of a major change
    QString text;                             ///< of the duty, as the document says it
    QString source;
    std::optional<records::Confidence> confidence;
};

/// How many days ahead a reminder comes.
struct CourseLimits {
    int updateLeadDays = 0; ///< recognition.update_lead_days
    int reviewLeadDays = 0; ///< recognition.review_lead_days
    int stepLeadDays = 0;   ///< recognition.step_lead_days
};
/// The thresholds in force; where the workspace has none, what the rule carries.
[[nodiscard]] CourseLimits courseLimits(const rules::RecognitionRules &rules, const rules::Thresholds &thresholds);

/// What is known of one enterprise.
struct HolderFacts {
    RecordId enterprise;
    std::vector<records::Certificate> certificates;
    std::vector<CaseFacts> cases;
    std::vector<ChangeOfEnterprise> changes;
};

/// What is due on a day, the soonest first. Of a ladder the highest tier that is held and has the duty counts, and what
/// was done for any of its tiers. Of several changes or days of one certificate the earliest is told. An update counts
/// for the part of the year that its day ends in: a late one is that year's. Pure.
[[nodiscard]] std::vector<RecognitionDue> duesOf(const rules::RecognitionRules &rules,
    const eligibility::Ladders &ladders, const HolderFacts &facts, const CourseLimits &limits, QDate on);

/// The end that a rule usually gives a certificate that begins on a day; to be confirmed where the rule says so.
struct ProposedEnd {
    QDate last;
    bool toConfirm = false; ///< 口径待核: shown, never filled in
    QString source;
};
/// Nothing where the tier has no usual time. A period of years that began on 29 February ends on 28 February where the
/// year has no 29th.
[[nodiscard]] std::optional<ProposedEnd> proposedEnd(
    const eligibility::Tier &tier, records::RecognitionProcedure procedure, QDate first);

} // namespace yumiao::cultivation

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::cultivation::DueKind>();
template <>
std::span<const Choice> choicesOf<yumiao::cultivation::EnterpriseChange>();
} // namespace yumiao::records
