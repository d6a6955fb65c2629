// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/measure_story.h"

#include "models/figures/counted.h"
#include "models/figures/plan_sheets.h"

#include <algorithm>

namespace yumiao::figures {
namespace {

constexpr int MonthsOfStrip = 12;

template <typename R>
Result<std::vector<R>> ofMeasure(
    const store::Session &session, RecordId measure, const store::Filter &more, const char *sort)
{
    store::Query query;
    query.filter = store::Filter::all({equals("measure", measure.toText()), more});
    query.sort = {{QString::fromLatin1(sort), true}, {QStringLiteral("id"), true}};
    query.on = QDate(2000, 1, 1); // no derived field is asked for
    return store::load<R>(session, query);
}

/// Months before the thresholds came into force have no lamp and are left out.
Result<std::vector<LampOfMonth>> stripOf(const store::Session &session, const MeasureStory &story)
{
    const auto thresholds = store::loadAll<records::Threshold>(session);
    if (!thresholds)
        return failure(thresholds.error());
    std::vector<LampOfMonth> strip;
    const QDate month(story.on.year(), story.on.month(), 1);
    for (int back = MonthsOfStrip - 1; back >= 0; --back) {
        const QDate last = month.addMonths(1 - back).addDays(-1);
        const QDate day = std::min(last, story.on);
        const auto limits = rules::LampLimits::from(rules::Thresholds(*thresholds, day));
        if (day < story.plan.from || !limits)
            continue;
        const auto elapsed = rules::elapsedOn(story.plan.from, story.plan.to, day);
        strip.push_back({day, rules::measureLamp(story.progress.measure, story.reports, elapsed, *limits, day)});
    }
    return strip;
}

} // namespace

Result<MeasureStory> measureStory(const store::Session &session, RecordId measure, QDate on)
{
    const auto record = store::find<records::Measure>(session, measure);
    if (!record)
        return failure(record.error());
    const auto clause = store::find<records::Clause>(session, record->clause.id);
    if (!clause)
        return failure(clause.error());
    const auto plan = planProgress(session, on, clause->plan.id);
    if (!plan)
        return failure(plan.error());
    auto reports = ofMeasure<records::MeasureReport>(session, measure, upTo("as_of", on), "as_of");
    auto tasks = ofMeasure<records::Task>(session, measure, {}, "assigned");
    if (!reports || !tasks)
        return failure(reports ? tasks.error() : reports.error());
    MeasureStory story;
    story.plan = plan->plan;
    story.on = on;
    story.elapsed = plan->elapsed;
    for (const ChapterProgress &chapter : plan->chapters)
        if (chapter.chapter.id == clause->chapter.id)
            story.chapter = chapter.chapter;
    if (const ClauseProgress *under = plan->clauseOf(measure)) {
        story.clause = under->clause;
        story.duties = under->duties;
        for (const MeasureProgress &it : under->measures)
            if (it.measure.id == measure)
                story.progress = it;
    }
    story.reports = *std::move(reports);
    story.tasks = *std::move(tasks);
    auto strip = stripOf(session, story);
    if (!strip)
        return failure(strip.error());
    story.strip = *std::move(strip);
    return story;
}

} // namespace yumiao::figures
