// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/scale_check.h"

#include "models/rules/scale_steps.h"
#include "models/store/bound_ids.h"
#include "models/store/ledger_problem.h"
#include "models/store/row_store.h"

#include <QSet>

#include <algorithm>

namespace yumiao::store {
namespace {

using records::RecordKind;
using records::ScaleEntry;

/// An entry of an enterprise that the set reaches, removed ones included: they leave a gap.
struct ReachedEntry {
    ScaleEntry entry;
    bool lives = true;
};

bool judges(const changes::RecordChange &change)
{
    if (change.kind != RecordKind::ScaleEntry)
        return false;
    const int owner = records::description<ScaleEntry>().indexOf(QLatin1String("enterprise"));
    return change.created
        || std::any_of(change.fields.begin(), change.fields.end(),
            [&](const changes::FieldChange &field) { return field.field != owner; });
}

bool movesInTime(const changes::RecordChange &change)
{
    const int date = records::description<ScaleEntry>().indexOf(QLatin1String("date"));
    return !change.created
        && std::any_of(change.fields.begin(), change.fields.end(),
            [&](const changes::FieldChange &field) { return field.field == date; });
}

Result<std::vector<ReachedEntry>> entriesBeside(const Session &session, const std::vector<RecordId> &touched)
{
    const auto &description = records::description<ScaleEntry>();
    auto found = session.all(
        QStringLiteral(
            "SELECT %1 FROM scale_entry e WHERE e.\"enterprise\" IN "
            "(SELECT t.\"enterprise\" FROM scale_entry t WHERE %2) ORDER BY e.\"enterprise\", e.\"date\", e.id")
            .arg(columnsOf(description, QStringLiteral("e")), session.dialect().inBoundList(QStringLiteral("t.id"))),
        {boundIds(touched)}, [&](const QSqlQuery &query) {
            const StoredRow row = rowFrom(description, query);
            return ReachedEntry{records::recordFrom<ScaleEntry>(row.id, row.values), row.removed.isEmpty()};
        });
    return found;
}

/// Walks the entries in their order and collects the problems of those to be judged.
class StepJudge {
public:
    StepJudge(const rules::ScaleRules &rules, QSet<RecordId> touched, bool judgesAll)
        : m_rules(rules)
        , m_touched(std::move(touched))
        , m_judgesAll(judgesAll)
    {
    }
    void take(const ReachedEntry &it)
    {
        if (m_owner != it.entry.enterprise.id) {
            m_owner = it.entry.enterprise.id;
            m_before = nullptr;
            m_afterTouched = false;
        }
        const bool touched = m_touched.contains(it.entry.id);
        if (it.lives) {
            if (touched || m_afterTouched || m_judgesAll)
                judge(it.entry);
            m_before = &it.entry;
        }
        m_afterTouched = touched || (m_afterTouched && !it.lives);
    }
    [[nodiscard]] QVariantList problems() const { return m_problems; }

private:
    void judge(const ScaleEntry &entry)
    {
        const auto &description = records::description<ScaleEntry>();
        for (const rules::StepProblem &problem : rules::stepProblems(m_rules, m_before, entry))
            m_problems.append(problemDetail(description, entry.id,
                {description.indexOf(QStringView(problem.field)), problem.what, problem.detail}));
    }
    const rules::ScaleRules &m_rules;
    QSet<RecordId> m_touched;
    bool m_judgesAll;
    bool m_afterTouched = false; ///< the entry before this one in time was made, changed or taken away
    RecordId m_owner;
    const ScaleEntry *m_before = nullptr;
    QVariantList m_problems;
};

} // namespace

Result<QVariantList> wrongScaleSteps(const Session &session, const std::vector<changes::RecordChange> &applied)
{
    std::vector<RecordId> listed;
    QSet<RecordId> touched;
    bool moved = false; // then the entry that lost its forerunner is not beside it any more
    for (const changes::RecordChange &change : applied) {
        if (!judges(change))
            continue;
        listed.push_back(change.id);
        touched.insert(change.id);
        moved = moved || movesInTime(change);
    }
    if (touched.isEmpty())
        return QVariantList();
    const auto &rules = rules::scaleRules();
    if (!rules)
        return failure(rules.error());
    const auto entries = entriesBeside(session, listed);
    if (!entries)
        return failure(entries.error());
    StepJudge judge(*rules, std::move(touched), moved);
    for (const ReachedEntry &it : *entries)
        judge.take(it);
    return judge.problems();
}

} // namespace yumiao::store
