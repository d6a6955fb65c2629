// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requests/request_course.h"

#include "models/store/query.h"
#include "models/store/request_reading.h"

#include <algorithm>
#include <array>

namespace yumiao::requests {
namespace {

using records::ClockTemplate;
using records::RecordKind;
using records::RequestStage;
using records::RequestStep;

Result<store::LabelsByKind> labelsIn(
    const store::Session &session, const records::ServiceRequest &request, const std::vector<RequestStep> &steps)
{
    QHash<RecordKind, QSet<RecordId>> wanted;
    wanted[RecordKind::Enterprise].insert(request.enterprise.id);
    auto &bureaus = wanted[RecordKind::Bureau];
    bureaus.insert(request.supporting.id);
    for (const RequestStep &step : steps)
        bureaus.insert(step.bureau.id);
    bureaus.remove(RecordId());
    return store::labelsByKind(session, wanted);
}

QDate firstReached(const std::vector<RequestStep> &steps, std::initializer_list<RequestStage> stages)
{
    for (const RequestStep &step : steps)
        if (step.stage && std::find(stages.begin(), stages.end(), *step.stage) != stages.end())
            return step.date;
    return {};
}

/// A later stage on the way ends an earlier term too: an answer on the spot needs no acceptance.
std::vector<RequestTerm> termsKept(const rules::RequestRules &rules, const std::optional<rules::RequestTerms> &terms,
    QDate due, const std::vector<RequestStep> &steps)
{
    std::vector<RequestTerm> kept;
    const auto add = [&](const std::optional<rules::CountedDay> &day, RequestStage until, QDate done) {
        if (day)
            kept.push_back({until, day->day, done, !day->unarranged.isEmpty()});
    };
    const auto last = {rules.answer, RequestStage::Closed};
    if (terms) {
        add(terms->accept, rules.accept,
            firstReached(steps, {rules.accept, rules.reply, rules.answer, RequestStage::Closed}));
        add(terms->reply, rules.reply, firstReached(steps, {rules.reply, rules.answer, RequestStage::Closed}));
    }
    if (due.isValid())
        kept.push_back({rules.answer, due, firstReached(steps, last),
            terms && terms->answer && terms->answer->day == due && !terms->answer->unarranged.isEmpty()});
    return kept;
}

} // namespace

bool RequestCourse::isOpen() const
{
    const auto &rules = rules::requestRules();
    return !rules || !standing.stage || !rules->isEnd(*standing.stage);
}

std::optional<qint64> RequestCourse::daysLate() const
{
    if (terms.empty() || !isOpen())
        return std::nullopt;
    const RequestTerm &last = terms.back();
    if (last.done.isValid() || !last.isLate(on) || last.due != standing.due)
        return std::nullopt;
    return last.due.daysTo(on);
}

Result<RequestCourse> requestCourseOf(const store::Session &session, RecordId request, QDate on)
{
    const auto &rules = rules::requestRules();
    if (!rules)
        return failure(rules.error());
    auto record = store::find<records::ServiceRequest>(session, request);
    if (!record)
        return failure(record.error());
    const auto byRequest = store::stepsOfRequests(session, std::array{request});
    if (!byRequest)
        return failure(byRequest.error());
    std::vector<RequestStep> steps = byRequest->value(request);
    std::erase_if(steps, [&](const RequestStep &it) { return it.date > on; });
    const auto labels = labelsIn(session, *record, steps);
    if (!labels)
        return failure(labels.error());
    const auto clocks = store::loadAll<ClockTemplate>(session);
    if (!clocks)
        return failure(clocks.error());
    const auto holidays = store::loadAll<records::Holiday>(session);
    if (!holidays)
        return failure(holidays.error());

    RequestCourse course;
    course.request = *std::move(record);
    course.on = on;
    const auto bureaus = labels->value(RecordKind::Bureau);
    course.enterprise = labels->value(RecordKind::Enterprise).value(course.request.enterprise.id);
    course.supporting = bureaus.value(course.request.supporting.id);
    course.standing = rules::standingBefore(course.request.due);
    for (const RequestStep &step : steps) {
        course.standing = rules::standingAfter(course.standing, step);
        course.steps.push_back({step, bureaus.value(step.bureau.id)});
    }
    course.owner = bureaus.value(course.standing.owner);
    course.asked = bureaus.value(course.standing.asked);
    course.next = rules::nextSteps(*rules, course.standing);
    std::optional<rules::RequestTerms> terms;
    if (const ClockTemplate *clock = rules::clockOf(*clocks, course.request)) {
        course.clock = clock->title;
        terms = rules::termsOf(
            *clock, course.request.received, course.request.complex.value_or(false), rules::WorkingDays(*holidays));
    }
    course.terms = termsKept(*rules, terms, course.standing.due, steps);
    return course;
}

} // namespace yumiao::requests
