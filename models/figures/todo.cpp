// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/todo.h"

#include "models/figures/answers.h"
#include "models/figures/choice_labels.h"
#include "models/figures/course_todo.h"
#include "models/figures/financing_figures.h"
#include "models/figures/ladder_figures.h"
#include "models/figures/limits.h"
#include "models/figures/plan_progress.h"
#include "models/figures/recognition_todo.h"
#include "models/figures/request_todo.h"
#include "models/figures/service_figures.h"

#include <algorithm>

namespace yumiao::figures {
namespace {

using records::RecordKind;
using rules::Lamp;
using Items = std::vector<TodoItem>;

TodoItem itemOf(TodoGroup group, RecordKind kind, RecordId id, Label title, const rules::LampAnswer &lamp)
{
    TodoItem item;
    item.group = group;
    item.kind = kind;
    item.id = id;
    item.title = std::move(title);
    item.lamp = lamp;
    return item;
}

void addClause(Items &items, const ClauseProgress &clause)
{
    for (const MeasureProgress &measure : clause.measures) {
        if (measure.lamp.lamp != Lamp::Red)
            continue;
        TodoItem item = itemOf(TodoGroup::MeasuresOverdue, RecordKind::Measure, measure.measure.id,
            Label::name(measure.measure.text), measure.lamp);
        item.code = measure.measure.code;
        item.clause = clause.clause.title;
        item.clauseNo = clause.clause.no.value_or(0);
        item.due = measure.due;
        for (const DutyHolder &holder : clause.duties) {
            if (holder.role == records::DutyRole::Support)
                item.supporting.push_back(holder.bureau);
            else if (item.bureau.isNull())
                std::tie(item.bureau, item.bureauName) = std::pair(holder.bureau, holder.name);
        }
        items.push_back(std::move(item));
    }
}

Items overdueMeasures(const PlanProgress &plan)
{
    Items items;
    for (const ChapterProgress &chapter : plan.chapters)
        for (const ClauseProgress &clause : chapter.clauses)
            addClause(items, clause);
    return items;
}

Result<Items> expiringCertificates(const store::Session &session, const rules::LampLimits &limits, QDate on)
{
    const store::Query query{RecordKind::Certificate, expiringWithin(limits.certificateListedDays, on),
        {{QStringLiteral("valid_to"), false}}, on};
    return store::load<records::Certificate>(session, query).map([&](const auto &certificates) {
        Items items;
        for (const records::Certificate &certificate : certificates) {
            const auto lamp = rules::certificateLamp(certificate, limits, on);
            if (!lamp || !certificate.kind)
                continue;
            items.push_back(itemOf(TodoGroup::CertificatesExpiring, RecordKind::Certificate, certificate.id,
                labelOf(*certificate.kind), *lamp));
            items.back().enterprise = certificate.enterprise.id;
            items.back().due = certificate.validTo;
        }
        return items;
    });
}

Result<Items> stuckApplications(const store::Session &session, const rules::LampLimits &limits, QDate on)
{
    const auto applications = store::load<records::FinancingApplication>(session,
        {RecordKind::FinancingApplication, stuckByIndex(limits.financingAmberDays, on),
            {{QStringLiteral("stage_since"), false}}, on});
    if (!applications)
        return failure(applications.error());
    std::vector<RecordId> institutions;
    for (const auto &application : *applications)
        institutions.push_back(application.institution.id);
    const auto names = store::labels(session, RecordKind::Institution, institutions);
    if (!names)
        return failure(names.error());
    Items items;
    for (const records::FinancingApplication &application : *applications) {
        const auto lamp = rules::financingLamp(application, limits, on);
        if (!lamp)
            continue;
        items.push_back(itemOf(TodoGroup::FinancingStuck, RecordKind::FinancingApplication, application.id,
            labelOf(rules::stageGroupOf(*application.stage)), *lamp));
        TodoItem &item = items.back();
        item.enterprise = application.enterprise.id;
        item.code = application.number;
        item.institution = names->value(application.institution.id);
        item.amount = application.amount;
        item.due = application.stageSince;
    }
    return items;
}

Result<Items> dueTasks(const store::Session &session, const rules::LampLimits &limits, QDate on, qint64 &snoozed)
{
    const auto tasks
        = store::load<records::Task>(session, {RecordKind::Task, openTasks(on), {{QStringLiteral("due"), false}}, on});
    if (!tasks)
        return failure(tasks.error());
    Items items;
    for (const records::Task &task : *tasks) {
        const rules::LampAnswer lamp = rules::taskLamp(task, limits, on);
        if (lamp.lamp != Lamp::Red && lamp.lamp != Lamp::Amber)
            continue;
        if (task.snoozedTo.isValid() && task.snoozedTo > on) {
            ++snoozed;
            continue;
        }
        items.push_back(itemOf(TodoGroup::TasksDue, RecordKind::Task, task.id, Label::name(task.title), lamp));
        items.back().enterprise = task.enterprise.id;
        items.back().bureau = task.bureau.id;
        items.back().due = task.due;
    }
    return items;
}

/// The names of the enterprises and bureaus that the items speak of.
Done nameAll(const store::Session &session, Items &items)
{
    std::vector<RecordId> enterprises;
    std::vector<RecordId> bureaus;
    for (const TodoItem &item : items) {
        enterprises.push_back(item.enterprise);
        bureaus.push_back(item.bureau);
    }
    Answers answers;
    const auto enterpriseNames = answers.take(store::labels(session, RecordKind::Enterprise, enterprises));
    const auto bureauNames = answers.take(store::labels(session, RecordKind::Bureau, bureaus));
    for (TodoItem &item : items) {
        item.enterpriseName = enterpriseNames.value(item.enterprise);
        item.bureauName = bureauNames.value(item.bureau, item.bureauName);
    }
    return answers.done();
}

/// Within a group: red before amber before green, then the fewest days left; of what is stuck the longest.
bool isMoreUrgent(const TodoItem &a, const TodoItem &b)
{
    const auto key = [](const TodoItem &item) {
        const int days = item.lamp.days.value_or(0);
        return std::tuple(item.group, item.lamp.lamp, item.group == TodoGroup::FinancingStuck ? -days : days);
    };
    return key(a) < key(b);
}

bool concerns(const TodoItem &item, RecordId bureau)
{
    return item.bureau == bureau
        || std::find(item.supporting.begin(), item.supporting.end(), bureau) != item.supporting.end();
}

} // namespace

Label labelOf(TodoGroup group)
{
    switch (group) {
    case TodoGroup::MeasuresOverdue:
        return Label::word(QT_TRANSLATE_NOOP("figure", "Overdue measures"));
    case TodoGroup::CertificatesExpiring:
        return Label::word(QT_TRANSLATE_NOOP("figure", "Certificates that end within 90 days"));
    case TodoGroup::FinancingStuck:
        return Label::word(QT_TRANSLATE_NOOP("figure", "Financing stuck for more than 15 days"));
    case TodoGroup::TasksDue:
        return Label::word(QT_TRANSLATE_NOOP("figure", "Tasks overdue or due"));
    case TodoGroup::YearlyUpdates:
        return Label::word(QT_TRANSLATE_NOOP("figure", "Yearly updates not recorded"));
    case TodoGroup::MajorChanges:
        return Label::word(QT_TRANSLATE_NOOP("figure", "Major changes not reported"));
    case TodoGroup::ReviewsDue:
        return Label::word(QT_TRANSLATE_NOOP("figure", "Reviews to be applied for"));
    case TodoGroup::RecognitionCases:
        return Label::word(QT_TRANSLATE_NOOP("figure", "Cases of recognition due"));
    case TodoGroup::DecisionsDue:
        return Label::word(QT_TRANSLATE_NOOP("figure", "Financing waiting for a decision or its next step"));
    case TodoGroup::LoansDue:
        return Label::word(QT_TRANSLATE_NOOP("figure", "Loans that fall due within 90 days"));
    case TodoGroup::ReportedLoansDue:
        return Label::word(QT_TRANSLATE_NOOP("figure", "Loans of bank ledgers that fall due within 90 days"));
    case TodoGroup::RequestsDue:
        return Label::word(QT_TRANSLATE_NOOP("figure", "Requests of enterprises overdue or due"));
    }
    Q_UNREACHABLE();
}

qint64 Todo::count(TodoGroup group) const
{
    return std::count_if(items.begin(), items.end(), [group](const TodoItem &item) { return item.group == group; });
}

Result<Todo> todo(const store::Session &session, QDate on, RecordId bureau)
{
    Todo list;
    list.on = on;
    Answers answers;
    const auto limits = answers.take(lampLimitsOn(session, on));
    if (answers.failed())
        return failure(answers.done().error());
    list.items = overdueMeasures(answers.take(planProgress(session, on)));
    for (const Items &more :
        {answers.take(expiringCertificates(session, limits, on)), answers.take(stuckApplications(session, limits, on)),
            answers.take(dueTasks(session, limits, on, list.snoozed)),
            answers.take(recognitionItems(session, limits, on)), answers.take(courseItems(session, limits, on)),
            answers.take(requestItems(session, limits, on))})
        list.items.insert(list.items.end(), more.begin(), more.end());
    if (!bureau.isNull())
        std::erase_if(list.items, [bureau](const TodoItem &item) { return !concerns(item, bureau); });
    std::stable_sort(list.items.begin(), list.items.end(), isMoreUrgent);
    if (const Done named = nameAll(session, list.items); !named)
        return failure(named.error());
    return answers.done().map([&] { return std::move(list); });
}

Counted countedTodo(const Todo &todo, TodoGroup group)
{
    std::vector<RecordId> wanted;
    for (const TodoItem &item : todo.items)
        if (item.group == group)
            wanted.push_back(item.id);
    static constexpr RecordKind kinds[]
        = {RecordKind::Measure, RecordKind::Certificate, RecordKind::FinancingApplication, RecordKind::Task,
            RecordKind::Certificate, RecordKind::Certificate, RecordKind::Certificate, RecordKind::Recognition,
            RecordKind::FinancingApplication, RecordKind::Drawdown, RecordKind::LoanDetail, RecordKind::ServiceRequest};
    return countedRecords(kinds[static_cast<int>(group)], wanted);
}

} // namespace yumiao::figures
