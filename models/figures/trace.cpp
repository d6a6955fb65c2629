// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/trace.h"

#include "models/figures/answers.h"
#include "models/figures/counted.h"
#include "models/records/attachment.h"
#include "models/records/enterprise.h"
#include "models/records/evidence.h"
#include "models/records/service_request.h"
#include "models/records/visit.h"
#include "models/store/query.h"

#include <algorithm>
#include <map>

namespace yumiao::figures {
namespace {

using records::RecordKind;
using Lines = std::vector<TraceLine>;

/// The live records of a kind that refer to this one, up to a day, in the order of their days.
template <typename R>
Result<std::vector<R>> referring(
    const store::Session &session, const char *reference, RecordId to, const char *dayField, QDate on)
{
    store::Query query;
    query.filter = equals(reference, to.toText());
    query.sort = {{QString::fromLatin1(dayField), false}, {QStringLiteral("id"), false}};
    query.on = on;
    return store::load<R>(session, query);
}

TraceLine lineOf(int depth, RecordKind kind, RecordId id, QString title, QDate day = {})
{
    TraceLine line;
    line.depth = depth;
    line.kind = kind;
    line.id = id;
    line.title = std::move(title);
    line.day = day;
    return line;
}

/// Gathers the lines of one answer.
class Tracer {
public:
    Tracer(const store::Session &session, QDate on)
        : m_session(session)
        , m_on(on)
    {
    }
    [[nodiscard]] Result<Lines> lines() &&
    {
        return m_answers.done().map([&] { return std::move(m_lines); });
    }
    void clause(const ClauseProgress &clause);
    void enterprise(const records::Enterprise &enterprise, const PlanProgress &plan);

private:
    void add(TraceLine line) { m_lines.push_back(std::move(line)); }
    void bureaus(const ClauseProgress &clause, int depth);
    void measure(const MeasureProgress &progress);
    void task(const records::Task &task, int depth, bool withEnterprise);
    void request(const records::ServiceRequest &request, int depth, bool withEnterprise);
    void named(RecordId enterprise, int depth);
    void proofs(RecordId enterprise, int depth);
    template <typename R>
    std::vector<R> of(const char *reference, RecordId to, const char *dayField)
    {
        return m_answers.take(referring<R>(m_session, reference, to, dayField, m_on));
    }

    const store::Session &m_session;
    QDate m_on;
    Answers m_answers;
    Lines m_lines;
};

void Tracer::bureaus(const ClauseProgress &clause, int depth)
{
    for (const DutyHolder &holder : clause.duties) {
        TraceLine line = lineOf(depth, RecordKind::Bureau, holder.bureau, holder.name);
        line.role = holder.role;
        add(std::move(line));
    }
}

TraceLine clauseLine(const ClauseProgress &clause, int depth)
{
    TraceLine line = lineOf(depth, RecordKind::Clause, clause.clause.id,
        QStringLiteral("%1 %2").arg(clause.clause.no.value_or(0)).arg(clause.clause.title), clause.due);
    line.lamp = clause.lamp;
    return line;
}

TraceLine measureLine(const MeasureProgress &progress, int depth)
{
    TraceLine line = lineOf(depth, RecordKind::Measure, progress.measure.id,
        QStringLiteral("%1 %2").arg(progress.measure.code, progress.measure.text), progress.due);
    line.lamp = progress.lamp.lamp;
    return line;
}

void Tracer::clause(const ClauseProgress &clause)
{
    add(clauseLine(clause, 0));
    bureaus(clause, 1);
    for (const MeasureProgress &progress : clause.measures)
        measure(progress);
}

void Tracer::measure(const MeasureProgress &progress)
{
    add(measureLine(progress, 1));
    for (const auto &report : of<records::MeasureReport>("measure", progress.measure.id, "as_of")) {
        if (report.asOf > m_on)
            continue;
        TraceLine line = lineOf(2, RecordKind::MeasureReport, report.id, report.progress, report.asOf);
        line.note = report.evidence;
        line.isProof = !report.evidence.trimmed().isEmpty();
        add(std::move(line));
    }
    for (const auto &it : of<records::Task>("measure", progress.measure.id, "assigned"))
        task(it, 2, true);
    for (const auto &it : of<records::ServiceRequest>("measure", progress.measure.id, "received"))
        request(it, 2, true);
}

void Tracer::task(const records::Task &task, int depth, bool withEnterprise)
{
    TraceLine line = lineOf(depth, RecordKind::Task, task.id, task.title, task.due);
    line.note = task.outcome;
    add(std::move(line));
    if (withEnterprise)
        named(task.enterprise.id, depth + 1);
}

void Tracer::request(const records::ServiceRequest &request, int depth, bool withEnterprise)
{
    TraceLine line = lineOf(depth, RecordKind::ServiceRequest, request.id, request.title, request.due);
    line.note = request.outcome;
    add(std::move(line));
    if (withEnterprise)
        named(request.enterprise.id, depth + 1);
}

void Tracer::named(RecordId enterprise, int depth)
{
    if (enterprise.isNull())
        return;
    const auto it = m_answers.take(store::find<records::Enterprise>(m_session, enterprise));
    add(lineOf(depth, RecordKind::Enterprise, enterprise, it.name));
    proofs(enterprise, depth + 1);
}

void Tracer::proofs(RecordId enterprise, int depth)
{
    for (const auto &it : of<records::Evidence>("enterprise", enterprise, "source_date")) {
        TraceLine line = lineOf(depth, RecordKind::Evidence, it.id, it.fact, it.sourceDate);
        line.note = it.source;
        line.isProof = true;
        add(std::move(line));
    }
    for (const auto &it : of<records::Attachment>("enterprise", enterprise, "added")) {
        TraceLine line = lineOf(depth, RecordKind::Attachment, it.id, it.name, it.added);
        line.isProof = true;
        add(std::move(line));
    }
}

/// What was done for an enterprise under one measure, or under none.
struct DoneUnder {
    std::vector<records::Task> tasks;
    std::vector<records::ServiceRequest> requests;
};

void Tracer::enterprise(const records::Enterprise &enterprise, const PlanProgress &plan)
{
    add(lineOf(0, RecordKind::Enterprise, enterprise.id, enterprise.name));
    std::map<qint64, DoneUnder> byMeasure;
    for (auto &it : of<records::Task>("enterprise", enterprise.id, "assigned"))
        byMeasure[it.measure.id.value()].tasks.push_back(std::move(it));
    for (auto &it : of<records::ServiceRequest>("enterprise", enterprise.id, "received"))
        byMeasure[it.measure.id.value()].requests.push_back(std::move(it));
    const auto addDone = [this](const DoneUnder &done, int depth) {
        for (const auto &it : done.tasks)
            task(it, depth, false);
        for (const auto &it : done.requests)
            request(it, depth, false);
    };
    for (const ChapterProgress &chapter : plan.chapters)
        for (const ClauseProgress &clause : chapter.clauses)
            for (const MeasureProgress &progress : clause.measures)
                if (const auto done = byMeasure.extract(progress.measure.id.value())) {
                    add(measureLine(progress, 1));
                    add(clauseLine(clause, 2));
                    bureaus(clause, 2);
                    addDone(done.mapped(), 2);
                }
    for (const auto &[measure, done] : byMeasure)
        addDone(done, 1);
    for (const auto &it : of<records::Visit>("enterprise", enterprise.id, "visited"))
        if (it.visited <= m_on)
            add(lineOf(1, RecordKind::Visit, it.id, it.situation, it.visited));
    proofs(enterprise.id, 1);
}

} // namespace

Result<Lines> traceOfClause(const store::Session &session, qint64 number, QDate on)
{
    const auto plan = planProgress(session, on);
    if (!plan)
        return failure(plan.error());
    for (const ChapterProgress &chapter : plan->chapters)
        for (const ClauseProgress &clause : chapter.clauses)
            if (clause.clause.no == number) {
                Tracer tracer(session, on);
                tracer.clause(clause);
                return std::move(tracer).lines();
            }
    return failure(
        Fault::NotFound, QStringLiteral("record.missing"), {{QStringLiteral("id"), QString::number(number)}});
}

Result<Lines> traceOfEnterprise(const store::Session &session, RecordId enterprise, QDate on)
{
    const auto it = store::find<records::Enterprise>(session, enterprise);
    if (!it)
        return failure(it.error());
    const auto plan = planProgress(session, on);
    if (!plan)
        return failure(plan.error());
    Tracer tracer(session, on);
    tracer.enterprise(*it, *plan);
    return std::move(tracer).lines();
}

} // namespace yumiao::figures
