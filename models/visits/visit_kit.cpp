// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/visits/visit_kit.h"

#include "models/figures/limits.h"
#include "models/rules/request_lamp.h"
#include "models/store/query.h"
#include "models/store/request_reading.h"

#include <algorithm>

namespace yumiao::visits {
namespace {

using records::PromiseState;
using records::RecordKind;
using store::Filter;

Filter ofEnterprise(RecordId enterprise)
{
    return Filter::condition(QStringLiteral("enterprise"), store::Comparison::Equal, {enterprise.toText()});
}

/// What was written about it and what belongs to it after the day of the last visit, the report of that visit left out.
Done readChanges(const store::Session &session, VisitKit &kit)
{
    if (!kit.last)
        return {};
    items::TimelineFilter filter;
    filter.history.from = kit.last->visited;
    filter.history.to = kit.on;
    const auto page = items::readTimelinePage(
        session, RecordKind::Enterprise, kit.profile.enterprise.id, true, filter, std::nullopt, MostKitChanges + 1);
    if (!page)
        return failure(page.error());
    kit.changes = page->lines;
    std::erase_if(kit.changes, [&](const items::TimelineLine &line) { return line.record == kit.last->id; });
    kit.moreChanges = page->next.has_value() || kit.changes.size() > MostKitChanges;
    if (kit.changes.size() > MostKitChanges)
        kit.changes.resize(MostKitChanges);
    return {};
}

Done readMissing(const store::Session &session, VisitKit &kit)
{
    auto book = cultivation::ruleBook(session);
    if (!book)
        return failure(book.error());
    kit.rules = *std::move(book);
    cultivation::AssessmentWish wish;
    wish.question.on = kit.on;
    const auto inquiry = cultivation::inquiryFrom(wish, kit.rules->ladders, kit.rules->shelf);
    if (!inquiry)
        return failure(inquiry.error());
    auto judged = cultivation::judgeEnterprise(session, kit.profile.enterprise.id, *inquiry);
    if (!judged)
        return failure(judged.error());
    kit.judged = *std::move(judged);
    if (kit.judged.judgement.assessment)
        kit.missing = kit.judged.judgement.assessment->missing();
    return {};
}

Done readLoans(const store::Session &session, VisitKit &kit)
{
    auto due = loans::loansDue(session, kit.on);
    if (!due && due.error().what == QLatin1String("threshold.missing"))
        return {}; // a workspace of before the calendar says nothing of loans
    if (!due)
        return failure(due.error());
    for (loans::Maturity &loan : due->loans)
        if (loan.enterprise == kit.profile.enterprise.id)
            kit.loans.push_back(std::move(loan));
    return {};
}

Done readRequests(const store::Session &session, VisitKit &kit)
{
    const auto &rules = rules::requestRules();
    if (!rules)
        return failure(rules.error());
    const auto limits = figures::lampLimitsOn(session, kit.on);
    if (!limits)
        return failure(limits.error());
    const auto requests = store::load<records::ServiceRequest>(
        session, {RecordKind::ServiceRequest, ofEnterprise(kit.profile.enterprise.id), {}, kit.on});
    if (!requests)
        return failure(requests.error());
    std::vector<RecordId> ids;
    for (const records::ServiceRequest &it : *requests)
        ids.push_back(it.id);
    const auto steps = store::stepsOfRequests(session, ids);
    if (!steps)
        return failure(steps.error());
    for (const records::ServiceRequest &it : *requests) {
        auto standing = rules::standingBefore(it.due);
        for (const records::RequestStep &step : steps->value(it.id))
            if (step.date <= kit.on)
                standing = rules::standingAfter(standing, step);
        const bool ended = standing.stage && rules->isEnd(*standing.stage);
        if (!ended && it.received <= kit.on)
            kit.requests.push_back({it, standing, {}, rules::requestLamp(*rules, standing, *limits, kit.on)});
    }
    std::stable_sort(kit.requests.begin(), kit.requests.end(), [](const OpenRequest &a, const OpenRequest &b) {
        return std::pair(!a.standing.due.isValid(), a.standing.due)
            < std::pair(!b.standing.due.isValid(), b.standing.due);
    });
    return {};
}

PromiseState stateOf(const records::Promise &promise, QDate on)
{
    if (promise.kept.isValid() && promise.kept <= on)
        return PromiseState::Kept;
    if (!promise.due.isValid())
        return PromiseState::Undated;
    return promise.due < on ? PromiseState::Overdue : PromiseState::Due;
}

Done readPromises(const store::Session &session, VisitKit &kit)
{
    const auto promises = store::load<records::Promise>(session,
        {RecordKind::Promise, ofEnterprise(kit.profile.enterprise.id), {{QStringLiteral("due"), false}}, kit.on});
    if (!promises)
        return failure(promises.error());
    for (const records::Promise &it : *promises)
        if (const PromiseState state = stateOf(it, kit.on); state != PromiseState::Kept && it.promised <= kit.on)
            kit.promises.push_back({it, state, {}});
    return {};
}

RecordId holderOf(const OpenRequest &request)
{
    return request.standing.owner.isNull() ? request.standing.asked : request.standing.owner;
}

Done nameBureaus(const store::Session &session, VisitKit &kit)
{
    std::vector<RecordId> wanted;
    for (const OpenRequest &it : kit.requests)
        wanted.push_back(holderOf(it));
    for (const OpenPromise &it : kit.promises)
        wanted.push_back(it.promise.bureau.id);
    std::erase(wanted, RecordId());
    const auto names = store::labels(session, RecordKind::Bureau, wanted);
    if (!names)
        return failure(names.error());
    for (OpenRequest &it : kit.requests)
        it.bureau = names->value(holderOf(it));
    for (OpenPromise &it : kit.promises)
        it.bureau = names->value(it.promise.bureau.id);
    return {};
}

} // namespace

Result<VisitKit> visitKit(const store::Session &session, RecordId enterprise, QDate on)
{
    auto profile = figures::enterpriseProfile(session, enterprise, on);
    if (!profile)
        return failure(profile.error());
    VisitKit kit;
    kit.profile = *std::move(profile);
    kit.on = on;
    for (const records::Visit &visit : kit.profile.visits) // newest first
        if (!kit.last && visit.visited <= on)
            kit.last = visit;
    for (const figures::CertificateStanding &it : kit.profile.certificates)
        if (it.holds && it.lamp)
            kit.expiring.push_back(it);
    for (const figures::TaskStanding &it : kit.profile.tasks)
        if (it.lamp.lamp != rules::Lamp::Done)
            kit.tasks.push_back(it);
    for (const auto &read : {readChanges, readMissing, readLoans, readRequests, readPromises, nameBureaus})
        if (const Done done = read(session, kit); !done)
            return failure(done.error());
    return kit;
}

} // namespace yumiao::visits
