// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks/handover.h"

#include "models/records/bureau.h"
#include "models/store/query.h"
#include "models/store/task_reading.h"

#include <algorithm>

namespace yumiao::tasks {
namespace {

using records::RecordKind;
using records::TaskStage;
using store::Comparison;
using store::Filter;

Filter is(const char *field, const QString &value)
{
    return Filter::condition(QString::fromLatin1(field), Comparison::Equal, {value});
}

Filter openOn(QDate on)
{
    return Filter::any({Filter::condition(QStringLiteral("completed"), Comparison::Unknown, {}),
        Filter::condition(QStringLiteral("completed"), Comparison::Greater, {on.toString(Qt::ISODate)})});
}

/// The days that are unknown stand last.
bool earlier(QDate a, QDate b)
{
    return a.isValid() && (!b.isValid() || a < b);
}

HandoverTask standing(const records::Task &task, const std::vector<records::TaskStep> &steps, QDate on)
{
    HandoverTask it{task, {}, {}, {}, {}};
    for (const records::TaskStep &step : steps) {
        if (!step.stage || step.date > on)
            continue;
        if (step.stage == TaskStage::HandedOver) {
            it.takenBy = step.by;
            it.takenOn = step.date;
        } else if (!isEvent(*step.stage)) {
            it.stage = step.stage;
        }
    }
    return it;
}

Result<std::vector<HandoverTask>> openTasksOf(
    const store::Session &session, RecordId bureau, const QString &person, QDate on)
{
    std::vector<Filter> parts{is("bureau", bureau.toText()), openOn(on)};
    if (!person.isEmpty())
        parts.push_back(is("contact", person));
    const auto tasks = store::load<records::Task>(session, {RecordKind::Task, Filter::all(std::move(parts)), {}, on});
    if (!tasks)
        return failure(tasks.error());
    std::vector<RecordId> ids;
    QHash<RecordKind, QSet<RecordId>> wanted;
    for (const records::Task &task : *tasks) {
        ids.push_back(task.id);
        if (!task.enterprise.id.isNull())
            wanted[RecordKind::Enterprise].insert(task.enterprise.id);
    }
    const auto steps = store::stepsOfTasks(session, ids);
    if (!steps)
        return failure(steps.error());
    const auto labels = store::labelsByKind(session, wanted);
    if (!labels)
        return failure(labels.error());
    std::vector<HandoverTask> found;
    for (const records::Task &task : *tasks) {
        found.push_back(standing(task, steps->value(task.id), on));
        found.back().enterprise = labels->value(RecordKind::Enterprise).value(task.enterprise.id);
    }
    std::stable_sort(found.begin(), found.end(),
        [](const HandoverTask &a, const HandoverTask &b) { return earlier(a.task.due, b.task.due); });
    return found;
}

/// By what their steps tell: closed and withdrawn ones are done.
Result<std::vector<HandoverRequest>> openRequestsOf(const store::Session &session, const QString &bureau, QDate on)
{
    const auto requests = store::load<records::ServiceRequest>(session,
        {RecordKind::ServiceRequest,
            Filter::all({Filter::any({is("in_charge", bureau), is("assigned_to", bureau)}),
                Filter::negation(
                    Filter::any({is("stage", QStringLiteral("closed")), is("stage", QStringLiteral("withdrawn"))}))}),
            {}, on});
    if (!requests)
        return failure(requests.error());
    std::vector<RecordId> ids;
    QHash<RecordKind, QSet<RecordId>> wanted;
    for (const records::ServiceRequest &it : *requests) {
        ids.push_back(it.id);
        wanted[RecordKind::Enterprise].insert(it.enterprise.id);
    }
    const auto values = store::fieldsOf(
        session, RecordKind::ServiceRequest, ids, {QStringLiteral("stage"), QStringLiteral("due_in_force")}, on);
    if (!values)
        return failure(values.error());
    const auto labels = store::labelsByKind(session, wanted);
    if (!labels)
        return failure(labels.error());
    std::vector<HandoverRequest> found;
    for (size_t i = 0; i < requests->size(); ++i) {
        const records::ServiceRequest &it = (*requests)[i];
        found.push_back({it, labels->value(RecordKind::Enterprise).value(it.enterprise.id),
            records::FieldTrait<std::optional<records::RequestStage>>::fromValue((*values)[i][0]),
            records::FieldTrait<QDate>::fromValue((*values)[i][1])});
    }
    std::stable_sort(found.begin(), found.end(),
        [](const HandoverRequest &a, const HandoverRequest &b) { return earlier(a.due, b.due); });
    return found;
}

} // namespace

Result<Handover> handoverOf(const store::Session &session, RecordId bureau, const QString &person, QDate on)
{
    const auto named = store::find<records::Bureau>(session, bureau);
    if (!named)
        return failure(named.error());
    auto tasks = openTasksOf(session, bureau, person, on);
    if (!tasks)
        return failure(tasks.error());
    auto requests = openRequestsOf(session, named->name, on);
    if (!requests)
        return failure(requests.error());
    return Handover{named->name, person, on, *std::move(tasks), *std::move(requests)};
}

} // namespace yumiao::tasks
