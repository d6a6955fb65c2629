// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/lamp_keeping.h"

#include "models/store/query.h"

#include <algorithm>

namespace yumiao::store {
namespace {

using changes::ChangeSet;
using changes::FieldChange;
using changes::RecordChange;
using changes::RemovedMark;
using records::LampEntry;
using records::RecordKind;

const FieldChange *markOf(const RecordChange &change)
{
    const auto it = std::find_if(change.fields.begin(), change.fields.end(),
        [](const FieldChange &field) { return field.field == RemovedMark; });
    return it == change.fields.end() ? nullptr : &*it;
}

RecordIdSource &lampEntryIds()
{
    static RecordIdSource source;
    return source;
}

Error entriesAreKept(RecordId entry)
{
    return {Fault::Refused, QStringLiteral("lamp.kept"), {{QStringLiteral("id"), entry.toText()}}};
}

/// Whether a change can move the lamps of all measures.
bool reachesAllLamps(const RecordChange &change)
{
    return change.kind == RecordKind::Plan || change.kind == RecordKind::Threshold
        || change.kind == RecordKind::Holiday;
}

bool showsTheSame(const LampEntry &a, const LampEntry &b)
{
    return a.lamp == b.lamp && a.cause == b.cause;
}

/// The measure that a report belongs to by the change itself; null when it does not say.
RecordId measureIn(const RecordChange &change, bool after)
{
    const int owner = records::description<records::MeasureReport>().indexOf(QLatin1String("measure"));
    for (const FieldChange &field : change.fields)
        if (field.field == owner && !records::isUnknown(after ? field.after : field.before))
            return records::FieldTrait<decltype(records::MeasureReport::measure)>::fromValue(
                after ? field.after : field.before)
                .id;
    return {};
}

/// What the lamp shows on a day; nothing where no limits are in force, and before the plan begins.
std::optional<LampEntry> lampEntryOn(const StoredDuty &duty, DutyRules &rules, QDate day)
{
    if (duty.begins.isValid() && day < duty.begins)
        return std::nullopt;
    const auto &rule = rules.on(day);
    if (!rule)
        return std::nullopt;
    const rules::DutySignal signal = rules::dutySignal(duty.facts(), *rule, day);
    LampEntry entry;
    entry.measure.id = duty.measure.id;
    entry.date = day;
    entry.lamp = signal.answer.lamp;
    entry.cause = signal.answer.cause;
    entry.since = signal.since;
    entry.due = signal.due;
    entry.days = signal.answer.days ? std::optional<qint64>(*signal.answer.days) : std::nullopt;
    if (signal.daysLate)
        entry.days = -*signal.daysLate;
    entry.percentDone = signal.percent;
    entry.pointsBehind = signal.pointsBehind;
    return entry;
}

} // namespace

Done LampWatch::begin(ChangeSet &set)
{
    m_isDay = set.action == LampsAction;
    if (const Done done = followMeasures(set); !done)
        return done;
    bool all = m_isDay;
    const auto measures = reached(set, all);
    if (!measures)
        return failure(measures.error());
    if (!all && measures->empty())
        return {};
    return watch(all ? std::nullopt : std::optional(*measures));
}

/// Entries named in a set that takes another back stay as they are, unless their measure goes or comes back with it.
Done LampWatch::followMeasures(ChangeSet &set)
{
    QHash<RecordId, QString> going;
    QSet<RecordId> coming;
    for (const RecordChange &change : set.changes) {
        if (change.kind == RecordKind::LampEntry && !set.undoes)
            return failure(entriesAreKept(change.id));
        const FieldChange *mark = change.kind == RecordKind::Measure && !change.created ? markOf(change) : nullptr;
        if (mark && records::isUnknown(mark->after))
            coming.insert(change.id);
        else if (mark)
            going.insert(change.id, records::textIn(mark->after));
    }
    std::erase_if(set.changes, [](const RecordChange &change) { return change.kind == RecordKind::LampEntry; });
    if (going.isEmpty() && coming.isEmpty())
        return {};
    const QList<RecordId> gone = going.keys();
    const auto live = lampEntriesOf(m_session, std::span(gone.constData(), static_cast<size_t>(gone.size())));
    const std::vector<RecordId> back(coming.begin(), coming.end());
    const auto removed = lampEntriesOf(m_session, back, true);
    if (!live || !removed)
        return failure(live ? removed.error() : live.error());
    std::vector<RecordChange> added;
    for (auto it = live->begin(); it != live->end(); ++it)
        for (const LampEntry &entry : it.value())
            added.push_back(changes::removal(RecordKind::LampEntry, entry.id, going.value(it.key())));
    for (const auto &entries : *removed)
        for (const LampEntry &entry : entries)
            if (const auto row = findRow(m_session, RecordKind::LampEntry, entry.id); row && *row)
                added.push_back({RecordKind::LampEntry, entry.id, false,
                    {{RemovedMark, records::textValue((*row)->removed), records::Value()}}});
    set.changes.insert(set.changes.begin(), added.begin(), added.end());
    return {};
}

Result<std::vector<RecordId>> LampWatch::reached(const ChangeSet &set, bool &all) const
{
    QSet<RecordId> measures;
    std::vector<RecordId> reports;
    for (const RecordChange &change : set.changes) {
        all = all || reachesAllLamps(change);
        if (change.kind == RecordKind::Measure && !change.created)
            measures.insert(change.id);
        if (change.kind != RecordKind::MeasureReport)
            continue;
        measures.insert(measureIn(change, true));
        measures.insert(measureIn(change, false));
        if (!change.created)
            reports.push_back(change.id);
    }
    const auto stored = rows(m_session, RecordKind::MeasureReport, reports);
    if (!stored)
        return failure(stored.error());
    for (const StoredRow &row : *stored)
        measures.insert(records::recordFrom<records::MeasureReport>(row.id, row.values).measure.id);
    measures.remove(RecordId());
    return std::vector<RecordId>(measures.begin(), measures.end());
}

Done LampWatch::watch(const std::optional<std::vector<RecordId>> &measures)
{
    auto duties = liveDuties(m_session, measures);
    if (!duties)
        return failure(duties.error());
    if (duties->empty())
        return {};
    auto rules = DutyRules::read(m_session);
    if (!rules)
        return failure(rules.error());
    m_rules = *std::move(rules);
    std::vector<RecordId> ids;
    for (const StoredDuty &duty : *duties)
        ids.push_back(duty.measure.id);
    const auto entries = lampEntriesOf(m_session, ids);
    if (!entries)
        return failure(entries.error());
    for (StoredDuty &duty : *duties) {
        const auto known = entries->constFind(duty.measure.id);
        const auto last = known == entries->constEnd() ? std::nullopt : std::optional(known->back());
        m_watched.push_back({std::move(duty), last});
    }
    return {};
}

/// Records what the lamp showed on the days since its last entry, up to today.
void LampWatch::catchUp(Watched &watched)
{
    if (!watched.last)
        return;
    for (QDate day = watched.last->date.addDays(1); day <= m_today; day = day.addDays(1)) {
        const auto entry = lampEntryOn(watched.duty, m_rules, day);
        if (!entry || showsTheSame(*entry, *watched.last))
            continue;
        m_entries.push_back(*entry);
        watched.last = entry;
    }
}

void LampWatch::settle(const Watched &watched, const StoredDuty &now, DutyRules &rules)
{
    const auto shown = watched.last ? watched.last
        : m_isDay                   ? std::nullopt
                                    : lampEntryOn(watched.duty, m_rules, m_today);
    const auto shows = lampEntryOn(now, rules, m_today);
    if (shows && (!shown || !showsTheSame(*shows, *shown)))
        m_entries.push_back(*shows);
}

Result<std::vector<RecordChange>> LampWatch::moved()
{
    std::vector<RecordChange> made;
    if (m_watched.empty())
        return made;
    std::vector<RecordId> ids;
    for (Watched &watched : m_watched) {
        ids.push_back(watched.duty.measure.id);
        catchUp(watched);
    }
    const auto now = liveDuties(m_session, ids);
    auto rules = DutyRules::read(m_session);
    if (!now || !rules)
        return failure(now ? rules.error() : now.error());
    QHash<RecordId, const StoredDuty *> byId;
    for (const StoredDuty &duty : *now)
        byId.insert(duty.measure.id, &duty);
    for (const Watched &watched : m_watched)
        if (const StoredDuty *duty = byId.value(watched.duty.measure.id))
            settle(watched, *duty, *rules);
    std::stable_sort(
        m_entries.begin(), m_entries.end(), [](const LampEntry &a, const LampEntry &b) { return a.date < b.date; });
    for (LampEntry &entry : m_entries) {
        entry.id = lampEntryIds().next();
        made.push_back(changes::creation(entry));
    }
    return made;
}

} // namespace yumiao::store
