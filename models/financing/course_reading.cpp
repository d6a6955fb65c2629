// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/financing/course_reading.h"

#include "models/records/threshold.h"
#include "models/store/application_reading.h"
#include "models/store/query.h"

namespace yumiao::financing {
namespace {

using records::ApplicationStep;
using records::FinancingApplication;
using records::RecordKind;

ApplicationStep ownStep(const FinancingApplication &application)
{
    ApplicationStep step;
    step.application.id = application.id;
    step.stage = application.stage;
    step.date = application.stageSince.isValid() ? application.stageSince : application.applied;
    step.refusalReason = application.refusalReason;
    return step;
}

Done nameAll(const store::Session &session, CourseBook &book)
{
    std::vector<RecordId> enterprises;
    std::vector<RecordId> institutions;
    for (const CaseFacts &it : book.cases) {
        enterprises.push_back(it.application.enterprise.id);
        if (!it.application.institution.id.isNull())
            institutions.push_back(it.application.institution.id);
    }
    auto firms = store::labels(session, RecordKind::Enterprise, enterprises);
    if (!firms)
        return failure(firms.error());
    auto banks = store::labels(session, RecordKind::Institution, institutions);
    if (!banks)
        return failure(banks.error());
    book.enterprises = *std::move(firms);
    book.institutions = *std::move(banks);
    return {};
}

} // namespace

Result<CourseLimits> courseLimitsOn(const store::Session &session, QDate on)
{
    const auto all = store::loadAll<records::Threshold>(session);
    if (!all)
        return failure(all.error());
    const auto &rules = rules::applicationRules();
    if (!rules)
        return failure(rules.error());
    const rules::Thresholds thresholds(*all, on);
    const auto lamps = rules::LampLimits::from(thresholds);
    if (!lamps)
        return failure(lamps.error());
    CourseLimits limits;
    limits.lamps = *lamps;
    for (const rules::ApplicationDue &due : rules->dues)
        limits.due.insert(due.code, thresholds.days(due.code).value_or(due.days));
    const auto limitOf = [&](QLatin1String code) {
        for (const rules::ApplicationLimit &it : rules->limits)
            if (it.code == code)
                return thresholds.days(it.code).value_or(it.value);
        return 0;
    };
    limits.silentDays = limitOf(QLatin1String("financing.silent_days"));
    limits.lowRatePercent = limitOf(QLatin1String("financing.step_rate_low"));
    return limits;
}

Result<CourseBook> readCourses(const store::Session &session, const store::Filter &filter, QDate on)
{
    CourseBook book;
    book.on = on;
    auto limits = courseLimitsOn(session, on);
    if (!limits)
        return failure(limits.error());
    book.limits = *std::move(limits);
    book.rules = std::make_shared<const rules::ApplicationRules>(*rules::applicationRules());
    const auto applications
        = store::load<FinancingApplication>(session, {RecordKind::FinancingApplication, filter, {}, on});
    if (!applications)
        return failure(applications.error());
    std::vector<RecordId> ids;
    for (const FinancingApplication &it : *applications)
        ids.push_back(it.id);
    const auto steps = store::stepsOfApplications(session, ids);
    if (!steps)
        return failure(steps.error());
    const auto lists = store::loadAll<records::FinancingBatch>(session);
    if (!lists)
        return failure(lists.error());
    for (const records::FinancingBatch &it : *lists)
        if (it.kind)
            book.lists.insert(it.id, *it.kind);
    for (const FinancingApplication &it : *applications) {
        CaseFacts facts{it, steps->value(it.id)};
        if (facts.steps.empty() && it.stage)
            facts.steps.push_back(ownStep(it));
        book.cases.push_back(std::move(facts));
    }
    return nameAll(session, book).map([&] { return std::move(book); });
}

Result<Course> courseOf(const store::Session &session, RecordId application, QDate on)
{
    const auto book = readCourses(
        session, store::Filter::condition(QStringLiteral("id"), store::Comparison::Equal, {application.toText()}), on);
    if (!book)
        return failure(book.error());
    if (book->cases.empty())
        return failure(
            Fault::NotFound, QStringLiteral("record.missing"), {{QStringLiteral("id"), application.toText()}});
    Course course;
    course.on = on;
    course.facts = book->cases.front();
    const bool ownOnly = course.facts.steps.size() == 1 && course.facts.steps.front().id.isNull();
    course.standing = standingOf(*book->rules, course.facts, book->limits, book->lists, on);
    course.gaps = gapsOf(*book->rules, course.facts, ownOnly, on);
    course.enterprise = book->enterprises.value(course.facts.application.enterprise.id);
    course.institution = book->institutions.value(course.facts.application.institution.id);
    return course;
}

void CountedCases::add(const FinancingApplication &application)
{
    ids.push_back(application.id);
    amount += application.amount.value_or(Money());
}

std::optional<store::Filter> filterOf(const CountedCases &cases)
{
    constexpr size_t IdsOfOnePart = 100; // databases limit how deep one expression may nest
    std::vector<store::Filter> parts;
    for (size_t from = 0; from < cases.ids.size(); from += IdsOfOnePart) {
        QStringList texts;
        for (size_t i = from; i < std::min(cases.ids.size(), from + IdsOfOnePart); ++i)
            texts.append(cases.ids[i].toText());
        parts.push_back(store::Filter::condition(QStringLiteral("id"), store::Comparison::In, texts));
    }
    if (parts.empty())
        return std::nullopt;
    return parts.size() == 1 ? parts.front() : store::Filter::any(std::move(parts));
}

} // namespace yumiao::financing
