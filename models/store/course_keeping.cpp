// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/course_keeping.h"

#include "models/records/financing_application.h"
#include "models/rules/application_steps.h"
#include "models/store/application_reading.h"
#include "models/store/query.h"
#include "models/store/trash.h"
#include "models/store/workspace.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <string_view>

namespace yumiao::store {
namespace {

using changes::ChangeSet;
using changes::FieldChange;
using changes::RecordChange;
using records::ApplicationStep;
using records::FinancingApplication;
using records::RecordKind;
using records::Values;

int applicationField(const char *name)
{
    return records::description<FinancingApplication>().indexOf(QLatin1String(name));
}

const FieldChange *changeOf(const RecordChange *change, int field)
{
    if (!change)
        return nullptr;
    const auto it = std::find_if(
        change->fields.begin(), change->fields.end(), [&](const FieldChange &at) { return at.field == field; });
    return it == change->fields.end() ? nullptr : &*it;
}

bool takesAway(const RecordChange *change)
{
    const FieldChange *mark = changeOf(change, changes::RemovedMark);
    return mark && !records::isUnknown(mark->after);
}

bool bringsBack(const RecordChange &change)
{
    const FieldChange *mark = changeOf(&change, changes::RemovedMark);
    return !change.created && mark && records::isUnknown(mark->after);
}

Values afterwards(const RecordChange &change, Values values)
{
    for (const FieldChange &field : change.fields)
        if (field.field != changes::RemovedMark)
            values[static_cast<size_t>(field.field)] = field.after;
    return values;
}

/// The values of a step before its change; none when there is no such step, which the ledger says.
Values valuesBefore(const RecordChange &change, const QHash<RecordId, StoredRow> &stored)
{
    return change.created ? Values(records::description<ApplicationStep>().fields.size())
                          : stored.value(change.id).values;
}

RecordIdSource &courseIds()
{
    static RecordIdSource source;
    return source;
}

/// What stands in the base of the applications that a set reaches, by itself or by a step, and what it says of them.
struct StoredCourses {
    QHash<RecordId, std::vector<ApplicationStep>> steps;
    QHash<RecordId, StoredRow> changedSteps;             ///< that the set changes or takes away
    QHash<RecordId, size_t> ownChange;                   ///< of an application: its place in the set
    QHash<RecordId, std::vector<size_t>> changesOfSteps; ///< by application, as it was or as it will be
};

/// One application: what it was, what the set wishes, and its steps with those of the set.
class KeptCourse {
public:
    KeptCourse(ChangeSet &set, const StoredCourses &stored, const StoredRow &row, QDate today)
        : m_set(set)
        , m_today(today)
        , m_id(row.id)
        , m_row(row)
        , m_before(records::recordFrom<FinancingApplication>(row.id, row.values))
        , m_storedSteps(stored.steps.value(row.id))
        , m_wish(m_before)
    {
        if (const auto at = stored.ownChange.constFind(m_id); at != stored.ownChange.constEnd())
            m_change = *at;
        if (const RecordChange *change = wished())
            m_wish = records::recordFrom<FinancingApplication>(m_id, afterwards(*change, row.values));
        applySteps(stored);
    }
    /// Brings application and steps into accord by what it adds to the set.
    void keep()
    {
        if (takesAway(wished()))
            return removeSteps();
        if (isContested())
            return; // somebody else wrote meanwhile: the ledger says so
        const bool moves = m_wish.stage && m_wish.stage != m_before.stage;
        if (!moves && !m_stepsTouched)
            return followTheStep();
        if (m_storedSteps.empty() && m_before.stage)
            takeOverOwnStage();
        if (moves && std::find(m_madeStages.begin(), m_madeStages.end(), *m_wish.stage) == m_madeStages.end())
            makeStep();
        followTheLast(moves);
    }

private:
    [[nodiscard]] const RecordChange *wished() const { return m_change ? &m_set.changes[*m_change] : nullptr; }
    [[nodiscard]] bool gives(const char *field) const { return changeOf(wished(), applicationField(field)) != nullptr; }
    [[nodiscard]] bool isContested() const
    {
        return std::any_of(m_contestable.begin(), m_contestable.end(), [&](const char *name) {
            const int field = applicationField(name);
            const FieldChange *change = changeOf(wished(), field);
            return change && change->before != m_row.values[static_cast<size_t>(field)];
        });
    }
    void applySteps(const StoredCourses &stored)
    {
        m_steps = m_storedSteps;
        for (const size_t at : stored.changesOfSteps.value(m_id)) {
            const RecordChange &change = m_set.changes[at];
            const Values base = valuesBefore(change, stored.changedSteps);
            const auto step = records::recordFrom<ApplicationStep>(change.id, afterwards(change, base));
            const auto erased = std::erase_if(m_steps, [&](const ApplicationStep &it) { return it.id == change.id; });
            const bool mine = step.application.id == m_id && !takesAway(&change);
            if (mine)
                m_steps.push_back(step);
            if (mine && change.created && step.stage)
                m_madeStages.push_back(*step.stage);
            m_stepsTouched = m_stepsTouched || mine || erased > 0;
        }
    }
    void add(ApplicationStep step)
    {
        step.id = courseIds().next();
        step.application.id = m_id;
        m_set.changes.push_back(changes::creation(step));
        m_steps.push_back(std::move(step));
    }
    void takeOverOwnStage()
    {
        ApplicationStep own;
        own.stage = m_before.stage;
        own.date = m_before.stageSince.isValid() ? m_before.stageSince : m_before.applied;
        own.refusalReason = m_before.refusalReason;
        const bool told = std::any_of(m_steps.begin(), m_steps.end(),
            [&](const ApplicationStep &it) { return it.stage == own.stage && it.date == own.date; });
        if (told || !own.date.isValid())
            return;
        const bool first = std::none_of(
            m_steps.begin(), m_steps.end(), [&](const ApplicationStep &it) { return it.date < own.date; });
        if (!first) // what was before it was told later: it is judged, with the reason that was given now
            own.note = reason();
        add(std::move(own));
    }
    [[nodiscard]] QString reason() const
    {
        if (!m_set.reason.trimmed().isEmpty())
            return m_set.reason.trimmed();
        return gives("remarks") ? m_wish.remarks : QString();
    }
    void makeStep()
    {
        ApplicationStep step;
        step.stage = m_wish.stage;
        step.date = gives("stage_since") && m_wish.stageSince.isValid() ? m_wish.stageSince : m_today;
        step.note = reason();
        const auto &rules = rules::applicationRules();
        const bool isEnd = rules && !rules->placeOnWay(*step.stage);
        if (gives("refusal_reason") || isEnd)
            step.refusalReason = m_wish.refusalReason;
        add(std::move(step));
    }
    /// The application's own change; it is added when there is none yet.
    void write(const char *field, const records::Value &after)
    {
        const int index = applicationField(field);
        const records::Value &before = m_row.values[static_cast<size_t>(index)];
        if (before == after || changeOf(wished(), index))
            return;
        if (!m_change) {
            m_change = m_set.changes.size();
            m_set.changes.push_back({RecordKind::FinancingApplication, m_id, false, {}});
        }
        m_set.changes[*m_change].fields.push_back({index, before, after});
    }
    void followTheLast(bool moves)
    {
        const auto last = std::max_element(m_steps.begin(), m_steps.end(), rules::comesBefore);
        if (last == m_steps.end())
            return;
        FinancingApplication after = m_before;
        after.stage = last->stage;
        after.stageSince = last->date;
        after.refusalReason = last->refusalReason;
        const Values values = records::valuesOf(after);
        for (const char *field : {"stage", "stage_since", "refusal_reason"})
            if (!moves || std::string_view(field) != "stage")
                write(field, values[static_cast<size_t>(applicationField(field))]);
    }
    /// Only the day or the reason code of where it stands is put right.
    void followTheStep()
    {
        if (m_storedSteps.empty() || (!gives("stage_since") && !gives("refusal_reason")))
            return;
        const ApplicationStep last = m_storedSteps.back();
        ApplicationStep after = last;
        if (gives("stage_since") && m_wish.stageSince.isValid())
            after.date = m_wish.stageSince;
        if (gives("refusal_reason"))
            after.refusalReason = m_wish.refusalReason;
        RecordChange change = changes::difference(
            RecordKind::ApplicationStep, last.id, records::valuesOf(last), records::valuesOf(after));
        if (!change.fields.empty())
            m_set.changes.push_back(std::move(change));
    }
    void removeSteps()
    {
        const QString why = records::textIn(changeOf(wished(), changes::RemovedMark)->after);
        for (const ApplicationStep &step : m_storedSteps)
            if (std::any_of(m_steps.begin(), m_steps.end(), [&](const auto &it) { return it.id == step.id; }))
                m_set.changes.push_back(changes::removal(RecordKind::ApplicationStep, step.id, why));
    }

    static constexpr std::array m_contestable{"stage", "stage_since", "refusal_reason"};
    ChangeSet &m_set;
    QDate m_today;
    RecordId m_id;
    const StoredRow &m_row;
    FinancingApplication m_before;
    std::vector<ApplicationStep> m_storedSteps;
    FinancingApplication m_wish;
    std::vector<ApplicationStep> m_steps; ///< with those of the set
    std::optional<size_t> m_change;
    std::vector<records::ApplicationStage> m_madeStages;
    bool m_stepsTouched = false;
};

bool touchesCourse(const RecordChange &change)
{
    if (change.kind == RecordKind::ApplicationStep)
        return true;
    if (change.kind != RecordKind::FinancingApplication || change.created)
        return false;
    return takesAway(&change) || std::any_of(change.fields.begin(), change.fields.end(), [](const FieldChange &field) {
        return field.field == applicationField("stage") || field.field == applicationField("stage_since")
            || field.field == applicationField("refusal_reason");
    });
}

/// The applications that the set reaches, in its order, and the stored rows of the steps that it changes.
Result<std::vector<RecordId>> reachedOwners(
    const Session &session, const std::vector<RecordChange> &changes, StoredCourses &stored)
{
    std::vector<RecordId> changed;
    for (const RecordChange &change : changes)
        if (change.kind == RecordKind::ApplicationStep && !change.created)
            changed.push_back(change.id);
    const auto found = rows(session, RecordKind::ApplicationStep, changed);
    if (!found)
        return failure(found.error());
    for (const StoredRow &row : *found)
        stored.changedSteps.insert(row.id, row);
    std::vector<RecordId> owners;
    QSet<RecordId> seen;
    const auto take = [&](RecordId id) {
        if (!id.isNull() && !seen.contains(id)) {
            seen.insert(id);
            owners.push_back(id);
        }
    };
    for (size_t i = 0; i < changes.size(); ++i) {
        const RecordChange &change = changes[i];
        if (change.kind == RecordKind::FinancingApplication)
            stored.ownChange.insert(change.id, i);
        if (!touchesCourse(change))
            continue;
        if (change.kind == RecordKind::FinancingApplication) {
            take(change.id);
            continue;
        }
        const Values base = valuesBefore(change, stored.changedSteps);
        if (base.empty())
            continue;
        const RecordId was = records::recordFrom<ApplicationStep>(change.id, base).application.id;
        const RecordId willBe
            = records::recordFrom<ApplicationStep>(change.id, afterwards(change, base)).application.id;
        for (const RecordId id : was == willBe ? std::vector{was} : std::vector{was, willBe}) {
            take(id);
            stored.changesOfSteps[id].push_back(i);
        }
    }
    return owners;
}

/// The steps that went with the applications that the set brings back, unless it says so itself.
Done bringBackSteps(const Session &session, ChangeSet &set)
{
    std::vector<RecordId> applications;
    QSet<RecordId> told;
    for (const RecordChange &change : set.changes) {
        told.insert(change.id);
        if (change.kind == RecordKind::FinancingApplication && bringsBack(change))
            applications.push_back(change.id);
    }
    if (applications.empty())
        return {};
    const auto steps = stepsRemovedWith(session, applications);
    if (!steps)
        return failure(steps.error());
    for (const StoredRow &row : *steps)
        if (!told.contains(row.id))
            set.changes.push_back(restored(RecordKind::ApplicationStep, row.id, row.removed));
    return {};
}

} // namespace

Result<ChangeSet> keepingCourses(const Session &session, ChangeSet set)
{
    if (set.undoes)
        return set;
    if (const Done done = bringBackSteps(session, set); !done)
        return failure(done.error());
    if (std::none_of(set.changes.begin(), set.changes.end(), touchesCourse))
        return set;
    StoredCourses stored;
    const auto owners = reachedOwners(session, set.changes, stored);
    if (!owners)
        return failure(owners.error());
    const auto applications = rows(session, RecordKind::FinancingApplication, *owners);
    if (!applications)
        return failure(applications.error());
    auto steps = stepsOfApplications(session, *owners);
    if (!steps)
        return failure(steps.error());
    stored.steps = *std::move(steps);
    const auto clock = workspaceClock(session);
    if (!clock)
        return failure(clock.error());
    for (const StoredRow &row : *applications)
        if (row.removed.isEmpty())
            KeptCourse(set, stored, row, (*clock)->today()).keep();
    return set;
}

} // namespace yumiao::store
