// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/period.h"
#include "models/figures/plan_sheets.h"
#include "models/figures/trace.h"
#include "models/records/threshold.h"
#include "models/rules/thresholds.h"

#include <algorithm>

namespace yumiao::figures {
namespace {

using records::RecordKind;

bool isOpen(const MeasureProgress &it)
{
    return it.lamp.lamp != rules::Lamp::Done;
}

/// Whether a report of these measures lies in the quarter up to the day; with `evidence` one that names some.
bool hasReport(const ClauseProgress &clause, const PlanSheets &sheets, const TraceGaps &gaps, bool evidence)
{
    for (const MeasureProgress &progress : clause.measures)
        for (const records::MeasureReport &report : sheets.reportsOf(progress.measure.id))
            if (report.asOf >= gaps.quarter && report.asOf <= gaps.on
                && (!evidence || !report.evidence.trimmed().isEmpty()))
                return true;
    return false;
}

void addGap(TraceGaps &to, TraceGapKind kind, RecordKind record, RecordId id, const QString &title)
{
    to.gaps.push_back({kind, record, id, title});
    ++to.counts[static_cast<size_t>(kind)];
}

void addClauseGaps(TraceGaps &gaps, const ClauseProgress &clause, const PlanSheets &sheets)
{
    const bool open = std::any_of(clause.measures.begin(), clause.measures.end(), isOpen);
    if (open && !hasReport(clause, sheets, gaps, true))
        addGap(gaps, TraceGapKind::ClauseWithoutEvidence, RecordKind::Clause, clause.clause.id,
            QStringLiteral("%1 %2").arg(clause.clause.no.value_or(0)).arg(clause.clause.title));
    for (const MeasureProgress &it : clause.measures)
        if (isOpen(it) && !it.due.isValid() && it.measure.targetYearly.isEmpty())
            addGap(gaps, TraceGapKind::MeasureWithoutDate, RecordKind::Measure, it.measure.id,
                QStringLiteral("%1 %2").arg(it.measure.code, it.measure.text));
}

/// A lead bureau in the order in which the plan names them first.
struct LeadBureau {
    DutyHolder holder;
    bool hasOpen = false;
    bool reported = false;
};

void addLead(
    std::vector<LeadBureau> &leads, const ClauseProgress &clause, const PlanSheets &sheets, const TraceGaps &gaps)
{
    const DutyHolder *lead = clause.lead();
    if (!lead)
        return;
    auto known = std::find_if(
        leads.begin(), leads.end(), [&](const LeadBureau &it) { return it.holder.bureau == lead->bureau; });
    if (known == leads.end())
        known = leads.insert(leads.end(), {*lead, false, false});
    known->hasOpen = known->hasOpen || std::any_of(clause.measures.begin(), clause.measures.end(), isOpen);
    known->reported = known->reported || hasReport(clause, sheets, gaps, false);
}

/// Enterprises of the register for which nothing was done since a day.
Done addEnterprises(TraceGaps &gaps, const store::Session &session, qint64 most)
{
    const auto thresholds = store::loadAll<records::Threshold>(session);
    if (!thresholds)
        return failure(thresholds.error());
    const auto days = rules::Thresholds(*thresholds, gaps.on).days(QStringLiteral("trace.untouched_days"));
    if (!days)
        return {}; // no limit is in force
    gaps.untouchedDays = *days;
    const QString since = gaps.on.addDays(-*days).toString(Qt::ISODate);
    const auto filter = store::parseFilter(
        QStringLiteral("in_register = true and not visit(visited >= %1) and not task(assigned >= %1) and not "
                       "task(completed >= %1) and not service_request(received >= %1)")
            .arg(since));
    if (!filter)
        return failure(filter.error());
    const auto found = store::ids(session, {RecordKind::Enterprise, *filter, {}, gaps.on});
    if (!found)
        return failure(found.error());
    const std::vector<RecordId> listed(found->begin(), found->begin() + std::min<qint64>(most, std::ssize(*found)));
    const auto names = store::labels(session, RecordKind::Enterprise, listed);
    if (!names)
        return failure(names.error());
    for (const RecordId id : listed)
        addGap(gaps, TraceGapKind::EnterpriseUntouched, RecordKind::Enterprise, id, names->value(id));
    gaps.counts[static_cast<size_t>(TraceGapKind::EnterpriseUntouched)] = std::ssize(*found);
    return {};
}

} // namespace

QLatin1String gapCode(TraceGapKind kind)
{
    switch (kind) {
    case TraceGapKind::ClauseWithoutEvidence:
        return QLatin1String("clause_without_evidence");
    case TraceGapKind::BureauWithoutReport:
        return QLatin1String("bureau_without_report");
    case TraceGapKind::MeasureWithoutDate:
        return QLatin1String("measure_without_date");
    case TraceGapKind::EnterpriseUntouched:
        return QLatin1String("enterprise_untouched");
    }
    Q_UNREACHABLE();
}

Result<TraceGaps> traceGaps(const store::Session &session, QDate on, qint64 mostEnterprises)
{
    const auto plan = planProgress(session, on);
    if (!plan)
        return failure(plan.error());
    TraceGaps gaps;
    gaps.on = on;
    gaps.quarter = Period::quarterOf(on).first;
    if (!plan->plan.id.isNull()) {
        const auto sheets = PlanSheets::read(session, plan->plan.id);
        if (!sheets)
            return failure(sheets.error());
        std::vector<LeadBureau> leads;
        for (const ChapterProgress &chapter : plan->chapters)
            for (const ClauseProgress &clause : chapter.clauses) {
                addClauseGaps(gaps, clause, *sheets);
                addLead(leads, clause, *sheets, gaps);
            }
        for (const LeadBureau &it : leads)
            if (it.hasOpen && !it.reported)
                addGap(gaps, TraceGapKind::BureauWithoutReport, RecordKind::Bureau, it.holder.bureau, it.holder.name);
    }
    if (const Done done = addEnterprises(gaps, session, mostEnterprises); !done)
        return failure(done.error());
    return gaps;
}

} // namespace yumiao::figures
