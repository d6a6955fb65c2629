// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/answers.h"
#include "models/figures/chart_kinds.h"
#include "models/figures/choice_labels.h"
#include "models/figures/limits.h"
#include "models/figures/target_figures.h"
#include "models/records/town.h"

#include <algorithm>
#include <numeric>

namespace yumiao::figures {
namespace {

using records::RecordKind;
using rules::Rung;

constexpr int MonthsOfQuarter = 3;

/// How many enterprises, and which: by filter on the day of the chart, by name on an earlier one.
ChartValue membersValue(const std::vector<RecordId> &members, Rung rung, QDate day, QDate on)
{
    return {static_cast<double>(members.size()),
        day == on ? counted(RecordKind::Enterprise, onRungs({rung})) : countedRecords(RecordKind::Enterprise, members)};
}

/// The first day, each day on which the count differs from the one before, the day itself and the last day.
QList<QDate> stepDates(const LadderBook &ladder, const ChartSpan &span, QDate on)
{
    QList<QDate> dates{span.from};
    size_t before = ladder.onRung(Rung::Specialised, span.from).size();
    for (const QDate day : ladder.turningDays(span.from, on)) {
        const size_t now = ladder.onRung(Rung::Specialised, day).size();
        if (now != before)
            dates.append(day);
        before = now;
    }
    for (const QDate day : {on, span.to})
        if (day > dates.last())
            dates.append(day);
    return dates;
}

/// Rows and columns of tiers_by_town.
struct TownBar {
    RecordId town;
    QString name;
    RungCounts counts{};
    [[nodiscard]] qint64 total() const { return std::accumulate(counts.begin(), counts.end(), qint64{0}); }
};

/// Every town in use on the day, and those no longer in use where members still stand.
std::vector<TownBar> townBars(const std::vector<records::Town> &towns, const LadderBook &ladder, QDate on)
{
    QHash<RecordId, RungCounts> counts;
    for (const LadderMember &member : ladder.members())
        if (const auto rung = member.rungOn(on))
            ++counts[member.town][static_cast<size_t>(*rung)];
    std::vector<TownBar> bars;
    for (const records::Town &town : towns) {
        const bool inUse
            = (!town.validFrom.isValid() || town.validFrom <= on) && (!town.validTo.isValid() || town.validTo >= on);
        if (inUse || counts.contains(town.id))
            bars.push_back({town.id, town.name, counts.value(town.id)});
    }
    if (counts.contains(RecordId()))
        bars.push_back({RecordId(), {}, counts.value(RecordId())});
    std::stable_sort(
        bars.begin(), bars.end(), [](const TownBar &a, const TownBar &b) { return a.total() > b.total(); });
    return bars;
}

Counted countedInTown(const TownBar &bar, Rung rung)
{
    const auto place = bar.town.isNull() ? isUnknown("town") : equals("town", bar.town.toText());
    return counted(RecordKind::Enterprise, store::Filter::all({place, onRungs({rung})}));
}

} // namespace

Result<ChartData> specialisedStepsChart(const store::Session &session, QDate on)
{
    Answers answers;
    const auto limits = answers.take(lampLimitsOn(session, on));
    const auto ladder = answers.take(LadderBook::read(session)).reaching(Rung::Specialised);
    const auto span = answers.take(chartSpan(session, on));
    const auto plan = answers.take(planProgress(session, on));
    if (answers.failed())
        return failure(answers.done().error());
    ChartData data;
    data.unit = Label::word(QT_TRANSLATE_NOOP("figure", "enterprises"));
    data.kind = ChartKind::StepLine;
    data.dates = stepDates(ladder, span, on);
    data.note = Label::word(QT_TRANSLATE_NOOP("figure", "With a valid certificate"));
    ChartSeries actual{Label::word(QT_TRANSLATE_NOOP("figure", "Valid")), SeriesRole::Actual, {}};
    for (const QDate day : data.dates)
        actual.values.append(
            day > on ? ChartValue{} : membersValue(ladder.onRung(Rung::Specialised, day), Rung::Specialised, day, on));
    data.series.append(actual);
    if (const auto target = specialisedTarget(ladder, plan, limits).target)
        data.series.append({Label::word(QT_TRANSLATE_NOOP("figure", "Target")), SeriesRole::Target,
            QList<ChartValue>(data.dates.size(), ChartValue{static_cast<double>(*target), {}})});
    return data;
}

Result<ChartData> tiersOverTimeChart(const store::Session &session, QDate on)
{
    Answers answers;
    const auto ladder = answers.take(LadderBook::read(session));
    auto span = answers.take(chartSpan(session, on));
    if (answers.failed())
        return failure(answers.done().error());
    span.to = on;
    ChartData data;
    data.unit = Label::word(QT_TRANSLATE_NOOP("figure", "enterprises"));
    data.kind = ChartKind::Line;
    data.dates = chartDates(span, MonthsOfQuarter, on);
    data.note
        = Label::word(QT_TRANSLATE_NOOP("figure", "At the end of each quarter, by the highest valid certificate"));
    for (int i = 0; i < rules::RungCount; ++i) {
        const auto rung = static_cast<Rung>(i);
        ChartSeries series{labelOf(rung), SeriesRole::Actual, {}};
        for (const QDate day : data.dates)
            series.values.append(membersValue(ladder.onRung(rung, day), rung, day, on));
        data.series.append(series);
    }
    return data;
}

Result<ChartData> tiersByTownChart(const store::Session &session, QDate on)
{
    Answers answers;
    const auto ladder = answers.take(LadderBook::read(session));
    const auto towns = answers.take(store::loadAll<records::Town>(session));
    if (answers.failed())
        return failure(answers.done().error());
    ChartData data;
    data.unit = Label::word(QT_TRANSLATE_NOOP("figure", "enterprises"));
    data.kind = ChartKind::StackedBars;
    data.note = Label::word(QT_TRANSLATE_NOOP("figure", "By the highest valid certificate"));
    for (int i = 0; i < rules::RungCount; ++i)
        data.series.append({labelOf(static_cast<Rung>(i)), SeriesRole::Actual, {}});
    for (const TownBar &bar : townBars(towns, ladder, on)) {
        data.categories.append(
            bar.town.isNull() ? Label::word(QT_TRANSLATE_NOOP("figure", "Town not known")) : Label::name(bar.name));
        for (int i = 0; i < rules::RungCount; ++i)
            data.series[i].values.append(
                {static_cast<double>(bar.counts[static_cast<size_t>(i)]), countedInTown(bar, static_cast<Rung>(i))});
    }
    return data;
}

} // namespace yumiao::figures
