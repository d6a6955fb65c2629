// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/district_figures.h"
#include "models/figures/todo.h"

namespace yumiao::figures {

/// A line of table 1: lamps by lead bureau. The null bureau stands for measures for which the plan names nobody.
struct BureauLine {
    RecordId bureau;
    QString name;
    qint64 total = 0;
    rules::LampCounts lamps{};
};

/// A line of table 2: a stage of financing.
struct StageLine {
    rules::StageGroup stage = rules::StageGroup::Registered;
    AmountOf sum;
};

/// A measure that the summary names.
struct NamedMeasure {
    QString code;
    QString text;
    qint64 clauseNo = 0;
    QString clauseTitle;
    QString bureau;
    QDate due;
    std::optional<qint64> percent;
    rules::LampAnswer lamp;
    QString progress; ///< what was last reported
    QString problems;
    QString nextStep;
};

/// What the 工作进展摘要 of a period needs, as values; the sentences are made where it is composed.
struct SummaryFacts {
    DistrictFigures district;
    std::vector<BureauLine> lampsByBureau; ///< every lead bureau, then those without bureau
    BureauLine allMeasures;                ///< its sum row
    LadderFigures ladder;
    std::vector<StageLine> financingByStage;
    AmountOf allFinancing;
    std::vector<NamedMeasure> overdue;      ///< past due, the longest overdue first
    std::vector<NamedMeasure> lagging;      ///< amber or behind, the nearest deadline first
    std::vector<NamedMeasure> withProblems; ///< whose newest report of the period names problems
    qint64 reportsInPeriod = 0;
    ChartData chart; ///< enterprises_target
};

/// Errors: threshold.missing, cancelled, workspace.*.
[[nodiscard]] Result<SummaryFacts> summaryFacts(const store::Session &session, const Period &period, QDate on);

} // namespace yumiao::figures
