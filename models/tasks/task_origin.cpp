// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/task_origin.h"

#include "models/records/duty.h"
#include "models/records/measure.h"
#include "models/records/service_request.h"
#include "models/records/visit.h"
#include "models/store/query.h"

namespace yumiao::tasks {
namespace {

using records::RecordKind;
using records::Task;
using records::TaskSource;

Task newTask(TaskSource source, records::TaskKind kind, const QString &words, QDate on)
{
    static const auto longest = records::description<Task>().fields.front().longest;
    Task it;
    it.title = words.simplified().left(longest);
    it.kind = kind;
    it.source = source;
    it.assigned = on;
    return it;
}

Result<RecordId> leadOf(const store::Session &session, RecordId clause, QDate on)
{
    using store::Comparison;
    using store::Filter;
    const auto leads = store::load<records::Duty>(session,
        {RecordKind::Duty,
            Filter::all({Filter::condition(QStringLiteral("clause"), Comparison::Equal, {clause.toText()}),
                Filter::condition(QStringLiteral("role"), Comparison::Equal, {QStringLiteral("lead")})}),
            {}, on});
    return leads.map([](const std::vector<records::Duty> &found) {
        return found.empty() ? RecordId() : found.front().bureau.id; // a clause may name nobody
    });
}

} // namespace

Result<Task> taskFrom(const store::Session &session, RecordKind kind, RecordId id, QDate on)
{
    if (kind == RecordKind::Measure) {
        const auto measure = store::find<records::Measure>(session, id);
        if (!measure)
            return failure(measure.error());
        const auto lead = leadOf(session, measure->clause.id, on);
        if (!lead)
            return failure(lead.error());
        Task task = newTask(TaskSource::Measure, records::TaskKind::Assigned, measure->text, on);
        task.measure.id = id;
        task.bureau.id = *lead;
        task.leader = measure->leader;
        task.contact = measure->person;
        task.target = measure->ownTarget.left(200);
        return task;
    }
    if (kind == RecordKind::Visit) {
        const auto visit = store::find<records::Visit>(session, id);
        if (!visit)
            return failure(visit.error());
        const QString words = visit->problems.isEmpty() ? visit->followUp : visit->problems;
        Task task = newTask(TaskSource::Visit, records::TaskKind::Assigned, words, on);
        task.visit.id = id;
        task.enterprise = visit->enterprise;
        return task;
    }
    const auto request = store::find<records::ServiceRequest>(session, id);
    if (!request)
        return failure(request.error());
    Task task = newTask(TaskSource::Request, records::TaskKind::Request, request->title, on);
    task.request.id = id;
    task.enterprise = request->enterprise;
    task.measure = request->measure;
    task.visit = request->visit;
    task.supporting = request->supporting;
    return task;
}

} // namespace yumiao::tasks
