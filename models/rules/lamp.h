// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/certificate.h"
#include "models/records/financing_application.h"
#include "models/records/measure.h"
#include "models/records/measure_report.h"
#include "models/records/task.h"
#include "models/rules/lamp_limits.h"
#include "models/rules/pace.h"

#include <array>
#include <span>

namespace yumiao::rules {

/// Lamps 红黄绿灯 in the order in which they are listed everywhere (ui.md 7.1).
enum class Lamp { Red, Amber, Green, Done, NotStarted };
constexpr int LampCount = 5;
using LampCounts = std::array<qint64, LampCount>;

/// Why a lamp has its colour; the words for it are made at the edge.
enum class LampCause {
    PastDue,      ///< 逾期
    DueSoon,      ///< 临期
    BehindPace,   ///< 慢于序时
    InTime,       ///< 正常
    Completed,    ///< 办结
    NotReported,  ///< 未开始: no progress has been reported yet
    Expired,      ///< 已到期
    ExpiresSoon,  ///< 将到期
    Stuck,        ///< 停滞
    TargetMet,    ///< 可达
    TargetClose,  ///< 接近目标
    TargetMissed, ///< 按现速达不到
};

/// `days`: left until the day that counts, negative once it has passed; for Stuck the days in the stage.
struct LampAnswer {
    Lamp lamp = Lamp::NotStarted;
    LampCause cause = LampCause::NotReported;
    std::optional<int> days;
    friend bool operator==(const LampAnswer &, const LampAnswer &) = default;
};

/// The stable words of JSON: "red", "not_started"; "past_due", "behind_pace".
[[nodiscard]] QLatin1String lampCode(Lamp lamp);
[[nodiscard]] QLatin1String causeCode(LampCause cause);

/// The day by which a measure must be done: the lead bureau's, else the plan's; may be unknown.
[[nodiscard]] QDate dueOf(const records::Measure &measure);

/// The newest report that is as of `on` or earlier; of two of one day the one made later. Nullptr when there is none.
[[nodiscard]] const records::MeasureReport *latestReport(std::span<const records::MeasureReport> reports, QDate on);
/// The completion of the newest report up to `on` that states one.
[[nodiscard]] std::optional<qint64> percentDone(std::span<const records::MeasureReport> reports, QDate on);

/// A measure (ui.md 7.3): 办结 when completed by `on`; 红 past due; 黄 when few days are left or the completion is
/// more than the allowed points behind the elapsed share of the plan's time; 未开始 when nothing was reported yet;
/// else 绿. A measure without a deadline is judged by its pace alone, an unknown completion is never "behind".
[[nodiscard]] LampAnswer measureLamp(const records::Measure &measure, std::span<const records::MeasureReport> reports,
    const std::optional<Elapsed> &elapsed, const LampLimits &limits, QDate on);

/// A certificate (ui.md 7.3): 红 expired or about to, 黄, 绿 while it is listed; nothing before that, when no end is
/// written, before its first day and once it is revoked. The last written day still holds (reading rule 9).
[[nodiscard]] std::optional<LampAnswer> certificateLamp(
    const records::Certificate &certificate, const LampLimits &limits, QDate on);

/// An application under way (ui.md 7.3): 红 and 黄 when it has been too long in one stage; else nothing.
[[nodiscard]] std::optional<LampAnswer> financingLamp(
    const records::FinancingApplication &application, const LampLimits &limits, QDate on);

/// A task (ui.md 7.3, as 诉求): 红 past due, 黄 few days left, 绿 other, 办结.
[[nodiscard]] LampAnswer taskLamp(const records::Task &task, const LampLimits &limits, QDate on);

/// What a clause, a chapter or a bureau shows: 红 and 黄 if any below is; 办结 and 未开始 if all below are; else 绿.
/// Nothing when there is nothing below.
[[nodiscard]] std::optional<Lamp> worst(const LampCounts &below);

} // namespace yumiao::rules
