// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/measure_story.h"

#include "models/figures/counted.h"
#include "models/figures/plan_sheets.h"
#include "models/store/duty_reading.h"

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

/// The newest entry of a day or before; `history` stands newest first.
const records::LampEntry *entryAt(const std::vector<records::LampEntry> &history, QDate day)
{
    const auto found = std::find_if(
        history.begin(), history.end(), [day](const records::LampEntry &entry) { return entry.date <= day; });
    return found == history.end() ? nullptr : &*found;
}

LampOfMonth recordedLamp(const records::LampEntry &entry, QDate day)
{
    const bool counts = entry.due.isValid() && *entry.lamp != rules::Lamp::Done;
    return {day,
        {*entry.lamp, *entry.cause, counts ? std::optional(static_cast<int>(day.daysTo(entry.due))) : std::nullopt},
        true};
}

/// Months before the thresholds came into force have no lamp and are left out.
Result<std::vector<LampOfMonth>> stripOf(const store::Session &session, const MeasureStory &story)
{
    auto rules = store::DutyRules::read(session);
    if (!rules)
        return failure(rules.error());
    const auto facts = rules::dutyFacts(story.progress.measure, story.reports, story.plan.from, story.plan.to);
    std::vector<LampOfMonth> strip;
    const QDate month(story.on.year(), story.on.month(), 1);
    for (int back = MonthsOfStrip - 1; back >= 0; --back) {
        const QDate last = month.addMonths(1 - back).addDays(-1);
        const QDate day = std::min(last, story.on);
        if (day < story.plan.from)
            continue;
        if (const auto *entry = entryAt(story.history, day))
            strip.push_back(recordedLamp(*entry, day));
        else if (const auto &rule = rules->on(day))
            strip.push_back({day, rules::dutyLamp(facts, *rule, day)});
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
    auto history = ofMeasure<records::LampEntry>(session, measure, upTo("date", on), "id");
    auto moves = ofMeasure<records::DeadlineChange>(session, measure, upTo("decided_on", on), "decided_on");
    if (!reports || !tasks)
        return failure(reports ? tasks.error() : reports.error());
    if (!history || !moves)
        return failure(history ? moves.error() : history.error());
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
    story.history = *std::move(history);
    story.moves = *std::move(moves);
    auto strip = stripOf(session, story);
    if (!strip)
        return failure(strip.error());
    story.strip = *std::move(strip);
    return story;
}

} // namespace yumiao::figures
