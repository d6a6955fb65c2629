// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/summary_facts.h"

#include "models/figures/answers.h"
#include "models/figures/charts.h"

#include <algorithm>

namespace yumiao::figures {
namespace {

using rules::Lamp;

BureauLine lineOf(const BureauLoad &load)
{
    return {load.bureau, load.name, load.leadMeasures(), load.lead};
}

NamedMeasure named(const ClauseProgress &clause, const MeasureProgress &measure)
{
    NamedMeasure it;
    it.code = measure.measure.code;
    it.text = measure.measure.text;
    it.clauseNo = clause.clause.no.value_or(0);
    it.clauseTitle = clause.clause.title;
    it.bureau = clause.lead() ? clause.lead()->name : QString();
    it.due = measure.due;
    it.percent = measure.percent;
    it.lamp = measure.lamp;
    if (measure.latest) {
        it.progress = measure.latest->progress;
        it.problems = measure.latest->problems;
        it.nextStep = measure.latest->nextStep;
    }
    return it;
}

void addMeasures(SummaryFacts &facts)
{
    for (const ChapterProgress &chapter : facts.district.plan.chapters) {
        for (const ClauseProgress &clause : chapter.clauses) {
            for (const MeasureProgress &measure : clause.measures) {
                const bool isBehind = measure.lamp.cause == rules::LampCause::BehindPace;
                if (measure.lamp.lamp == Lamp::Red && !isBehind)
                    facts.overdue.push_back(named(clause, measure));
                if (measure.lamp.lamp == Lamp::Amber || isBehind)
                    facts.lagging.push_back(named(clause, measure));
                if (measure.latest && !measure.latest->problems.isEmpty()
                    && facts.district.period.contains(measure.latest->asOf))
                    facts.withProblems.push_back(named(clause, measure));
            }
        }
    }
    // What has no deadline stands behind what has one.
    const auto nearer = [](const NamedMeasure &a, const NamedMeasure &b) {
        return std::pair(!a.due.isValid(), a.due) < std::pair(!b.due.isValid(), b.due);
    };
    std::stable_sort(facts.overdue.begin(), facts.overdue.end(), nearer);
    std::stable_sort(facts.lagging.begin(), facts.lagging.end(), nearer);
}

void addTables(SummaryFacts &facts)
{
    const PlanProgress &plan = facts.district.plan;
    for (const BureauLoad &load : plan.bureaus)
        if (load.leadMeasures() > 0)
            facts.lampsByBureau.push_back(lineOf(load));
    if (plan.unassigned.leadMeasures() > 0)
        facts.lampsByBureau.push_back(lineOf(plan.unassigned));
    facts.allMeasures = {{}, {}, plan.measures, plan.lamps};
    facts.ladder = facts.district.ladder;
    for (size_t i = 0; i < facts.district.financing.stages.size(); ++i) {
        const AmountOf &sum = facts.district.financing.stages[i];
        facts.financingByStage.push_back({static_cast<rules::StageGroup>(i), sum});
        facts.allFinancing.count += sum.count;
        facts.allFinancing.amount += sum.amount;
    }
}

} // namespace

Result<SummaryFacts> summaryFacts(const store::Session &session, const Period &period, QDate on)
{
    Answers answers;
    SummaryFacts facts;
    facts.district = answers.take(districtFigures(session, period, on));
    facts.chart = answers.take(chart(session, "enterprises_target", on));
    const auto reports = within("as_of", period.first, std::min(period.last, on));
    facts.reportsInPeriod = answers.take(store::count(session, {records::RecordKind::MeasureReport, reports, {}, on}));
    if (answers.failed())
        return failure(answers.done().error());
    addMeasures(facts);
    addTables(facts);
    return facts;
}

} // namespace yumiao::figures
