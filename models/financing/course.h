// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/financing_application.h"
#include "models/records/financing_batch.h"
#include "models/rules/application_steps.h"
#include "models/rules/lamp.h"
#include "models/rules/stage_group.h"

#include <QHash>

namespace yumiao::financing {

/// One application with its steps in their order. One that has none counts what it stands at as its only step.
struct CaseFacts {
    records::FinancingApplication application;
    std::vector<records::ApplicationStep> steps;
};

/// The numbers that the course is judged by, as they are in force on a day.
struct CourseLimits {
    rules::LampLimits lamps;   ///< lamp.financing.*: stuck in a stage
    QHash<QString, int> due;   ///< days by the code of the rule's dues: financing.bank_decision_days
    int silentDays = 0;        ///< financing.silent_days: so many days without a step is silent
    qint64 lowRatePercent = 0; ///< financing.step_rate_low: a lower step rate is red
};

/// Where an application stands on a day.
struct CaseStanding {
    std::optional<records::ApplicationStage> stage; ///< none before its first step
    std::optional<rules::StageGroup> group;
    rules::ApplicationPlace place;
    QDate since;
    qint64 days = 0; ///< since then
    bool underWay = false;
    bool toComeBack = false; ///< 退回补正: the enterprise is to hand in papers by the day that the step names
    QString desk;            ///< of the last step that names one; else the institution has it from its acceptance on
    bool atInstitution = false;
    QDate asked;                           ///< since when the bank's days to decide run; invalid: they do not
    QDate due;                             ///< the day that a step names, else what the rule gives
    qint64 daysLeft = 0;                   ///< until `due`; negative once it has passed
    std::optional<rules::LampAnswer> lamp; ///< stuck, past due
    std::vector<rules::ApplicationNext> next;
};
using KindOfList = QHash<RecordId, records::BatchKind>; ///< of the lists that steps name
/// Steps after the day do not count.
[[nodiscard]] CaseStanding standingOf(const rules::ApplicationRules &rules, const CaseFacts &facts,
    const CourseLimits &limits, const KindOfList &lists, QDate on);

/// What is missing (缺).
enum class CourseGap {
    NoSteps,       ///< nothing but its own stage is known
    NoInstitution, ///< recommended or further, and no institution
    NoReasonCode,  ///< left without a reason code
    NoDesk,        ///< nobody is named who handles it
};
[[nodiscard]] std::vector<CourseGap> gapsOf(
    const rules::ApplicationRules &rules, const CaseFacts &facts, bool ownStepsOnly, QDate on);

/// The furthest group of the funnel that it came to up to a day; leaving is no group of its own.
[[nodiscard]] std::optional<rules::StageGroup> furthestGroup(const CaseFacts &facts, QDate on);
/// The first day on which it stood in a group or a later one; nothing when that is not told by a step.
[[nodiscard]] std::optional<QDate> cameTo(const CaseFacts &facts, rules::StageGroup group, QDate on);
/// The middle one, of an even number the lower of both; nothing of none.
[[nodiscard]] std::optional<qint64> medianOf(std::vector<qint64> days);

} // namespace yumiao::financing

namespace yumiao::records {
template <>
std::span<const Choice> choicesOf<yumiao::financing::CourseGap>();
}
