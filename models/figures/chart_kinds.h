// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/chart_data.h"
#include "models/records/plan.h"
#include "models/store/session.h"

namespace yumiao::figures {

// The charts behind chart(): each fills in everything but code and title.

/// 企业主体何时到 5000 户: actual, planned pace (序时), target and projection over month ends.
[[nodiscard]] Result<ChartData> enterprisesTargetChart(const store::Session &session, QDate on);
/// 专精特新能否到 10 户: jumps on the days on which the count changed.
[[nodiscard]] Result<ChartData> specialisedStepsChart(const store::Session &session, QDate on);
/// 各级户数走势: one line a rung over quarter ends.
[[nodiscard]] Result<ChartData> tiersOverTimeChart(const store::Session &session, QDate on);
/// 各镇街梯度: one bar a town, one colour a rung.
[[nodiscard]] Result<ChartData> tiersByTownChart(const store::Session &session, QDate on);
/// 哪个单位的灯在变红: one bar a lead bureau.
[[nodiscard]] Result<ChartData> lampsByBureauChart(const store::Session &session, QDate on);
/// Applications by the stage they stand in.
[[nodiscard]] Result<ChartData> financingByStageChart(const store::Session &session, QDate on);
/// Applications by instrument: under way, paid out, left.
[[nodiscard]] Result<ChartData> financingByInstrumentChart(const store::Session &session, QDate on);
/// The same by institution, by the section of the industry (行业门类) and by town or street of the enterprise.
[[nodiscard]] Result<ChartData> financingByInstitutionChart(const store::Session &session, QDate on);
[[nodiscard]] Result<ChartData> financingByIndustryChart(const store::Session &session, QDate on);
[[nodiscard]] Result<ChartData> financingByTownChart(const store::Session &session, QDate on);

/// What loans first paid out in the year of `on` cost on the average, with how many and how much beside: by institution
/// and by instrument, the whole district last.
[[nodiscard]] Result<ChartData> financingCostByInstitutionChart(const store::Session &session, QDate on);
[[nodiscard]] Result<ChartData> financingCostByInstrumentChart(const store::Session &session, QDate on);

/// The span of a chart over time: from the end of the month in which the plan began to its last day, or two years up to
/// `on` in a base without plan; stretched to `on`.
struct ChartSpan {
    QDate from;
    QDate to;
};
[[nodiscard]] Result<ChartSpan> chartSpan(const store::Session &session, QDate on);
/// The first day, the ends of the months after it (or of every third one for quarters), `on` and the last day,
/// ascending.
[[nodiscard]] QList<QDate> chartDates(const ChartSpan &span, int months, QDate on);

} // namespace yumiao::figures
