// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/financing/funnel_facts.h"

#include <QSet>

#include <algorithm>

namespace yumiao::financing {
namespace {

using records::ApplicationStage;
using rules::StageGroup;
using store::Comparison;
using store::Filter;

constexpr size_t FunnelStages = 5;
using DaysByStage = std::array<std::vector<qint64>, FunnelStages>;

/// Whether it came to a group by a step in that group; else it was taken over further on, or passed the group by.
bool stoodIn(const CaseFacts &facts, StageGroup group, QDate on)
{
    for (const records::ApplicationStep &step : facts.steps) {
        if (!step.stage || step.date > on)
            continue;
        const StageGroup of = rules::stageGroupOf(*step.stage);
        if (of != StageGroup::Left && of >= group)
            return of == group;
    }
    return false;
}

/// How long it was in each stage that it came out of.
void addDays(const CaseFacts &facts, const CaseStanding &standing, size_t furthest, QDate on, DaysByStage &days)
{
    for (size_t i = 0; i <= furthest && i + 1 < FunnelStages; ++i) {
        const auto in = cameTo(facts, static_cast<StageGroup>(i), on);
        auto out = cameTo(facts, static_cast<StageGroup>(i + 1), on);
        if (i == furthest && standing.group == StageGroup::Left)
            out = standing.since;
        if (in && out && stoodIn(facts, static_cast<StageGroup>(i), on))
            days[i].push_back(in->daysTo(*out));
    }
}

void setRates(FunnelFacts &facts, qint64 lowPercent)
{
    for (size_t i = 1; i < FunnelStages; ++i) {
        const qint64 before = facts.stages[i - 1].reached.count();
        if (before == 0)
            continue;
        const qint64 here = facts.stages[i].reached.count();
        facts.stages[i].ratePercent = (200 * here + before) / (2 * before);
        facts.stages[i].isLow = 100 * here < lowPercent * before;
    }
}

Filter condition(const char *field, Comparison comparison, const QStringList &values)
{
    return Filter::condition(QString::fromLatin1(field), comparison, values);
}

Filter appliedIn(const Period &period, QDate on)
{
    return Filter::all({condition("applied", Comparison::GreaterEqual, {period.first.toString(Qt::ISODate)}),
        condition("applied", Comparison::LessEqual, {std::min(period.last, on).toString(Qt::ISODate)})});
}

Filter inStageGroup(StageGroup group)
{
    const records::Choice &choice = records::choicesOf<StageGroup>()[static_cast<size_t>(group)];
    return condition("stage_group", Comparison::Equal, {QString::fromUtf8(choice.term)});
}

/// As cameTo() tells it: a step that leads there, or, without any step, its own stage.
Filter cameUpTo(StageGroup group, QDate on)
{
    const QString step = QStringLiteral("application_step");
    const QString day = on.toString(Qt::ISODate);
    QStringList stages;
    const auto choices = records::choicesOf<ApplicationStage>();
    for (size_t i = 0; i < choices.size(); ++i) {
        const StageGroup of = rules::stageGroupOf(static_cast<ApplicationStage>(i));
        if (of >= group && of != StageGroup::Left)
            stages.append(QString::fromUtf8(choices[i].term));
    }
    const Filter there = condition("stage", Comparison::In, stages);
    return Filter::any({Filter::related(step, Filter::all({there, condition("date", Comparison::LessEqual, {day})})),
        Filter::all({there, Filter::negation(condition("stage_since", Comparison::Greater, {day})),
            Filter::negation(Filter::exists(step))})});
}

} // namespace

FunnelFacts funnelOf(const CourseBook &book, std::optional<RecordId> institution)
{
    FunnelFacts funnel;
    DaysByStage days;
    std::vector<qint64> whole;
    for (const CaseFacts &it : book.cases) {
        if (institution && it.application.institution.id != *institution)
            continue;
        const CaseStanding standing = standingOf(*book.rules, it, book.limits, book.lists, book.on);
        funnel.all.add(it.application);
        const auto furthest = furthestGroup(it, book.on);
        const auto last = static_cast<size_t>(furthest.value_or(StageGroup::Registered));
        for (size_t i = 0; i <= last; ++i)
            funnel.stages[i].reached.add(it.application);
        if (standing.group == StageGroup::Left)
            funnel.stages[last].leftHere.add(it.application);
        else
            funnel.stages[static_cast<size_t>(standing.group.value_or(StageGroup::Registered))].standing.add(
                it.application);
        addDays(it, standing, last, book.on, days);
        const auto paid = cameTo(it, StageGroup::Paid, book.on);
        if (paid && it.application.applied.isValid())
            whole.push_back(it.application.applied.daysTo(*paid));
    }
    for (size_t i = 0; i < FunnelStages; ++i)
        funnel.stages[i].medianDays = medianOf(std::move(days[i]));
    funnel.wholeMedianDays = medianOf(std::move(whole));
    setRates(funnel, book.limits.lowRatePercent);
    return funnel;
}

Result<FunnelBook> funnelFacts(const store::Session &session, const Period &period, QDate on)
{
    const auto book = readCourses(session, appliedIn(period, on), on);
    if (!book)
        return failure(book.error());
    FunnelBook told;
    told.district = funnelOf(*book);
    QSet<RecordId> institutions;
    for (const CaseFacts &it : book->cases)
        institutions.insert(it.application.institution.id);
    for (const RecordId id : institutions)
        told.institutions.push_back({id, book->institutions.value(id), funnelOf(*book, id)});
    std::sort(told.institutions.begin(), told.institutions.end(), [](const auto &a, const auto &b) {
        const auto key
            = [](const FunnelOfInstitution &it) { return std::tuple(-it.facts.all.count(), it.institution); };
        return key(a) < key(b);
    });
    return told;
}

Filter filterOf(const FunnelChoice &choice, QDate on)
{
    std::vector<Filter> parts{appliedIn(choice.period, on)};
    if (choice.institution)
        parts.push_back(choice.institution->isNull()
                ? condition("institution", Comparison::Unknown, {})
                : condition("institution", Comparison::Equal, {choice.institution->toText()}));
    if (choice.part == FunnelPart::Left)
        parts.push_back(inStageGroup(StageGroup::Left));
    if (choice.stage && choice.part == FunnelPart::Here)
        parts.push_back(inStageGroup(*choice.stage));
    else if (choice.stage && *choice.stage > StageGroup::Registered) // everyone came to the first
        parts.push_back(cameUpTo(*choice.stage, on));
    if (choice.stage && choice.part == FunnelPart::Left && *choice.stage < StageGroup::Paid)
        parts.push_back(Filter::negation(cameUpTo(static_cast<StageGroup>(static_cast<int>(*choice.stage) + 1), on)));
    return Filter::all(std::move(parts));
}

} // namespace yumiao::financing
