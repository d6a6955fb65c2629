// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/plan_progress.h"

#include "models/figures/counted.h"
#include "models/figures/plan_sheets.h"
#include "models/store/duty_reading.h"

#include <algorithm>
#include <numeric>

namespace yumiao::figures {
namespace {

using records::DutyRole;
using rules::Lamp;

qint64 sumOf(const rules::LampCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64{0});
}

void addCounts(rules::LampCounts &to, const rules::LampCounts &more)
{
    for (size_t i = 0; i < to.size(); ++i)
        to[i] += more[i];
}

/// Running mean of known completions.
struct Mean {
    double sum = 0;
    qint64 count = 0;
    void add(const std::optional<qint64> &percent)
    {
        sum += percent ? static_cast<double>(*percent) : 0.0;
        count += percent ? 1 : 0;
    }
    void add(const Mean &other)
    {
        sum += other.sum;
        count += other.count;
    }
    [[nodiscard]] std::optional<double> value() const
    {
        return count ? std::optional(sum / static_cast<double>(count)) : std::nullopt;
    }
};

std::optional<Quantity> newestValue(const std::vector<records::MeasureReport> &reports, QDate on)
{
    const records::MeasureReport *latest = nullptr;
    for (const auto &report : reports) {
        const bool states = report.cumulative || report.periodValue;
        if (states && report.asOf <= on && (!latest || report.asOf >= latest->asOf))
            latest = &report;
    }
    if (!latest)
        return std::nullopt;
    return latest->cumulative ? latest->cumulative : latest->periodValue;
}

/// What the lamps of a plan are judged by.
struct Judging {
    const PlanSheets &sheets;
    const rules::DutyRule &rule;
};

MeasureProgress measureProgress(
    const records::Measure &measure, const Judging &judging, const PlanProgress &plan, bool hasLead)
{
    const auto &reports = judging.sheets.reportsOf(measure.id);
    MeasureProgress progress;
    progress.measure = measure;
    if (const auto *latest = rules::latestReport(reports, plan.on))
        progress.latest = *latest;
    progress.value = newestValue(reports, plan.on);
    progress.due = rules::dueOf(measure);
    progress.signal = rules::dutySignal(
        rules::dutyFacts(measure, reports, plan.plan.from, plan.plan.to, hasLead), judging.rule, plan.on);
    progress.lamp = progress.signal.answer;
    progress.percent = progress.signal.percent;
    return progress;
}

ClauseProgress clauseProgress(
    const records::Clause &clause, const Judging &judging, const PlanProgress &plan, Mean &chapterMean)
{
    ClauseProgress progress;
    progress.clause = clause;
    progress.duties = judging.sheets.dutiesOf(clause.id);
    Mean mean;
    for (const records::Measure &measure : judging.sheets.measuresOf(clause.id)) {
        progress.measures.push_back(measureProgress(measure, judging, plan, progress.lead() != nullptr));
        const MeasureProgress &added = progress.measures.back();
        ++progress.lamps[static_cast<size_t>(added.lamp.lamp)];
        mean.add(added.percent);
        if (added.due.isValid() && (!progress.due.isValid() || added.due > progress.due))
            progress.due = added.due;
    }
    progress.lamp = rules::worst(progress.lamps);
    progress.percent = mean.value();
    chapterMean.add(mean);
    return progress;
}

BureauLoad &loadOf(PlanProgress &progress, const DutyHolder &holder)
{
    const auto known = std::find_if(progress.bureaus.begin(), progress.bureaus.end(),
        [&](const BureauLoad &load) { return load.bureau == holder.bureau; });
    if (known != progress.bureaus.end())
        return *known;
    progress.bureaus.push_back({holder.bureau, holder.name, 0, 0, {}, {}});
    return progress.bureaus.back();
}

void addToBureaus(PlanProgress &progress, const ClauseProgress &clause)
{
    for (const DutyHolder &holder : clause.duties) {
        BureauLoad &load = loadOf(progress, holder);
        const bool leads = holder.role == DutyRole::Lead;
        ++(leads ? load.leadClauses : load.supportClauses);
        addCounts(leads ? load.lead : load.support, clause.lamps);
    }
    if (!clause.lead()) {
        ++progress.unassigned.leadClauses;
        addCounts(progress.unassigned.lead, clause.lamps);
    }
}

void addChapters(PlanProgress &progress, const Judging &judging)
{
    Mean planMean;
    for (const records::Chapter &chapter : judging.sheets.chapters()) {
        ChapterProgress added;
        added.chapter = chapter;
        Mean chapterMean;
        for (const records::Clause &clause : judging.sheets.clausesOf(chapter.id)) {
            added.clauses.push_back(clauseProgress(clause, judging, progress, chapterMean));
            addCounts(added.lamps, added.clauses.back().lamps);
            addToBureaus(progress, added.clauses.back());
            ++progress.clauses;
        }
        added.lamp = rules::worst(added.lamps);
        added.percent = chapterMean.value();
        planMean.add(chapterMean);
        addCounts(progress.lamps, added.lamps);
        progress.chapters.push_back(std::move(added));
    }
    progress.percent = planMean.value();
    progress.measures = sumOf(progress.lamps);
}

} // namespace

const DutyHolder *ClauseProgress::lead() const
{
    const auto found = std::find_if(
        duties.begin(), duties.end(), [](const DutyHolder &holder) { return holder.role == DutyRole::Lead; });
    return found == duties.end() ? nullptr : &*found;
}

qint64 BureauLoad::leadMeasures() const
{
    return sumOf(lead);
}

qint64 BureauLoad::supportMeasures() const
{
    return sumOf(support);
}

std::optional<Lamp> BureauLoad::worst() const
{
    return rules::worst(leadMeasures() > 0 ? lead : support);
}

qint64 BureauLoad::worstCount() const
{
    const auto lamp = worst();
    return lamp ? (leadMeasures() > 0 ? lead : support)[static_cast<size_t>(*lamp)] : 0;
}

const ClauseProgress *PlanProgress::clauseOf(RecordId measure) const
{
    for (const ChapterProgress &chapter : chapters)
        for (const ClauseProgress &clause : chapter.clauses)
            for (const MeasureProgress &it : clause.measures)
                if (it.measure.id == measure)
                    return &clause;
    return nullptr;
}

const MeasureProgress *PlanProgress::findMeasure(QStringView code) const
{
    for (const ChapterProgress &chapter : chapters)
        for (const ClauseProgress &clause : chapter.clauses)
            for (const MeasureProgress &it : clause.measures)
                if (it.measure.code == code)
                    return &it;
    return nullptr;
}

Result<PlanProgress> planProgress(const store::Session &session, QDate on, RecordId which)
{
    auto rules = store::DutyRules::read(session);
    if (!rules)
        return failure(rules.error());
    const auto &rule = rules->on(on);
    if (!rule)
        return failure(rule.error());
    const auto plan = planInForce(session, on, which);
    if (!plan)
        return failure(plan.error());
    PlanProgress progress;
    progress.on = on;
    if (!*plan)
        return progress;
    progress.plan = **plan;
    progress.elapsed = rules::elapsedOn(progress.plan.from, progress.plan.to, on);
    const auto sheets = PlanSheets::read(session, progress.plan.id);
    if (!sheets)
        return failure(sheets.error());
    addChapters(progress, {*sheets, *rule});
    std::stable_sort(progress.bureaus.begin(), progress.bureaus.end(), [](const BureauLoad &a, const BureauLoad &b) {
        return std::pair(a.leadMeasures(), a.supportMeasures()) > std::pair(b.leadMeasures(), b.supportMeasures());
    });
    return progress;
}

Counted countedMeasures(const PlanProgress &progress, std::optional<Lamp> lamp, const BureauLoad *lead)
{
    if (progress.plan.id.isNull())
        return {};
    std::vector<store::Filter> parts{equals("clause.plan", progress.plan.documentNumber)};
    if (lead)
        parts.push_back(lead->bureau.isNull() ? isUnknown("lead_bureau") : equals("lead_bureau", lead->name));
    if (lamp) {
        QStringList codes;
        for (const ChapterProgress &chapter : progress.chapters)
            for (const ClauseProgress &clause : chapter.clauses)
                for (const MeasureProgress &it : clause.measures)
                    if (it.lamp.lamp == *lamp)
                        codes.append(it.measure.code);
        if (codes.isEmpty())
            return {};
        parts.push_back(isOneOf("code", codes));
    }
    return counted(records::RecordKind::Measure, store::Filter::all(std::move(parts)));
}

bool isEarlierCode(const QString &a, const QString &b)
{
    const auto part
        = [](const QString &code, int index) { return code.section(QLatin1Char('-'), index, index).toInt(); };
    return std::tuple(part(a, 0), part(a, 1), a) < std::tuple(part(b, 0), part(b, 1), b);
}

} // namespace yumiao::figures
