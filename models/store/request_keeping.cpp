// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/request_keeping.h"

#include "models/records/request_step.h"
#include "models/rules/request_clock.h"
#include "models/store/query.h"
#include "models/store/request_reading.h"

#include <QSet>

#include <algorithm>

namespace yumiao::store {
namespace {

using changes::ChangeSet;
using changes::FieldChange;
using changes::RecordChange;
using records::ClockTemplate;
using records::RecordKind;
using records::RequestStep;
using records::ServiceRequest;
using records::Values;

int requestField(const char *name)
{
    return records::description<ServiceRequest>().indexOf(QLatin1String(name));
}

const FieldChange *requestChange(const RecordChange &change, int field)
{
    const auto it = std::find_if(
        change.fields.begin(), change.fields.end(), [&](const FieldChange &at) { return at.field == field; });
    return it == change.fields.end() ? nullptr : &*it;
}

bool removesRequest(const RecordChange &change)
{
    const FieldChange *mark = requestChange(change, changes::RemovedMark);
    return mark && !records::isUnknown(mark->after);
}

/// Whether a change can move the term that the clock gives.
bool touchesTerm(const RecordChange &change)
{
    return std::any_of(change.fields.begin(), change.fields.end(), [](const FieldChange &field) {
        return field.field == requestField("kind") || field.field == requestField("received")
            || field.field == requestField("complex") || field.field == requestField("clock");
    });
}

bool touchesRequest(const RecordChange &change)
{
    return change.kind == RecordKind::ServiceRequest
        && (change.created || removesRequest(change) || touchesTerm(change));
}

ServiceRequest afterChange(const RecordChange &change, Values values)
{
    for (const FieldChange &field : change.fields)
        if (field.field != changes::RemovedMark)
            values[static_cast<size_t>(field.field)] = field.after;
    return records::recordFrom<ServiceRequest>(change.id, values);
}

RecordIdSource &requestStepIds()
{
    static RecordIdSource source;
    return source;
}

/// The time limits and working days that terms are counted by.
struct TermSources {
    std::vector<ClockTemplate> clocks;
    rules::WorkingDays days;

    /// Nothing when no limits are in use, or they set no term to answer.
    [[nodiscard]] QDate dueOf(const ServiceRequest &request) const
    {
        const ClockTemplate *clock = request.received.isValid() ? rules::clockOf(clocks, request) : nullptr;
        if (!clock)
            return {};
        const auto terms = rules::termsOf(*clock, request.received, request.complex.value_or(false), days);
        return terms.answer ? terms.answer->day : QDate();
    }
};

Result<TermSources> termSources(const Session &session)
{
    auto clocks = loadAll<ClockTemplate>(session);
    if (!clocks)
        return failure(clocks.error());
    const auto holidays = loadAll<records::Holiday>(session);
    if (!holidays)
        return failure(holidays.error());
    return TermSources{*std::move(clocks), rules::WorkingDays(*holidays)};
}

void giveTerm(RecordChange &change, const QDate &before, const QDate &due)
{
    if (before == due)
        return;
    const auto value = [](const QDate &day) { return records::FieldTrait<QDate>::toValue(day); };
    change.fields.push_back({requestField("due"), value(before), value(due)});
}

void keepCreated(
    RecordChange &change, const TermSources &sources, const QSet<RecordId> &withSteps, std::vector<RecordChange> &added)
{
    const ServiceRequest request = afterChange(change, Values(records::description<ServiceRequest>().fields.size()));
    if (!requestChange(change, requestField("due")))
        giveTerm(change, {}, sources.dueOf(request));
    if (withSteps.contains(change.id) || !request.received.isValid())
        return;
    RequestStep first;
    first.id = requestStepIds().next();
    first.request.id = change.id;
    first.stage = records::RequestStage::Registered;
    first.date = request.received;
    added.push_back(changes::creation(first));
}

void keepChanged(RecordChange &change, const Values &stored, const TermSources &sources)
{
    if (!touchesTerm(change) || requestChange(change, requestField("due")))
        return;
    const auto before = records::recordFrom<ServiceRequest>(change.id, stored);
    if (before.due == sources.dueOf(before)) // counted, not given
        giveTerm(change, before.due, sources.dueOf(afterChange(change, stored)));
}

/// The requests for which the set itself makes steps.
QSet<RecordId> requestsWithSteps(const std::vector<RecordChange> &changes)
{
    QSet<RecordId> owners;
    const int owner = records::description<RequestStep>().indexOf(QLatin1String("request"));
    for (const RecordChange &change : changes) {
        if (change.kind != RecordKind::RequestStep || !change.created)
            continue;
        for (const FieldChange &field : change.fields)
            if (field.field == owner)
                owners.insert(records::FieldTrait<decltype(RequestStep::request)>::fromValue(field.after).id);
    }
    return owners;
}

/// Takes away the steps of requests that the set removes, as far as the set does not say so itself.
Done removeStepsOf(const Session &session, const QHash<RecordId, QString> &reasons,
    const std::vector<RecordChange> &changes, std::vector<RecordChange> &added)
{
    const QList<RecordId> removed = reasons.keys();
    const auto steps = stepsOfRequests(session, std::span(removed.constData(), static_cast<size_t>(removed.size())));
    if (!steps)
        return failure(steps.error());
    QSet<RecordId> named;
    for (const RecordChange &change : changes)
        if (change.kind == RecordKind::RequestStep)
            named.insert(change.id);
    for (auto it = steps->begin(); it != steps->end(); ++it)
        for (const RequestStep &step : it.value())
            if (!named.contains(step.id))
                added.push_back(changes::removal(RecordKind::RequestStep, step.id, reasons.value(it.key())));
    return {};
}

} // namespace

Result<ChangeSet> keepingRequests(const Session &session, ChangeSet set)
{
    if (set.undoes || std::none_of(set.changes.begin(), set.changes.end(), touchesRequest))
        return set;
    const auto sources = termSources(session);
    if (!sources)
        return failure(sources.error());
    std::vector<RecordId> changed;
    for (const RecordChange &change : set.changes)
        if (touchesRequest(change) && !change.created)
            changed.push_back(change.id);
    const auto found = rows(session, RecordKind::ServiceRequest, changed);
    if (!found)
        return failure(found.error());
    QHash<RecordId, Values> stored;
    for (const StoredRow &row : *found)
        stored.insert(row.id, row.values);
    const QSet<RecordId> withSteps = requestsWithSteps(set.changes);
    QHash<RecordId, QString> removed;
    std::vector<RecordChange> added;
    for (RecordChange &change : set.changes) {
        if (!touchesRequest(change))
            continue;
        if (change.created)
            keepCreated(change, *sources, withSteps, added);
        else if (removesRequest(change))
            removed.insert(change.id, records::textIn(requestChange(change, changes::RemovedMark)->after));
        else if (const auto values = stored.constFind(change.id); values != stored.constEnd())
            keepChanged(change, *values, *sources);
    }
    if (const Done done = removeStepsOf(session, removed, set.changes, added); !done)
        return failure(done.error());
    std::move(added.begin(), added.end(), std::back_inserter(set.changes));
    return set;
}

} // namespace yumiao::store
