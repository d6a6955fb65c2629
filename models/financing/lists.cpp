// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/financing/lists.h"

#include "models/store/query.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace yumiao::records {

template <>
std::span<const Choice> choicesOf<financing::ListOutcome>()
{
    static constexpr std::array words{
        Choice{"pending", QT_TRANSLATE_NOOP("choice", "No decision yet"), "待银行决定"},
        Choice{"returned", QT_TRANSLATE_NOOP("choice", "Returned for papers"), "退回补正"},
        Choice{"granted", QT_TRANSLATE_NOOP("choice", "Credit granted"), "已授信"},
        Choice{"refused", QT_TRANSLATE_NOOP("choice", "Not successful"), "未成"},
    };
    return words;
}

} // namespace yumiao::records

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

store::Filter stageIn(const rules::ApplicationRules &rules, const rules::ApplicationDue &due)
{
    QStringList stages;
    for (const records::ApplicationStage stage : rules.way)
        if (rules.placeOnWay(stage) >= rules.placeOnWay(due.since)
            && rules.placeOnWay(stage) < rules.placeOnWay(due.until))
            stages.append(
                QString::fromLatin1(records::choicesOf<records::ApplicationStage>()[static_cast<size_t>(stage)].code));
    return store::Filter::condition(QStringLiteral("stage"), store::Comparison::In, stages);
}

/// Those whose day may come by `last`: a step names one, or the days of a rule have run since a step or, where there is
/// none, since its stage began. Fewer are read than are under way.
store::Filter dueFilter(const rules::ApplicationRules &rules, const CourseLimits &limits, QDate last)
{
    using store::Comparison;
    using store::Filter;
    const QString steps = QStringLiteral("application_step");
    const auto until = [](const char *field, QDate day) {
        return Filter::condition(QString::fromLatin1(field), Comparison::LessEqual, {day.toString(Qt::ISODate)});
    };
    std::vector<Filter> any{Filter::related(steps, until("next_due", last))};
    for (const rules::ApplicationDue &due : rules.dues) {
        const QDate since = last.addDays(-limits.due.value(due.code, due.days));
        const Filter begins = Filter::condition(QStringLiteral("stage"), Comparison::Equal,
            {QString::fromLatin1(
                records::choicesOf<records::ApplicationStage>()[static_cast<size_t>(due.since)].code)});
        any.push_back(Filter::all({stageIn(rules, due),
            Filter::any({Filter::related(steps, Filter::all({begins, until("date", since)})),
                Filter::all({begins, until("stage_since", since)})})}));
    }
    const Filter returned = Filter::condition(QStringLiteral("stage"), Comparison::Equal,
        {QString::fromLatin1(
            records::choicesOf<records::ApplicationStage>()[static_cast<size_t>(records::ApplicationStage::Returned)]
                .code)});
    return Filter::all({Filter::any({underWayFilter(), returned}), Filter::any(std::move(any))});
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

void count(ListStanding &list, const CaseFacts &it, ListOutcome outcome, QDate on)
{
    list.all.add(it.application);
    if (outcome == ListOutcome::Granted || outcome == ListOutcome::Refused) {
        list.decided.add(it.application);
        (outcome == ListOutcome::Granted ? list.granted : list.refused).add(it.application);
        return;
    }
    list.waiting.add(it.application);
    if (list.due.isValid() && list.due < on)
        list.overdue.add(it.application);
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

Result<QString> nextListNumber(const store::Session &session, records::BatchKind kind, QDate on)
{
    constexpr int LengthOfKind = 2; // 申报, 推荐
    const auto lists = store::loadAll<FinancingBatch>(session);
    if (!lists)
        return failure(lists.error());
    const QString term = QString::fromUtf8(records::choicesOf<records::BatchKind>()[static_cast<size_t>(kind)].term);
    const auto isTaken = [&](const QString &number) {
        return std::any_of(lists->begin(), lists->end(), [&](const FinancingBatch &it) { return it.number == number; });
    };
    for (int place = 1;; ++place) {
        const QString number = QStringLiteral("%1 %2-%3")
                                   .arg(term.left(LengthOfKind), QString::number(on.year()))
                                   .arg(place, 2, 10, QLatin1Char('0'));
        if (!isTaken(number))
            return number;
    }
}

ListOutcome outcomeOf(const rules::ApplicationRules &rules, const CaseStanding &standing)
{
    if (!standing.stage)
        return ListOutcome::Pending;
    const auto place = rules.placeOnWay(*standing.stage);
    if (!place)
        return standing.stage == records::ApplicationStage::Returned ? ListOutcome::Returned : ListOutcome::Refused;
    const bool granted = std::any_of(rules.dues.begin(), rules.dues.end(),
        [&](const rules::ApplicationDue &due) { return place >= rules.placeOnWay(due.until); });
    return granted ? ListOutcome::Granted : ListOutcome::Pending;
}

QDate dueOfList(const CourseBook &book, const FinancingBatch &list)
{
    for (const rules::ApplicationDue &due : book.rules->dues)
        if (list.date.isValid() && due.notBy != list.kind)
            return list.date.addDays(book.limits.due.value(due.code, due.days));
    return {};
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
    std::vector<RecordId> institutions;
    for (const FinancingBatch &it : *lists) {
        if (it.date > on)
            continue;
        places.insert(it.id, told.size());
        told.push_back({});
        told.back().list = it;
        told.back().due = dueOfList(*book, it);
        institutions.push_back(it.institution.id);
    }
    const auto names = store::labels(session, records::RecordKind::Institution, institutions);
    if (!names)
        return failure(names.error());
    for (ListStanding &it : told)
        it.institution = names->value(it.list.institution.id);
    for (const CaseFacts &it : book->cases) {
        const CaseStanding standing = standingOf(*book->rules, it, book->limits, book->lists, on);
        QSet<RecordId> counted; // put on one list twice it is on it once
        for (const ApplicationStep &step : it.steps) {
            const auto place = places.constFind(step.batch.id);
            if (place != places.constEnd() && step.date <= on && !counted.contains(step.batch.id))
                count(told[*place], it, outcomeOf(*book->rules, standing), on);
            counted.insert(step.batch.id);
        }
    }
    std::stable_sort(told.begin(), told.end(),
        [](const ListStanding &a, const ListStanding &b) { return a.list.date > b.list.date; });
    return told;
}

Result<std::vector<DecisionDue>> decisionsDue(const store::Session &session, int days, QDate on)
{
    const auto limits = courseLimitsOn(session, on);
    if (!limits)
        return failure(limits.error());
    const auto &rules = rules::applicationRules();
    if (!rules)
        return failure(rules.error());
    return readCourses(session, dueFilter(*rules, *limits, on.addDays(days)), on).map([&](const CourseBook &book) {
        std::vector<DecisionDue> due;
        for (const CaseFacts &it : book.cases) {
            CaseStanding standing = standingOf(*book.rules, it, book.limits, book.lists, on);
            if ((standing.underWay || standing.toComeBack) && standing.due.isValid() && standing.daysLeft <= days)
                due.push_back(
                    {it.application, std::move(standing), book.enterprises.value(it.application.enterprise.id),
                        book.institutions.value(it.application.institution.id)});
        }
        std::stable_sort(due.begin(), due.end(),
            [](const DecisionDue &a, const DecisionDue &b) { return a.standing.daysLeft < b.standing.daysLeft; });
        return due;
    });
}

} // namespace yumiao::financing
