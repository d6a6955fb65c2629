// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/application_check.h"

#include "models/records/financing_application.h"
#include "models/rules/application_steps.h"
#include "models/store/application_reading.h"
#include "models/store/ledger_problem.h"
#include "models/store/query.h"

#include <QSet>

#include <algorithm>

namespace yumiao::store {
namespace {

using records::ApplicationStep;
using records::FinancingApplication;
using records::RecordKind;

/// What a set reaches of applications and steps.
struct ReachedApplications {
    QSet<RecordId> applications;
    QSet<RecordId> steps;
    bool moved = false; ///< a step that stood already was changed or taken away: the ones behind it are judged too
};

int placeOfField(const records::RecordDescription &description, const char *name)
{
    return description.indexOf(QLatin1String(name));
}

/// Whether a change can bring an application out of accord with its steps.
bool touchesStanding(const changes::RecordChange &change)
{
    const auto &application = records::description<FinancingApplication>();
    return !change.created
        && std::any_of(change.fields.begin(), change.fields.end(), [&](const changes::FieldChange &field) {
               return field.field == changes::RemovedMark || field.field == placeOfField(application, "stage")
                   || field.field == placeOfField(application, "stage_since");
           });
}

ReachedApplications reachedApplications(const std::vector<changes::RecordChange> &applied)
{
    ReachedApplications reached;
    const int owner = placeOfField(records::description<ApplicationStep>(), "application");
    for (const changes::RecordChange &change : applied) {
        if (change.kind == RecordKind::FinancingApplication && touchesStanding(change))
            reached.applications.insert(change.id);
        if (change.kind != RecordKind::ApplicationStep)
            continue;
        reached.steps.insert(change.id);
        reached.moved = reached.moved || !change.created;
        for (const changes::FieldChange &field : change.fields)
            if (field.field == owner && !records::isUnknown(field.before)) // moved to another application
                reached.applications.insert(
                    records::FieldTrait<decltype(ApplicationStep::application)>::fromValue(field.before).id);
    }
    return reached;
}

/// Walks the steps of one application and collects what is wrong.
class ApplicationJudge {
public:
    ApplicationJudge(const rules::ApplicationRules &rules, const ReachedApplications &reached)
        : m_rules(rules)
        , m_reached(reached)
    {
    }
    void judge(const FinancingApplication &application, const std::vector<ApplicationStep> &steps)
    {
        if (steps.empty())
            return;
        rules::ApplicationPlace place;
        bool afterTouched = false;
        for (const ApplicationStep &step : steps) {
            const bool touched = m_reached.steps.contains(step.id);
            if (touched || afterTouched || m_reached.moved)
                judgeStep(place, step);
            afterTouched = touched;
            place = rules::placeAfter(m_rules, place, step.stage.value_or(records::ApplicationStage::Registered));
        }
        const ApplicationStep &last = steps.back();
        if (application.stage != last.stage || application.stageSince != last.date)
            add(records::description<FinancingApplication>(), application.id, outOfAccord(last));
    }
    [[nodiscard]] QVariantList problems() const { return m_problems; }

private:
    void judgeStep(const rules::ApplicationPlace &before, const ApplicationStep &step)
    {
        for (const rules::ApplicationProblem &problem : rules::stepProblems(m_rules, before, step))
            add(records::description<ApplicationStep>(), step.id, problem);
    }
    static rules::ApplicationProblem outOfAccord(const ApplicationStep &last)
    {
        const auto stage = static_cast<size_t>(last.stage.value_or(records::ApplicationStage::Registered));
        return {QStringLiteral("stage"), QStringLiteral("application.not_in_accord"),
            {{QStringLiteral("at_application_stage"),
                 QString::fromLatin1(records::choicesOf<records::ApplicationStage>()[stage].code)},
                {QStringLiteral("value"), last.date.toString(Qt::ISODate)}}};
    }
    void add(const records::RecordDescription &description, RecordId id, const rules::ApplicationProblem &problem)
    {
        m_problems.append(problemDetail(
            description, id, {description.indexOf(QStringView(problem.field)), problem.what, problem.detail}));
    }

    const rules::ApplicationRules &m_rules;
    const ReachedApplications &m_reached;
    QVariantList m_problems;
};

std::vector<RecordId> listed(const QSet<RecordId> &ids)
{
    std::vector<RecordId> list(ids.begin(), ids.end());
    std::sort(list.begin(), list.end(), [](RecordId a, RecordId b) { return a.value() < b.value(); });
    return list;
}

} // namespace

Result<QVariantList> wrongApplications(const Session &session, const std::vector<changes::RecordChange> &applied)
{
    ReachedApplications reached = reachedApplications(applied);
    if (reached.applications.isEmpty() && reached.steps.isEmpty())
        return QVariantList();
    const auto &rules = rules::applicationRules();
    if (!rules)
        return failure(rules.error());
    const auto touched = rows(session, RecordKind::ApplicationStep, listed(reached.steps));
    if (!touched)
        return failure(touched.error());
    for (const StoredRow &row : *touched)
        reached.applications.insert(records::recordFrom<ApplicationStep>(row.id, row.values).application.id);
    const std::vector<RecordId> wanted = listed(reached.applications);
    const auto applications = rows(session, RecordKind::FinancingApplication, wanted);
    if (!applications)
        return failure(applications.error());
    const auto steps = stepsOfApplications(session, wanted);
    if (!steps)
        return failure(steps.error());
    ApplicationJudge judge(*rules, reached);
    for (const StoredRow &row : *applications)
        if (row.removed.isEmpty())
            judge.judge(records::recordFrom<FinancingApplication>(row.id, row.values), steps->value(row.id));
    return judge.problems();
}

} // namespace yumiao::store
