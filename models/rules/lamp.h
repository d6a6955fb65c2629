// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/certificate.h"
#include "models/records/financing_application.h"
#include "models/records/lamp_choices.h"
#include "models/records/measure.h"
#include "models/records/measure_report.h"
#include "models/records/task.h"
#include "models/rules/lamp_limits.h"
#include "models/rules/pace.h"

#include <array>
#include <span>
#include <vector>

namespace yumiao::rules {

using records::Lamp;
using records::LampCause;
constexpr int LampCount = 6;
using LampCounts = std::array<qint64, LampCount>;
/// The lamps that are listed beside such counts, in their order everywhere; Blue only where any shows it.
[[nodiscard]] std::vector<Lamp> shownLamps(const LampCounts &counts);

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

/// A certificate (ui.md 7.3): 红 expired or about to, 黄, 绿 while it is listed; nothing before that, when no end is
/// written, before its first day and once it is revoked. The last written day still holds (reading rule 9).
[[nodiscard]] std::optional<LampAnswer> certificateLamp(
    const records::Certificate &certificate, const LampLimits &limits, QDate on);

/// An application under way (ui.md 7.3): 红 and 黄 when it has been too long in one stage; else nothing.
[[nodiscard]] std::optional<LampAnswer> financingLamp(
    const records::FinancingApplication &application, const LampLimits &limits, QDate on);

/// A task (ui.md 7.3, as 诉求): 红 past due, 黄 few days left, 绿 other, 办结.
[[nodiscard]] LampAnswer taskLamp(const records::Task &task, const LampLimits &limits, QDate on);

/// What a clause, a chapter or a bureau shows: 红, 黄 and 蓝 if any below is; 办结 and 未开始 if all below are; else
/// 绿. Nothing when there is nothing below.
[[nodiscard]] std::optional<Lamp> worst(const LampCounts &below);

} // namespace yumiao::rules
