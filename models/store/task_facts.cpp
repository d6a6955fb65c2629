// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/task_facts.h"

#include "models/records/certificate.h"
#include "models/records/measure_report.h"
#include "models/records/task.h"
#include "models/records/visit.h"
#include "models/rules/task_rules.h"
#include "models/store/bound_ids.h"
#include "models/store/row_store.h"

#include <algorithm>

namespace yumiao::store {
namespace {

using changes::FieldChange;
using changes::RecordChange;
using records::RecordKind;
using records::StepCause;
using records::Task;
using records::TaskFact;

/// Something that the set records, about an enterprise or a measure.
struct RecordedFact {
    TaskFact fact = TaskFact::Visit;
    StepCause cause = StepCause::Visit;
    RecordId about;
    QDate day;
    std::optional<records::CertificateKind> certificate;
};

template <typename R>
R madeBy(const RecordChange &change)
{
    records::Values values(records::description<R>().fields.size());
    for (const FieldChange &field : change.fields)
        if (field.field != changes::RemovedMark)
            values[static_cast<size_t>(field.field)] = field.after;
    return records::recordFrom<R>(change.id, values);
}

std::optional<RecordedFact> factIn(const RecordChange &change)
{
    if (!change.created)
        return std::nullopt;
    if (change.kind == RecordKind::Certificate) {
        const auto it = madeBy<records::Certificate>(change);
        return RecordedFact{TaskFact::Certificate, StepCause::Certificate, it.enterprise.id, it.issued, it.kind};
    }
    if (change.kind == RecordKind::Visit) {
        const auto it = madeBy<records::Visit>(change);
        return RecordedFact{TaskFact::Visit, StepCause::Visit, it.enterprise.id, it.visited, {}};
    }
    if (change.kind == RecordKind::MeasureReport) {
        const auto it = madeBy<records::MeasureReport>(change);
        return RecordedFact{TaskFact::MeasureReport, StepCause::MeasureReport, it.measure.id, it.asOf, {}};
    }
    return std::nullopt;
}

bool endsTask(const RecordedFact &fact, const Task &task)
{
    const RecordId about = fact.fact == TaskFact::MeasureReport ? task.measure.id : task.enterprise.id;
    return task.closesOn == fact.fact && about == fact.about && (!task.assigned.isValid() || fact.day >= task.assigned)
        && (!task.wantedCertificate || fact.fact != TaskFact::Certificate
            || task.wantedCertificate == fact.certificate);
}

/// Open tasks that wait for a fact about one of these enterprises or measures.
Result<std::vector<Task>> waitingTasks(const Session &session, const std::vector<RecordedFact> &facts)
{
    std::vector<RecordId> about;
    for (const RecordedFact &fact : facts)
        about.push_back(fact.about);
    const auto &description = records::description<Task>();
    const auto list = [&](const char *column) { return session.dialect().inBoundList(QString::fromLatin1(column)); };
    return session.all(
        QStringLiteral("SELECT %1 FROM task t WHERE t.removed IS NULL AND t.\"closes_on\" IS NOT NULL "
                       "AND t.\"completed\" IS NULL AND (%2 OR %3) ORDER BY t.id")
            .arg(columnsOf(description, QStringLiteral("t")), list("t.\"enterprise\""), list("t.\"measure\"")),
        {boundIds(about), boundIds(about)}, [&](const QSqlQuery &query) {
            const StoredRow row = rowFrom(description, query);
            return records::recordFrom<Task>(row.id, row.values);
        });
}

RecordIdSource &factStepIds()
{
    static RecordIdSource source;
    return source;
}

} // namespace

Result<std::vector<records::TaskStep>> stepsByFacts(const Session &session, const std::vector<RecordChange> &changes)
{
    std::vector<records::TaskStep> steps;
    std::vector<RecordedFact> facts;
    for (const RecordChange &change : changes)
        if (const auto fact = factIn(change); fact && fact->day.isValid() && !fact->about.isNull())
            facts.push_back(*fact);
    if (facts.empty())
        return steps;
    const auto &rules = rules::taskRules();
    if (!rules)
        return failure(rules.error());
    const auto tasks = waitingTasks(session, facts);
    if (!tasks)
        return failure(tasks.error());
    for (const Task &task : *tasks) {
        const auto fact
            = std::find_if(facts.begin(), facts.end(), [&](const RecordedFact &it) { return endsTask(it, task); });
        if (fact == facts.end())
            continue;
        records::TaskStep step;
        step.id = factStepIds().next();
        step.task.id = task.id;
        step.stage = rules->close;
        step.date = fact->day;
        step.cause = fact->cause;
        steps.push_back(step);
    }
    return steps;
}

} // namespace yumiao::store
