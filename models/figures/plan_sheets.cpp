// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/plan_sheets.h"

#include "models/figures/answers.h"
#include "models/figures/counted.h"
#include "models/records/bureau.h"

#include <algorithm>

namespace yumiao::figures {
namespace {

template <typename R>
Result<std::vector<R>> ofPlan(const store::Session &session, const char *field, RecordId plan, const char *sortField)
{
    store::Query query;
    query.filter = equals(field, plan.toText());
    query.sort = {{QString::fromLatin1(sortField), false}};
    query.on = QDate(2000, 1, 1); // no derived field is asked for
    return store::load<R>(session, query);
}

} // namespace

Result<std::optional<records::Plan>> planInForce(const store::Session &session, QDate on, RecordId which)
{
    if (!which.isNull())
        return store::find<records::Plan>(session, which).map([](records::Plan plan) { return std::optional(plan); });
    return store::loadAll<records::Plan>(session).map([on](const std::vector<records::Plan> &plans) {
        const records::Plan *chosen = nullptr;
        const auto runs = [on](const records::Plan &plan) { return plan.from <= on && on <= plan.to; };
        for (const records::Plan &plan : plans)
            if (!chosen || std::pair(runs(plan), plan.issued) > std::pair(runs(*chosen), chosen->issued))
                chosen = &plan;
        return chosen ? std::optional(*chosen) : std::nullopt;
    });
}

const std::vector<records::MeasureReport> &PlanSheets::reportsOf(RecordId measure) const
{
    static const std::vector<records::MeasureReport> none;
    const auto found = m_reports.constFind(measure);
    return found == m_reports.constEnd() ? none : *found;
}

Result<PlanSheets> PlanSheets::read(const store::Session &session, RecordId plan)
{
    Answers answers;
    PlanSheets sheets;
    sheets.m_chapters = answers.take(ofPlan<records::Chapter>(session, "plan", plan, "no"));
    for (const auto &clause : answers.take(ofPlan<records::Clause>(session, "plan", plan, "no")))
        sheets.m_clauses[clause.chapter.id].push_back(clause);
    for (const auto &measure : answers.take(ofPlan<records::Measure>(session, "clause.plan", plan, "id")))
        sheets.m_measures[measure.clause.id].push_back(measure);
    for (auto &under : sheets.m_measures)
        std::sort(
            under.begin(), under.end(), [](const auto &a, const auto &b) { return isEarlierCode(a.code, b.code); });
    QHash<RecordId, QString> names;
    for (const auto &bureau : answers.take(store::loadAll<records::Bureau>(session)))
        names.insert(bureau.id, bureau.name);
    for (const auto &duty : answers.take(ofPlan<records::Duty>(session, "clause.plan", plan, "order_no")))
        sheets.m_duties[duty.clause.id].push_back({duty.bureau.id, names.value(duty.bureau.id),
            duty.role.value_or(records::DutyRole::Support), duty.orderNo.value_or(0)});
    for (auto &report : answers.take(ofPlan<records::MeasureReport>(session, "measure.clause.plan", plan, "as_of")))
        sheets.m_reports[report.measure.id].push_back(std::move(report));
    return answers.done().map([&] { return std::move(sheets); });
}

} // namespace yumiao::figures
