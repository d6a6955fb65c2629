// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cultivation/outlook.h"
#include "models/rules/thresholds.h"

namespace yumiao::cultivation {

/// Why a tier that is held may be lost (梯次风险), the most urgent first.
enum class RiskKind {
    UpdateOverdue, ///< 年度更新 is known not to have been made by its day
    EndsSoon,      ///< the certificate ends within the listed days
    FailsReview,   ///< a condition of the review is not met today
    UpdateDue,     ///< the day of 年度更新 comes, and it is known not to have been made
    NearLine,      ///< a figure stands nearer to its line than the margin
    EndUnknown,    ///< nobody wrote until when the certificate holds, and its usual time is over
};

/// A condition that fails or nearly does.
struct RiskCondition {
    QString code;
    QString title;
    QString clause;
    FoundWords found;
    friend bool operator==(const RiskCondition &, const RiskCondition &) = default;
};

struct RiskCause {
    RiskKind kind = RiskKind::NearLine;
    QDate day; ///< of the end or of the update
    std::vector<RiskCondition> conditions;
};

/// How urgent a risk is: the lamps of the certificates (lamp.certificate.*).
enum class Urgency { Red, Amber, Listed };

/// A tier that one enterprise may lose.
struct TierRisk {
    RecordId enterprise;
    QString creditCode;
    QString name;
    QString ladder;
    QString tier;
    eligibility::Bilingual tierName;
    RecordId certificate;
    QDate validTo;           ///< not valid: not written
    std::optional<int> days; ///< until the nearest day of the causes; negative: it is over
    Urgency urgency = Urgency::Listed;
    std::vector<RiskCause> causes; ///< the most urgent first
};

/// What is known about yearly updates: whether an enterprise made that of a year; nothing when nobody knows. Called on
/// the lane's thread.
using YearlyUpdateKnown
    = std::function<std::optional<bool>(RecordId enterprise, const eligibility::Tier &tier, int year)>;

/// Everything that cannot be told is named here, so that a short list is not taken for a safe district.
struct RiskPicture {
    QDate on;
    qint64 members = 0;          ///< enterprises that hold a tier by a certificate
    std::vector<TierRisk> risks; ///< the most urgent first
    QStringList withoutRules;    ///< codes of held tiers that have no rules of review on the day
    std::vector<eligibility::Bilingual> withoutRulesNames; ///< in the same order
    bool marginKnown = false;  ///< else nothing is listed as near to its line: no threshold says what near is
    bool updatesKnown = false; ///< else no yearly update is listed: nothing is recorded about them
    qint64 reviewUnknown = 0;  ///< tiers whose review cannot be told for want of facts
};

/// The tiers at risk on a day. Thresholds: lamp.certificate.{listed,amber,red}_days; risk.margin_percent, how near to a
/// line is near, in percent of the line. Errors: threshold.missing (of the lamps), cancelled, workspace.*.
[[nodiscard]] Result<RiskPicture> tiersAtRisk(const store::Session &session, const RuleBook &book, QDate on,
    const TellFinding &tell, const YearlyUpdateKnown &updates = {}, const Cancel &cancel = {},
    const ReportProgress &report = {});

/// The leaves of an assessment that keep it from being met.
[[nodiscard]] std::vector<const eligibility::Finding *> failingLeaves(const eligibility::Assessment &assessment);

/// The leaves on which it hangs that all is met, and whose yearly figure lies within `margin` (a share of 1) of its
/// line: one step over it and the condition fails. A choice with another way to be met hangs on none of its members.
[[nodiscard]] std::vector<const eligibility::Finding *> leavesNearLine(const eligibility::Assessment &assessment,
    const eligibility::FactCatalogue &catalogue, const eligibility::Exact &margin);

} // namespace yumiao::cultivation

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::cultivation::RiskKind>();
template <>
std::span<const Choice> choicesOf<yumiao::cultivation::Urgency>();
} // namespace yumiao::records
