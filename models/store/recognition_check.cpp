// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/recognition_check.h"

#include "models/rules/recognition_steps.h"
#include "models/store/bound_ids.h"
#include "models/store/ledger_problem.h"
#include "models/store/query.h"

#include <QSet>

#include <algorithm>

namespace yumiao::store {
namespace {

using records::Certificate;
using records::Recognition;
using records::RecognitionStep;
using records::RecordKind;

/// What a set reaches of cases and steps.
struct ReachedCases {
    QSet<RecordId> cases; ///< to be judged with all their steps
    std::vector<RecordId> listedCases;
    QSet<RecordId> steps;
    std::vector<RecordId> listedSteps;
};

bool changesField(const changes::RecordChange &change, const records::RecordDescription &description, const char *name)
{
    const int index = description.indexOf(QLatin1String(name));
    return std::any_of(change.fields.begin(), change.fields.end(),
        [&](const changes::FieldChange &field) { return field.field == index; });
}

ReachedCases reachedCases(const std::vector<changes::RecordChange> &applied)
{
    ReachedCases reached;
    const auto &recognition = records::description<Recognition>();
    for (const changes::RecordChange &change : applied) {
        if (change.kind == RecordKind::RecognitionStep) {
            reached.steps.insert(change.id);
            reached.listedSteps.push_back(change.id);
        } else if (change.kind == RecordKind::Recognition) {
            const bool judged = change.created
                || std::any_of(change.fields.begin(), change.fields.end(), [&](const changes::FieldChange &field) {
                       return field.field != recognition.indexOf(QLatin1String("enterprise"));
                   });
            if (!judged)
                continue;
            reached.cases.insert(change.id);
            reached.listedCases.push_back(change.id);
        }
    }
    return reached;
}

/// A step that moved in time or to another case leaves the one that followed it without its forerunner.
bool leavesItsPlace(const changes::RecordChange &change)
{
    const auto &step = records::description<RecognitionStep>();
    return change.kind == RecordKind::RecognitionStep && !change.created
        && (changesField(change, step, "date") || changesField(change, step, "recognition"));
}

struct StoredStep {
    RecognitionStep step;
    bool lives = true;
};

Result<std::vector<StoredStep>> stepsBeside(const Session &session, const ReachedCases &reached)
{
    const auto &description = records::description<RecognitionStep>();
    return session.all(QStringLiteral("SELECT %1 FROM recognition_step s WHERE %2 OR s.\"recognition\" IN "
                                      "(SELECT t.\"recognition\" FROM recognition_step t WHERE %3) "
                                      "ORDER BY s.\"recognition\", s.\"date\", s.id")
                           .arg(columnsOf(description, QStringLiteral("s")),
                               session.dialect().inBoundList(QStringLiteral("s.\"recognition\"")),
                               session.dialect().inBoundList(QStringLiteral("t.id"))),
        {boundIds(reached.listedCases), boundIds(reached.listedSteps)}, [&](const QSqlQuery &query) {
            const StoredRow row = rowFrom(description, query);
            return StoredStep{records::recordFrom<RecognitionStep>(row.id, row.values), row.removed.isEmpty()};
        });
}

/// Records of a kind by their ids; removed ones are left out.
template <typename R>
Result<QHash<RecordId, R>> livingById(const Session &session, const QSet<RecordId> &wanted)
{
    return rows(session, records::description<R>().kind, {wanted.begin(), wanted.end()})
        .map([](const std::vector<StoredRow> &found) {
            QHash<RecordId, R> byId;
            for (const StoredRow &row : found)
                if (row.removed.isEmpty())
                    byId.insert(row.id, records::recordFrom<R>(row.id, row.values));
            return byId;
        });
}

/// Walks the steps case by case in their order and collects the problems of those to be judged.
class CourseJudge {
public:
    CourseJudge(const rules::RecognitionRules &rules, const ReachedCases &reached, bool judgesAll,
        const QHash<RecordId, Recognition> &cases, const QHash<RecordId, Certificate> &certificates)
        : m_rules(rules)
        , m_reached(reached)
        , m_judgesAll(judgesAll)
        , m_cases(cases)
        , m_certificates(certificates)
    {
    }
    void take(const StoredStep &it)
    {
        if (m_case != it.step.recognition.id)
            begin(it.step.recognition.id);
        const bool touched = m_reached.steps.contains(it.step.id);
        const auto owner = m_cases.constFind(m_case);
        if (it.lives && owner != m_cases.constEnd()) {
            if (touched || m_afterTouched || m_judgesAll || m_reached.cases.contains(m_case))
                judge(*owner, it.step);
            stand(it.step);
        }
        m_afterTouched = touched || (m_afterTouched && (!it.lives || isEventStep(it.step)));
    }
    void judgeCase(const Recognition &recognition)
    {
        add(records::description<Recognition>(), recognition.id, caseProblems(m_rules, recognition));
    }
    [[nodiscard]] QVariantList problems() const { return m_problems; }

private:
    static bool isEventStep(const RecognitionStep &step) { return step.stage && isEvent(*step.stage); }
    void begin(RecordId recognition)
    {
        m_case = recognition;
        m_before = nullptr;
        m_held = nullptr;
        m_afterTouched = false;
    }
    void stand(const RecognitionStep &step)
    {
        if (isEventStep(step))
            return;
        m_before = &step;
        if (step.stage && isHeld(m_rules, *step.stage))
            m_held = certificate(step.certificate.id);
    }
    [[nodiscard]] const Certificate *certificate(RecordId id) const
    {
        const auto found = m_certificates.constFind(id);
        return found == m_certificates.constEnd() ? nullptr : &*found;
    }
    void judge(const Recognition &owner, const RecognitionStep &step)
    {
        add(records::description<RecognitionStep>(), step.id,
            stepProblems(m_rules, {&owner, m_before, certificate(step.certificate.id), m_held}, step));
    }
    void add(const records::RecordDescription &description, RecordId id,
        const std::vector<rules::RecognitionProblem> &problems)
    {
        for (const rules::RecognitionProblem &problem : problems)
            m_problems.append(problemDetail(
                description, id, {description.indexOf(QStringView(problem.field)), problem.what, problem.detail}));
    }

    const rules::RecognitionRules &m_rules;
    const ReachedCases &m_reached;
    bool m_judgesAll;
    const QHash<RecordId, Recognition> &m_cases;
    const QHash<RecordId, Certificate> &m_certificates;
    RecordId m_case;
    const RecognitionStep *m_before = nullptr;
    const Certificate *m_held = nullptr;
    bool m_afterTouched = false; ///< the step before this one in time was made, changed or taken away
    QVariantList m_problems;
};

} // namespace

Result<QVariantList> wrongRecognitions(const Session &session, const std::vector<changes::RecordChange> &applied)
{
    const ReachedCases reached = reachedCases(applied);
    if (reached.cases.isEmpty() && reached.steps.isEmpty())
        return QVariantList();
    const auto &rules = rules::recognitionRules();
    if (!rules)
        return failure(rules.error());
    const auto steps = stepsBeside(session, reached);
    if (!steps)
        return failure(steps.error());
    QSet<RecordId> cases = reached.cases;
    QSet<RecordId> certificates;
    for (const StoredStep &it : *steps) {
        cases.insert(it.step.recognition.id);
        if (!it.step.certificate.id.isNull())
            certificates.insert(it.step.certificate.id);
    }
    const auto owners = livingById<Recognition>(session, cases);
    if (!owners)
        return failure(owners.error());
    const auto papers = livingById<Certificate>(session, certificates);
    if (!papers)
        return failure(papers.error());
    CourseJudge judge(*rules, reached, std::any_of(applied.begin(), applied.end(), leavesItsPlace), *owners, *papers);
    for (const RecordId id : reached.listedCases)
        if (const auto owner = owners->constFind(id); owner != owners->constEnd())
            judge.judgeCase(*owner);
    for (const StoredStep &it : *steps)
        judge.take(it);
    return judge.problems();
}

} // namespace yumiao::store
