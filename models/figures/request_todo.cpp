// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/request_todo.h"

#include "models/records/service_request.h"
#include "models/rules/request_lamp.h"
#include "models/store/query.h"
#include "models/store/request_reading.h"

namespace yumiao::figures {
namespace {

using records::RecordKind;
using records::ServiceRequest;
using Items = std::vector<TodoItem>;

/// The lamp of the list narrows them down; the rule then says it of each.
store::Filter urgentRequests()
{
    const auto lamp = [](rules::Lamp it) {
        return store::Filter::condition(
            QStringLiteral("lamp"), store::Comparison::Equal, {QString(rules::lampCode(it))});
    };
    return store::Filter::any({lamp(rules::Lamp::Red), lamp(rules::Lamp::Amber)});
}

TodoItem requestItem(
    const ServiceRequest &request, const rules::RequestStanding &standing, const rules::LampAnswer &lamp)
{
    TodoItem item;
    item.group = TodoGroup::RequestsDue;
    item.kind = RecordKind::ServiceRequest;
    item.id = request.id;
    item.title = Label::name(request.title);
    item.enterprise = request.enterprise.id;
    item.code = request.number;
    item.bureau = standing.owner.isNull() ? standing.asked : standing.owner;
    if (!request.supporting.id.isNull())
        item.supporting.push_back(request.supporting.id);
    item.due = standing.due;
    item.lamp = lamp;
    return item;
}

} // namespace

Result<Items> requestItems(const store::Session &session, const rules::LampLimits &limits, QDate on)
{
    const auto &rules = rules::requestRules();
    if (!rules)
        return failure(rules.error());
    const auto requests = store::load<ServiceRequest>(session, {RecordKind::ServiceRequest, urgentRequests(), {}, on});
    if (!requests)
        return failure(requests.error());
    std::vector<RecordId> ids;
    for (const ServiceRequest &request : *requests)
        ids.push_back(request.id);
    const auto steps = store::stepsOfRequests(session, ids);
    if (!steps)
        return failure(steps.error());
    Items items;
    for (const ServiceRequest &request : *requests) {
        auto standing = rules::standingBefore(request.due);
        for (const records::RequestStep &step : steps->value(request.id))
            if (step.date <= on)
                standing = rules::standingAfter(standing, step);
        if (const auto lamp = rules::requestLamp(*rules, standing, limits, on))
            items.push_back(requestItem(request, standing, *lamp));
    }
    return items;
}

} // namespace yumiao::figures
