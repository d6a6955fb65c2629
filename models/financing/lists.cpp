// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/financing/lists.h"

#include "models/store/query.h"

#include <algorithm>

namespace yumiao::financing {
namespace {

using records::ApplicationStep;
using records::FinancingBatch;

store::Filter underWayFilter()
{
    QStringList stages;
    const auto choices = records::choicesOf<records::ApplicationStage>();
    for (size_t i = 0; i < choices.size(); ++i)
        if (rules::isUnderWay(static_cast<records::ApplicationStage>(i)))
            stages.append(QString::fromLatin1(choices[i].code));
    return store::Filter::condition(QStringLiteral("stage"), store::Comparison::In, stages);
}

/// Whether it stands on a list of the kind; run back to before the stage of the list it no longer does.
bool isOnListOf(const CourseBook &book, const CaseFacts &facts, records::BatchKind kind)
{
    const rules::ApplicationList *rule = book.rules->list(kind);
    bool listed = false;
    for (const ApplicationStep &step : facts.steps) {
        const auto place = step.stage ? book.rules->placeOnWay(*step.stage) : std::nullopt;
        if (rule && place && *place < book.rules->placeOnWay(rule->stage))
            listed = false;
        if (book.lists.contains(step.batch.id) && book.lists.value(step.batch.id) == kind)
            listed = true;
    }
    return listed;
}

/// Whether the bank has decided since the application was put on a list.
bool isDecided(const CourseBook &book, const CaseStanding &standing)
{
    if (!standing.stage)
        return false;
    const auto place = book.rules->placeOnWay(*standing.stage);
    if (!place)
        return standing.stage != records::ApplicationStage::Returned;
    return std::any_of(book.rules->dues.begin(), book.rules->dues.end(),
        [&](const rules::ApplicationDue &due) { return place >= book.rules->placeOnWay(due.until); });
}

QDate dueOfList(const CourseBook &book, const FinancingBatch &list)
{
    for (const rules::ApplicationDue &due : book.rules->dues)
        if (list.date.isValid() && due.notBy != list.kind)
            return list.date.addDays(book.limits.due.value(due.code, due.days));
    return {};
}

} // namespace

Result<changes::ChangeSet> listSet(const ListWish &wish, RecordIdSource &ids)
{
    const auto &rules = rules::applicationRules();
    if (!rules)
        return failure(rules.error());
    const rules::ApplicationList *rule = wish.list.kind ? rules->list(*wish.list.kind) : nullptr;
    if (!rule || !wish.list.date.isValid())
        return failure(Fault::Invalid, QStringLiteral("list.no_kind"));
    changes::ChangeSet set;
    set.action = QStringLiteral("edit");
    set.reason = wish.note.trimmed();
    FinancingBatch list = wish.list;
    if (list.id.isNull())
        list.id = ids.next();
    set.changes.push_back(changes::creation(list));
    for (const RecordId application : wish.applications) {
        ApplicationStep step;
        step.id = ids.next();
        step.application.id = application;
        step.stage = rule->stage;
        step.date = list.date;
        step.handledBy = wish.handledBy;
        step.note = wish.note.trimmed();
        step.batch.id = list.id;
        set.changes.push_back(changes::creation(step));
    }
    return set;
}

Result<CountedCases> proposedFor(const store::Session &session, records::BatchKind kind, QDate on)
{
    const auto book = readCourses(session, underWayFilter(), on);
    if (!book)
        return failure(book.error());
    CountedCases proposed;
    const rules::ApplicationList *rule = book->rules->list(kind);
    for (const CaseFacts &it : book->cases) {
        const CaseStanding standing = standingOf(*book->rules, it, book->limits, book->lists, on);
        const bool from = rule && standing.stage
            && std::find(rule->from.begin(), rule->from.end(), *standing.stage) != rule->from.end();
        if (from && !isOnListOf(*book, it, kind))
            proposed.add(it.application);
    }
    return proposed;
}

Result<std::vector<ListStanding>> listsOn(const store::Session &session, QDate on)
{
    const auto book = readCourses(session, {}, on);
    if (!book)
        return failure(book.error());
    const auto lists = store::loadAll<FinancingBatch>(session);
    if (!lists)
        return failure(lists.error());
    std::vector<ListStanding> told;
    QHash<RecordId, size_t> places;
    for (const FinancingBatch &it : *lists) {
        if (it.date > on)
            continue;
        places.insert(it.id, told.size());
        told.push_back({it, {}, {}, {}, {}, dueOfList(*book, it)});
    }
    for (const CaseFacts &it : book->cases) {
        const CaseStanding standing = standingOf(*book->rules, it, book->limits, book->lists, on);
        for (const ApplicationStep &step : it.steps) {
            const auto place = places.constFind(step.batch.id);
            if (place == places.constEnd() || step.date > on)
                continue;
            ListStanding &list = told[*place];
            list.all.add(it.application);
            if (isDecided(*book, standing)) {
                list.decided.add(it.application);
                continue;
            }
            list.waiting.add(it.application);
            if (list.due.isValid() && list.due < on)
                list.overdue.add(it.application);
        }
    }
    std::stable_sort(told.begin(), told.end(),
        [](const ListStanding &a, const ListStanding &b) { return a.list.date > b.list.date; });
    return told;
}

Result<std::vector<DecisionDue>> decisionsDue(const store::Session &session, int days, QDate on)
{
    return readCourses(session, underWayFilter(), on).map([&](const CourseBook &book) {
        std::vector<DecisionDue> due;
        for (const CaseFacts &it : book.cases) {
            CaseStanding standing = standingOf(*book.rules, it, book.limits, book.lists, on);
            if (standing.underWay && standing.due.isValid() && standing.daysLeft <= days)
                due.push_back({it.application, std::move(standing)});
        }
        std::stable_sort(due.begin(), due.end(),
            [](const DecisionDue &a, const DecisionDue &b) { return a.standing.daysLeft < b.standing.daysLeft; });
        return due;
    });
}

} // namespace yumiao::financing
