// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/lamp.h"
#include "models/rules/working_days.h"

#include <span>
#include <vector>

namespace yumiao::rules {

/// A duty as its lamp is judged: a measure of a plan, with all its reports.
struct DutyFacts {
    QDate begins; ///< first and last day of the plan: 序时 runs between them
    QDate ends;
    QDate due; ///< the deadline in force
    QDate completed;
    std::span<const records::MeasureReport> reports;
    bool hasLead = true; ///< false: the plan names nobody
};
[[nodiscard]] DutyFacts dutyFacts(const records::Measure &measure, std::span<const records::MeasureReport> reports,
    QDate begins, QDate ends, bool hasLead = true);

/// What a locality judges by: the limits in force, and the calendar where days of duties are working days.
struct DutyRule {
    LampLimits limits;
    WorkingDays calendar;
};

enum class DutyParty { Lead, Office };
enum class DutyAct {
    Report,             ///< 填报进展
    ReportProgress,     ///< report a completion of at least `percent`
    Finish,             ///< finish the work and register the completion
    RegisterCompletion, ///< all is done by the last report: register the completion
    ExtendDeadline,     ///< 调整期限, with a reason
};
/// One way to clear a lamp.
struct DutyWay {
    DutyParty who = DutyParty::Lead;
    DutyAct act = DutyAct::Report;
    std::optional<qint64> percent; ///< of ReportProgress
    friend bool operator==(const DutyWay &, const DutyWay &) = default;
};
[[nodiscard]] QLatin1String partyCode(DutyParty party);
[[nodiscard]] QLatin1String actCode(DutyAct act);

/// A cumulative value that is lower than the one before.
struct FallenValue {
    Quantity before;
    Quantity after;
    QString reason;
    friend bool operator==(const FallenValue &, const FallenValue &) = default;
};

/// A lamp with its cause: since when, the figures behind it, and who can clear it by what.
struct DutySignal {
    LampAnswer answer;
    QDate since; ///< the first day of this lamp and cause without a break; null: not known, the plan gives no first day
    QDate due;
    bool workingDays = false; ///< days are working days
    std::optional<qint64> percent;
    std::optional<Quantity> expected;     ///< 应达: the elapsed share of the plan's time, in percent to one place
    std::optional<Quantity> pointsBehind; ///< expected less done, when that is more than nothing
    std::optional<int> daysLate;          ///< completed so many days after it was due (补办)
    std::optional<FallenValue> fallen;    ///< the newest report against the one before
    std::vector<DutyWay> ways;            ///< the smallest first; empty: nothing to clear
};

/// The one truth table of duties. The first line that holds counts:
///   办结   completed by `on`; after the deadline: 补办
///   红     past due
///   红     more than lamp.duty.red_behind_points behind 序时, where that is in force
///   黄     at most lamp.measure.amber_days left (below 0: never)
///   黄     more than lamp.measure.behind_points behind 序时
///   蓝     at most lamp.duty.blue_days left, where that is in force
///   未开始 nothing reported yet
///   绿     all other
/// A duty without a deadline is judged by its pace alone, an unknown completion is never behind. Where days are working
/// days, a deadline on a day off stands until the next working day (民法典第二百零三条), and it is past due once a
/// working day has gone by.
[[nodiscard]] LampAnswer dutyLamp(const DutyFacts &facts, const DutyRule &rule, QDate on);
/// The same with everything that explains it. `since` is judged by the deadline and the rule in force on `on`; before
/// the plan's first day there is no lamp.
[[nodiscard]] DutySignal dutySignal(const DutyFacts &facts, const DutyRule &rule, QDate on);

} // namespace yumiao::rules
