// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"
#include "models/figures/plan_progress.h"
#include "models/rules/target_pace.h"

namespace yumiao::figures {

/// Where the actual number of a target comes from.
enum class TargetSource {
    Register,     ///< enterprises in the register
    Certificates, ///< enterprises on the rung of their certificate
    Reports,      ///< what the bureaus reported on the measure
};

/// A number that a measure of a plan wants at a day (目标), as it stands and as it goes on.
struct TargetTrack {
    records::Measure measure;
    RecordId plan;
    QString planTitle;
    TargetSource source = TargetSource::Reports;
    QDate from; ///< the plan's first day
    QDate due;  ///< the measure's day, else the plan's last one
    double target = 0;
    std::optional<double> now;      ///< unknown until something was reported
    QDate asOf;                     ///< of `now`
    std::optional<double> base;     ///< what it began with; of reports 0 (what a measure counts begins with the plan)
    std::optional<double> planned;  ///< where it should stand (序时)
    std::optional<double> perMonth; ///< mean change of the months looked back
    std::optional<double> needPerMonth; ///< to reach it; nothing once the day has passed or it is reached
    std::optional<double> projection;   ///< on the day, at this pace
    std::optional<rules::Lamp> lamp;
    int monthsLeft = 0;
    bool isOver = false;
    /// The number may not go over the target (比例上限、零目标), where others may not stay under it.
    [[nodiscard]] bool isCeiling() const;
    [[nodiscard]] bool isReached() const { return now && (isCeiling() ? *now <= target : *now >= target); }
};

/// Every measure of every plan that states a number to be reached or kept (not a limit of what counts, 适用上限), the
/// plan in force first. Those that the dashboards count (02-2,
/// 02-3 of the plan in force) have their numbers from the same figures; the others from the reports. Pace and
/// projection only of counts that are to be reached; shares and limits stand for themselves. Errors:
/// threshold.missing, cancelled, workspace.*.
[[nodiscard]] Result<std::vector<TargetTrack>> targetTracks(const store::Session &session, QDate on);

/// The chart of one target over month ends: actual, planned pace, target, projection. Its code is "target." with the
/// code of the measure, of another plan than that in force also with the plan's id: "target.02-3@0A…". Error:
/// chart.unknown (`code`), those of targetTracks().
[[nodiscard]] Result<ChartData> targetChart(const store::Session &session, const QByteArray &code, QDate on);
[[nodiscard]] QByteArray targetChartCode(const TargetTrack &track, bool inForce);
/// Whether a code names the chart of a target.
[[nodiscard]] bool isTargetChart(const QByteArray &code);

} // namespace yumiao::figures
