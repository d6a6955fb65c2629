// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/target_tracks.h"

#include "models/figures/answers.h"
#include "models/figures/chart_kinds.h"
#include "models/figures/limits.h"
#include "models/figures/plan_sheets.h"
#include "models/figures/target_figures.h"

#include <QtGlobal>

#include <algorithm>
#include <functional>

namespace yumiao::figures {
namespace {

using namespace Qt::StringLiterals;
using CountOn = std::function<std::optional<double>(QDate)>;

constexpr int TargetMonthsBack = 6; // ui.md 7.4, as the figures of the dashboards

/// What all targets are told from, read once.
struct TargetGround {
    rules::LampLimits limits;
    RegisterCurve curve;
    LadderBook ladder;
    std::vector<PlanProgress> plans; ///< the one in force first
    bool hasPlanInForce = false;
};

Result<TargetGround> groundOf(const store::Session &session, QDate on)
{
    Answers answers;
    TargetGround ground;
    ground.limits = answers.take(lampLimitsOn(session, on));
    ground.curve = answers.take(RegisterCurve::read(session));
    ground.ladder = answers.take(LadderBook::read(session));
    const auto inForce = answers.take(planInForce(session, on));
    const auto plans = answers.take(store::loadAll<records::Plan>(session));
    ground.hasPlanInForce = inForce.has_value();
    if (inForce)
        ground.plans.push_back(answers.take(planProgress(session, on, inForce->id)));
    for (const records::Plan &plan : plans)
        if (!inForce || plan.id != inForce->id)
            ground.plans.push_back(answers.take(planProgress(session, on, plan.id)));
    if (answers.failed())
        return failure(answers.done().error());
    return ground;
}

std::optional<double> reportedOn(const std::vector<records::MeasureReport> &reports, QDate day)
{
    std::optional<double> value;
    for (const records::MeasureReport &it : reports) // in the order of their days
        if (it.asOf <= day && (it.cumulative || it.periodValue))
            value = it.cumulative ? it.cumulative->toDouble() : it.periodValue->toDouble();
    return value;
}

TargetTrack trackOf(const MeasureProgress &measure, const PlanProgress &plan)
{
    TargetTrack track;
    track.measure = measure.measure;
    track.plan = plan.plan.id;
    track.planTitle = plan.plan.title;
    track.from = plan.plan.from;
    track.due = measure.due.isValid()         ? measure.due
        : measure.measure.targetDue.isValid() ? measure.measure.targetDue
                                              : plan.plan.to;
    track.target = measure.measure.targetValue->toDouble();
    track.isOver = track.due.isValid() && plan.on > track.due;
    track.monthsLeft = track.due.isValid() ? rules::monthsLeft(rules::dataDay(plan.on), track.due) : 0;
    return track;
}

/// The numbers of the dashboards, not others that mean the same.
void take(TargetTrack &track, const TargetFigures &figures, QDate on)
{
    track.now = static_cast<double>(figures.now);
    track.asOf = on;
    track.base = static_cast<double>(figures.base);
    track.planned = figures.planned;
    track.due = figures.due;
    if (!figures.pace)
        return;
    track.perMonth = figures.pace->perMonth;
    track.projection = figures.pace->projection;
    track.lamp = figures.pace->lamp.lamp;
    if (figures.pace->gap > 0)
        track.needPerMonth = figures.pace->needPerMonth;
}

void takeReports(TargetTrack &track, const std::vector<records::MeasureReport> &reports, QDate on)
{
    track.now = reportedOn(reports, on);
    for (const records::MeasureReport &it : reports)
        if (it.asOf <= on && (it.cumulative || it.periodValue))
            track.asOf = it.asOf;
    if (track.measure.targetKind != records::TargetKind::CountFloor || !track.now)
        return;
    track.base = 0;
    if (const auto elapsed = rules::elapsedOn(track.from, track.due, on))
        track.planned = rules::plannedValue(0, track.target, *elapsed);
    const QDate dataDay = rules::dataDay(on);
    const QDate before = std::max(rules::monthsBack(dataDay, TargetMonthsBack), track.from);
    const int months = (dataDay.year() - before.year()) * 12 + dataDay.month() - before.month();
    if (months > 0 && track.from.isValid())
        track.perMonth = (reportedOn(reports, dataDay).value_or(0) - reportedOn(reports, before).value_or(0)) / months;
    if (track.perMonth && !track.isOver)
        track.projection = *track.now + *track.perMonth * track.monthsLeft;
    if (!track.isReached() && !track.isOver)
        track.needPerMonth = (track.target - *track.now) / std::max(1, track.monthsLeft);
}

bool isCounted(const TargetGround &ground, size_t plan, QStringView code, QStringView wanted)
{
    return ground.hasPlanInForce && plan == 0 && code == wanted;
}

/// The tracks of one plan, with the number on any day up to the present.
struct TrackWithDays {
    TargetTrack track;
    CountOn countOn;
};

Result<std::vector<TrackWithDays>> tracksOfPlan(
    const store::Session &session, const TargetGround &ground, size_t place, QDate on)
{
    const PlanProgress &plan = ground.plans[place];
    const auto sheets = PlanSheets::read(session, plan.plan.id);
    if (!sheets)
        return failure(sheets.error());
    std::vector<TrackWithDays> tracks;
    for (const ChapterProgress &chapter : plan.chapters)
        for (const ClauseProgress &clause : chapter.clauses)
            for (const MeasureProgress &measure : clause.measures) {
                if (!measure.measure.targetValue
                    || measure.measure.targetKind == records::TargetKind::QualifyingCeiling)
                    continue;
                TrackWithDays it{trackOf(measure, plan), {}};
                if (isCounted(ground, place, measure.measure.code, u"02-2")) {
                    it.track.source = TargetSource::Register;
                    take(it.track, enterpriseTarget(ground.curve, plan, ground.limits), on);
                    it.countOn = [&ground](QDate day) { return static_cast<double>(ground.curve.on(day)); };
                } else if (isCounted(ground, place, measure.measure.code, u"02-3")) {
                    it.track.source = TargetSource::Certificates;
                    take(it.track, specialisedTarget(ground.ladder, plan, ground.limits), on);
                    it.countOn = [&ground](QDate day) {
                        return static_cast<double>(ground.ladder.onRung(rules::Rung::Specialised, day).size());
                    };
                } else {
                    const auto reports = sheets->reportsOf(measure.measure.id);
                    takeReports(it.track, reports, on);
                    it.countOn = [reports](QDate day) { return reportedOn(reports, day); };
                }
                tracks.push_back(std::move(it));
            }
    return tracks;
}

ChartSeries seriesOf(const char *name, SeriesRole role, const QList<QDate> &dates, const CountOn &valueOn)
{
    ChartSeries series{Label::word(name), role, {}};
    for (const QDate day : dates)
        series.values.append(ChartValue{valueOn(day), {}});
    return series;
}

Counted behind(const TargetTrack &track, QDate day)
{
    switch (track.source) {
    case TargetSource::Register:
        return counted(records::RecordKind::Enterprise, inRegisterOn(day));
    case TargetSource::Certificates:
    case TargetSource::Reports:
        break; // other days cannot be opened
    }
    return {};
}

ChartData chartOf(const TrackWithDays &it, const QByteArray &code, QDate on)
{
    const TargetTrack &track = it.track;
    const QDate first = track.from.isValid() ? QDate(track.from.year(), track.from.month(), track.from.daysInMonth())
                                             : on.addYears(-2);
    const QDate last = track.due.isValid() ? std::max(track.due, on) : on;
    ChartData data;
    data.code = code;
    data.title = Label::name(track.measure.indicator.isEmpty() ? track.measure.text : track.measure.indicator);
    data.unit = Label::name(track.measure.targetUnit);
    data.kind = ChartKind::Line;
    data.dates = chartDates({std::min(first, on), last}, 1, on);
    data.note = Label::word(QT_TRANSLATE_NOOP("figure", "At the end of each month"));
    data.series.append(seriesOf(QT_TRANSLATE_NOOP("figure", "Actual"), SeriesRole::Actual, data.dates,
        [&](QDate day) { return day <= on ? it.countOn(day) : std::nullopt; }));
    for (qsizetype i = 0; i < data.dates.size(); ++i)
        if (data.dates[i] <= on)
            data.series[0].values[i].counted = behind(track, data.dates[i]);
    if (track.planned && track.base)
        data.series.append(
            seriesOf(QT_TRANSLATE_NOOP("figure", "Planned pace"), SeriesRole::PlannedPace, data.dates, [&](QDate day) {
                const auto elapsed = rules::elapsedOn(track.from, track.due, day);
                return elapsed ? std::optional(rules::plannedValue(*track.base, track.target, *elapsed)) : std::nullopt;
            }));
    data.series.append(seriesOf(QT_TRANSLATE_NOOP("figure", "Target"), SeriesRole::Target, data.dates,
        [&](QDate) { return std::optional(track.target); }));
    if (track.projection && track.now && on < track.due)
        data.series.append(
            seriesOf(QT_TRANSLATE_NOOP("figure", "At this pace"), SeriesRole::Projection, data.dates, [&](QDate day) {
                const auto elapsed = rules::elapsedOn(on, track.due, day);
                return elapsed && day >= on && day <= track.due
                    ? std::optional(rules::plannedValue(*track.now, *track.projection, *elapsed))
                    : std::nullopt;
            }));
    return data;
}

} // namespace

bool TargetTrack::isCeiling() const
{
    return measure.targetKind == records::TargetKind::RatioCeiling || measure.targetKind == records::TargetKind::Zero;
}

QByteArray targetChartCode(const TargetTrack &track, bool inForce)
{
    const QByteArray code = "target." + track.measure.code.toUtf8();
    return inForce ? code : code + '@' + track.plan.toText().toUtf8();
}

bool isTargetChart(const QByteArray &code)
{
    return code.startsWith("target.");
}

Result<std::vector<TargetTrack>> targetTracks(const store::Session &session, QDate on)
{
    const auto ground = groundOf(session, on);
    if (!ground)
        return failure(ground.error());
    std::vector<TargetTrack> all;
    for (size_t place = 0; place < ground->plans.size(); ++place) {
        const auto tracks = tracksOfPlan(session, *ground, place, on);
        if (!tracks)
            return failure(tracks.error());
        for (const TrackWithDays &it : *tracks)
            all.push_back(it.track);
    }
    return all;
}

Result<ChartData> targetChart(const store::Session &session, const QByteArray &code, QDate on)
{
    const auto ground = groundOf(session, on);
    if (!ground)
        return failure(ground.error());
    for (size_t place = 0; place < ground->plans.size(); ++place) {
        const auto tracks = tracksOfPlan(session, *ground, place, on);
        if (!tracks)
            return failure(tracks.error());
        for (const TrackWithDays &it : *tracks)
            if (targetChartCode(it.track, place == 0 && ground->hasPlanInForce) == code)
                return chartOf(it, code, on);
    }
    return failure(Fault::NotFound, u"chart.unknown"_s, {{u"code"_s, QString::fromUtf8(code)}});
}

} // namespace yumiao::figures
