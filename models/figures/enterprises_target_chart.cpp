// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/chart_kinds.h"

#include "models/figures/answers.h"
#include "models/figures/limits.h"
#include "models/figures/target_figures.h"

namespace yumiao::figures {
namespace {

using records::RecordKind;

/// What the series are drawn from.
struct TargetRun {
    QDate on;
    QList<QDate> dates;
    PlanProgress plan;
    TargetFigures target;
};

ChartSeries actualSeries(const TargetRun &run, const RegisterCurve &curve)
{
    ChartSeries series{Label::word(QT_TRANSLATE_NOOP("figure", "In the register")), SeriesRole::Actual, {}};
    for (const QDate day : run.dates) {
        if (day > run.on)
            series.values.append(ChartValue{});
        else
            series.values.append(
                {static_cast<double>(curve.on(day)), counted(RecordKind::Enterprise, inRegisterOn(day))});
    }
    return series;
}

ChartSeries paceSeries(const TargetRun &run)
{
    ChartSeries series{Label::word(QT_TRANSLATE_NOOP("figure", "Planned pace")), SeriesRole::PlannedPace, {}};
    for (const QDate day : run.dates) {
        const auto elapsed = rules::elapsedOn(run.plan.plan.from, run.target.due, day);
        if (elapsed)
            series.values.append(ChartValue{rules::plannedValue(static_cast<double>(run.target.base),
                                                static_cast<double>(*run.target.target), *elapsed),
                {}});
        else
            series.values.append(ChartValue{});
    }
    return series;
}

ChartSeries targetSeries(const TargetRun &run)
{
    const ChartValue value{static_cast<double>(*run.target.target), {}};
    return {Label::word(QT_TRANSLATE_NOOP("figure", "Target")), SeriesRole::Target,
        QList<ChartValue>(run.dates.size(), value)};
}

/// A straight line from where it stands to the projection.
ChartSeries projectionSeries(const TargetRun &run)
{
    ChartSeries series{Label::word(QT_TRANSLATE_NOOP("figure", "At this pace")), SeriesRole::Projection, {}};
    for (const QDate day : run.dates) {
        const auto elapsed = rules::elapsedOn(run.on, run.target.due, day);
        if (elapsed && day >= run.on && day <= run.target.due)
            series.values.append(ChartValue{
                rules::plannedValue(static_cast<double>(run.target.now), run.target.pace->projection, *elapsed), {}});
        else
            series.values.append(ChartValue{});
    }
    return series;
}

} // namespace

Result<ChartData> enterprisesTargetChart(const store::Session &session, QDate on)
{
    Answers answers;
    TargetRun run;
    run.on = on;
    const auto limits = answers.take(lampLimitsOn(session, on));
    const auto curve = answers.take(RegisterCurve::read(session));
    const auto span = answers.take(chartSpan(session, on));
    run.plan = answers.take(planProgress(session, on));
    if (answers.failed())
        return failure(answers.done().error());
    run.dates = chartDates(span, 1, on);
    run.target = enterpriseTarget(curve, run.plan, limits);
    ChartData data;
    data.unit = Label::word(QT_TRANSLATE_NOOP("figure", "enterprises"));
    data.kind = ChartKind::Line;
    data.dates = run.dates;
    data.series.append(actualSeries(run, curve));
    if (run.target.target) {
        data.series.append(paceSeries(run));
        data.series.append(targetSeries(run));
        if (on < run.target.due)
            data.series.append(projectionSeries(run));
    }
    data.note = Label::word(QT_TRANSLATE_NOOP("figure", "At the end of each month"));
    return data;
}

} // namespace yumiao::figures
