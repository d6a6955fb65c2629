// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/timeline_reading.h"

#include "models/records/field_text.h"
#include "models/store/register_query.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace yumiao::items {
namespace {

using changes::ChangeSet;
using changes::FieldChange;
using changes::RecordChange;
using records::RecordKind;
using What = TimelineLine::What;

TimelineLine lineOf(const ChangeSet &set, const RecordChange &change)
{
    TimelineLine line;
    line.changeSet = set.id;
    line.at = set.at;
    line.author = set.author;
    line.action = set.action;
    line.source = set.source;
    line.reason = set.reason;
    line.kind = change.kind;
    line.record = change.id;
    return line;
}

/// A new record is one line; its first values are not changes.
void addLines(const ChangeSet &set, const RecordChange &change, std::vector<TimelineLine> &lines)
{
    TimelineLine line = lineOf(set, change);
    if (change.created) {
        line.what = What::Created;
        lines.push_back(line);
        return;
    }
    for (const FieldChange &field : change.fields) {
        line.field = field.field;
        line.before = field.before;
        line.after = field.after;
        line.what = What::Field;
        if (field.field == changes::RemovedMark)
            line.what = records::isUnknown(field.after) ? What::Restored : What::Removed;
        lines.push_back(line);
    }
}

/// The labels of all records that lines are about or that values refer to, read kind by kind.
class TimelineLabels {
public:
    void want(RecordKind kind, const records::Value &reference)
    {
        if (!records::isUnknown(reference))
            m_wanted[static_cast<int>(kind)].insert(RecordId(records::numberIn(reference)));
    }
    [[nodiscard]] Done read(const store::Session &session)
    {
        for (auto it = m_wanted.cbegin(); it != m_wanted.cend(); ++it) {
            const auto kind = static_cast<RecordKind>(it.key());
            const auto &description = records::descriptionOf(kind);
            const records::Field *field = description.find(QString::fromLatin1(description.label));
            const std::vector<RecordId> ids(it->begin(), it->end());
            const auto found = store::rows(session, kind, ids);
            if (!found)
                return failure(found.error());
            const auto at = static_cast<size_t>(description.indexOf(QLatin1String(description.label)));
            for (const store::StoredRow &row : *found)
                m_labels[it.key()].insert(row.id, records::valueToText(*field, row.values[at]));
        }
        return {};
    }
    [[nodiscard]] QString label(RecordKind kind, RecordId id) const
    {
        return m_labels.value(static_cast<int>(kind)).value(id);
    }
    [[nodiscard]] QString label(RecordKind kind, const records::Value &reference) const
    {
        return label(kind, RecordId(records::numberIn(reference)));
    }

private:
    QMap<int, QSet<RecordId>> m_wanted; ///< by kind
    QMap<int, QHash<RecordId, QString>> m_labels;
};

std::optional<RecordKind> targetOf(const TimelineLine &line)
{
    if (line.what != What::Field)
        return std::nullopt;
    return records::descriptionOf(line.kind).fields[static_cast<size_t>(line.field)].target;
}

Done addTimelineLabels(const store::Session &session, std::vector<TimelineLine> &lines)
{
    TimelineLabels labels;
    for (const TimelineLine &line : lines) {
        labels.want(line.kind, records::Value(line.record.value()));
        if (const auto target = targetOf(line)) {
            labels.want(*target, line.before);
            labels.want(*target, line.after);
        }
    }
    if (const Done done = labels.read(session); !done)
        return done;
    for (TimelineLine &line : lines) {
        line.recordLabel = labels.label(line.kind, line.record);
        if (const auto target = targetOf(line)) {
            line.beforeLabel = labels.label(*target, line.before);
            line.afterLabel = labels.label(*target, line.after);
        }
    }
    return {};
}

/// Fields that say how far a thing is: a new value is an event, not a correction.
struct EventField {
    RecordKind kind;
    const char *field;
};
constexpr EventField EventFields[]{
    {RecordKind::Enterprise, "status"},
    {RecordKind::Enterprise, "deregistered"},
    {RecordKind::Enterprise, "above_scale"},
    {RecordKind::Enterprise, "above_scale_since"},
    {RecordKind::Certificate, "revoked"},
    {RecordKind::Certificate, "review"},
    {RecordKind::FinancingApplication, "stage"},
    {RecordKind::FinancingApplication, "stage_since"},
    {RecordKind::FinancingApplication, "refusal_reason"},
    {RecordKind::Task, "completed"},
    {RecordKind::Task, "outcome"},
    {RecordKind::Task, "snoozed_to"},
    {RecordKind::Visit, "follow_up"},
};

bool isWanted(const TimelineLine &line, TimelineShare share)
{
    switch (share) {
    case TimelineShare::All:
        return true;
    case TimelineShare::Business:
        return isBusiness(line);
    case TimelineShare::Corrections:
        return !isBusiness(line);
    }
    Q_UNREACHABLE();
}

Result<std::vector<store::RecordKey>> recordsOf(
    const store::Session &session, RecordKind kind, RecordId id, bool withRelated)
{
    std::vector<store::RecordKey> about{{kind, id}};
    if (!withRelated)
        return about;
    const auto related = store::referringTo(session, kind, id);
    if (!related)
        return failure(related.error());
    about.insert(about.end(), related->begin(), related->end());
    for (const store::RecordKey &it : *related) { // the steps of a case belong to the enterprise too
        if (it.kind != RecordKind::Recognition)
            continue;
        const auto steps = store::referringTo(session, it.kind, it.id);
        if (!steps)
            return failure(steps.error());
        std::copy_if(steps->begin(), steps->end(), std::back_inserter(about),
            [](const store::RecordKey &step) { return step.kind == RecordKind::RecognitionStep; });
    }
    return about;
}

void addWanted(const std::vector<ChangeSet> &sets, TimelineShare share, std::vector<TimelineLine> &lines)
{
    std::vector<TimelineLine> all;
    for (const ChangeSet &set : sets)
        for (const RecordChange &change : set.changes)
            addLines(set, change, all);
    std::copy_if(all.begin(), all.end(), std::back_inserter(lines),
        [share](const TimelineLine &line) { return isWanted(line, share); });
}

} // namespace

bool isBusiness(const TimelineLine &line)
{
    if (line.action == QLatin1String("undo") || line.action == QLatin1String("redo"))
        return false;
    if (line.what != What::Field)
        return line.what == What::Created;
    const QLatin1String name(records::descriptionOf(line.kind).fields[static_cast<size_t>(line.field)].name);
    return std::any_of(std::begin(EventFields), std::end(EventFields),
        [&](const EventField &it) { return it.kind == line.kind && name == QLatin1String(it.field); });
}

Result<TimelinePage> readTimelinePage(const store::Session &session, RecordKind kind, RecordId id, bool withRelated,
    const TimelineFilter &filter, const std::optional<store::HistoryMark> &before, size_t most)
{
    const auto about = recordsOf(session, kind, id, withRelated);
    if (!about)
        return failure(about.error());
    TimelinePage page;
    page.next = before;
    do {
        const auto history = store::recordHistory(session, *about, filter.history, page.next, static_cast<int>(most));
        if (!history)
            return failure(history.error());
        addWanted(history->changes, filter.share, page.lines);
        page.next = history->next;
    } while (page.next && page.lines.size() < most);
    if (const Done done = addTimelineLabels(session, page.lines); !done)
        return failure(done.error());
    if (before)
        return page;
    return store::authorsOf(session, *about).map([&page](QStringList authors) {
        page.authors = std::move(authors);
        return std::move(page);
    });
}

Result<std::vector<TimelineLine>> readTimeline(
    const store::Session &session, RecordKind kind, RecordId id, bool withRelated, size_t most)
{
    return readTimelinePage(session, kind, id, withRelated, {}, {}, most).map([most](TimelinePage page) {
        if (page.lines.size() > most)
            page.lines.resize(most);
        return std::move(page.lines);
    });
}

} // namespace yumiao::items
